// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/qualification_act_on.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<QualificationActOn> &recordTable<QualificationActOn>()
{
    static const RecordTable<QualificationActOn> table{
        .noun = QT_TRANSLATE_NOOP("Qualification touched", "Qualification touched"),
        .fields = {
            field(&QualificationActOn::actId, "act_id", QT_TRANSLATE_NOOP("Qualification touched", "Act"),
                  {.required = true}),
            field(&QualificationActOn::qualificationId, "qualification_id", QT_TRANSLATE_NOOP("Qualification touched", "Qualification"),
                  {.required = true}),
            field(&QualificationActOn::wasUntil, "was_until", QT_TRANSLATE_NOOP("Qualification touched", "Was valid until")),
            field(&QualificationActOn::nowUntil, "now_until", QT_TRANSLATE_NOOP("Qualification touched", "Now valid until")),
        },
        .naming = [](const QualificationActOn &) { return QCoreApplication::translate("Qualification touched", "Qualification touched"); },
    };
    return table;
}

} // namespace muster
