// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/rank_held.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<RankHeld> &recordTable<RankHeld>()
{
    static const RecordTable<RankHeld> table{
        .noun = QT_TRANSLATE_NOOP("Rank held", "Rank held"),
        .fields = {
            field(&RankHeld::personId, "person_id", QT_TRANSLATE_NOOP("Rank held", "Person"), {.required = true}),
            field(&RankHeld::rankId, "rank_id", QT_TRANSLATE_NOOP("Rank held", "Rank"), {.required = true}),
            field(&RankHeld::fromOn, "from_on", QT_TRANSLATE_NOOP("Rank held", "From")),
        },
        .naming = [](const RankHeld &held) {
            return held.fromOn.isValid()
                ? QCoreApplication::translate("Rank held", "Rank from %1").arg(isoDay(held.fromOn))
                : QCoreApplication::translate("Rank held", "Rank held");
        },
    };
    return table;
}

} // namespace muster
