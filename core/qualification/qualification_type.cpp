// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/qualification_type.h"

#include "core/base/in_language.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<QualificationType> &recordTable<QualificationType>()
{
    static const RecordTable<QualificationType> table{
        .noun = QT_TRANSLATE_NOOP("Qualification type", "Qualification type"),
        .fields = {
            field(&QualificationType::code, "code", QT_TRANSLATE_NOOP("Qualification type", "Code"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60}),
            field(&QualificationType::nameEn, "name_en",
                  QT_TRANSLATE_NOOP("Qualification type", "Name in English"),
                    {.required = true, .unique = true, .plainText = true}),
            field(&QualificationType::nameVi, "name_vi",
                  QT_TRANSLATE_NOOP("Qualification type", "Name in Vietnamese"), {.plainText = true}),
            field(&QualificationType::categoryCodes, "category_codes",
                  QT_TRANSLATE_NOOP("Qualification type", "Categories"),
                    {.plainText = true, .example = "UNMO;MLO"}),
            field(&QualificationType::validityMonths, "validity_months",
                  QT_TRANSLATE_NOOP("Qualification type", "Usual validity in months"), {.least = 0}),
            field(&QualificationType::note, "note", QT_TRANSLATE_NOOP("Qualification type", "Note"),
                  {.longest = 4000}),
        },
        .naming = [](const QualificationType &type) { return inLanguage(type.nameEn, type.nameVi); },
    };
    return table;
}

} // namespace muster
