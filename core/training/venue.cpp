// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/venue.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Venue> &recordTable<Venue>()
{
    static const RecordTable<Venue> table{
        .noun = QT_TRANSLATE_NOOP("Venue", "Venue"),
        .fields = {
            field(&Venue::name, "name", QT_TRANSLATE_NOOP("Venue", "Name"),
                  {.required = true, .unique = true, .plainText = true}),
        },
        .naming = [](const Venue &venue) { return venue.name; },
    };
    return table;
}

} // namespace muster
