// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/qualification.h"

#include "core/record/rules.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Qualification> &recordTable<Qualification>()
{
    static const RecordTable<Qualification> table{
        .noun = QT_TRANSLATE_NOOP("Qualification", "Qualification"),
        .fields = {
            field(&Qualification::personId, "person_id", QT_TRANSLATE_NOOP("Qualification", "Person"),
                  {.required = true}),
            field(&Qualification::typeId, "type_id", QT_TRANSLATE_NOOP("Qualification", "Qualified as"),
                  {.required = true}),
            field(&Qualification::grantedOn, "granted_on", QT_TRANSLATE_NOOP("Qualification", "Granted on")),
            field(&Qualification::validUntil, "valid_until", QT_TRANSLATE_NOOP("Qualification", "Valid until")),
            field(&Qualification::courseId, "course_id", QT_TRANSLATE_NOOP("Qualification", "Course")),
            field(&Qualification::renewsId, "renews_id", QT_TRANSLATE_NOOP("Qualification", "Renews")),
        },
        .naming = [](const Qualification &qualification) {
            const QString day = isoDay(qualification.grantedOn);
            return day.isEmpty() ? QCoreApplication::translate("Qualification", "Qualification")
                                 : QCoreApplication::translate("Qualification", "Qualification of %1").arg(day);
        },
        .rules = {notBefore(&Qualification::grantedOn, &Qualification::validUntil, "valid_until",
                            QT_TRANSLATE_NOOP("Record", "the qualification runs out before it was granted"))},
    };
    return table;
}

} // namespace muster
