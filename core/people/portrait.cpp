// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/portrait.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Portrait> &recordTable<Portrait>()
{
    static const RecordTable<Portrait> table{
        .noun = QT_TRANSLATE_NOOP("Photo", "Photo"),
        .fields = {
            field(&Portrait::personId, "person_id", QT_TRANSLATE_NOOP("Photo", "Person"), {.required = true}),
            field(&Portrait::file, "file", QT_TRANSLATE_NOOP("Photo", "Picture"), {.required = true}),
        },
        .naming = [](const Portrait &) { return QCoreApplication::translate("Photo", "Photo"); },
    };
    return table;
}

} // namespace muster
