// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/evaluation.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Evaluation> &recordTable<Evaluation>()
{
    static const RecordTable<Evaluation> table{
        .noun = QT_TRANSLATE_NOOP("Evaluation", "Evaluation"),
        .fields = {
            field(&Evaluation::tourId, "tour_id", QT_TRANSLATE_NOOP("Evaluation", "Tour"),
                  {.required = true, .unique = true}),
            field(&Evaluation::overall, "overall", QT_TRANSLATE_NOOP("Evaluation", "Overall"), {.plainText = true}),
            field(&Evaluation::commendation, "commendation", QT_TRANSLATE_NOOP("Evaluation", "Commendation")),
        },
        .naming = [](const Evaluation &evaluation) { return evaluation.overall; },
    };
    return table;
}

} // namespace muster
