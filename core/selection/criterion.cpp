// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/criterion.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Criterion> &recordTable<Criterion>()
{
    static const RecordTable<Criterion> table{
        .noun = QT_TRANSLATE_NOOP("Criterion", "Criterion"),
        .fields = {
            field(&Criterion::boardId, "board_id", QT_TRANSLATE_NOOP("Criterion", "Selection board"),
                  {.required = true}),
            field(&Criterion::name, "name", QT_TRANSLATE_NOOP("Criterion", "Name"),
                  {.required = true, .plainText = true}),
            field(&Criterion::weight, "weight", QT_TRANSLATE_NOOP("Criterion", "Weight"),
                  {.required = true, .least = 0}),
            field(&Criterion::fullScore, "full_score", QT_TRANSLATE_NOOP("Criterion", "Full score"),
                  {.required = true, .least = 0.01}),
        },
        .naming = [](const Criterion &criterion) { return criterion.name; },
    };
    return table;
}

} // namespace muster
