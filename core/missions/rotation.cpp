// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/missions/rotation.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Rotation> &recordTable<Rotation>()
{
    static const RecordTable<Rotation> table{
        .noun = QT_TRANSLATE_NOOP("Rotation", "Rotation"),
        .fields = {
            field(&Rotation::unitId, "unit_id", QT_TRANSLATE_NOOP("Rotation", "Unit"), {.required = true}),
            field(&Rotation::number, "number", QT_TRANSLATE_NOOP("Rotation", "Number"),
                  {.required = true, .plainText = true, .longest = 40}),
            field(&Rotation::missionId, "mission_id", QT_TRANSLATE_NOOP("Rotation", "Mission")),
            field(&Rotation::strength, "strength", QT_TRANSLATE_NOOP("Rotation", "Official strength"),
                  {.least = 0}),
            field(&Rotation::reserve, "reserve", QT_TRANSLATE_NOOP("Rotation", "Reserve"), {.least = 0}),
            field(&Rotation::note, "note", QT_TRANSLATE_NOOP("Rotation", "Note"), {.longest = 4000}),
        },
        .naming = [](const Rotation &rotation) {
            return QCoreApplication::translate("Rotation", "Rotation %1").arg(rotation.number);
        },
    };
    return table;
}

} // namespace muster
