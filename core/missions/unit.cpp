// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/missions/unit.h"

#include "core/base/in_language.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Unit> &recordTable<Unit>()
{
    static const RecordTable<Unit> table{
        .noun = QT_TRANSLATE_NOOP("Unit", "Unit"),
        .fields = {
            field(&Unit::code, "code", QT_TRANSLATE_NOOP("Unit", "Code"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60}),
            field(&Unit::nameEn, "name_en", QT_TRANSLATE_NOOP("Unit", "Name in English"), {.plainText = true}),
            field(&Unit::nameVi, "name_vi", QT_TRANSLATE_NOOP("Unit", "Name in Vietnamese"), {.plainText = true}),
            field(&Unit::note, "note", QT_TRANSLATE_NOOP("Unit", "Note"), {.longest = 4000}),
        },
        .naming = [](const Unit &unit) { return unit.nameEn.isEmpty() ? unit.code : inLanguage(unit.nameEn, unit.nameVi); },
    };
    return table;
}

} // namespace muster
