// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/hall.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Hall> &recordTable<Hall>()
{
    static const RecordTable<Hall> table{
        .noun = QT_TRANSLATE_NOOP("Hall", "Hall"),
        .fields = {
            field(&Hall::venueId, "venue_id", QT_TRANSLATE_NOOP("Hall", "Venue"), {.required = true}),
            field(&Hall::name, "name", QT_TRANSLATE_NOOP("Hall", "Name"),
                  {.required = true, .plainText = true, .longest = 100}),
            field(&Hall::seats, "seats", QT_TRANSLATE_NOOP("Hall", "Seats"), {.least = 1, .most = 5000}),
        },
        .naming = [](const Hall &hall) { return hall.name; },
        .onlyOnce = {
            {{"venue_id", "name"},
             [](const Hall &) { return true; },
             QT_TRANSLATE_NOOP("Hall", "this venue has a hall of this name already")},
        },
    };
    return table;
}

} // namespace muster
