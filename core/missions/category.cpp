// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/missions/category.h"

#include "core/base/in_language.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<UnGroup>()
{
    static constexpr Choice choices[] = {
        {"", QT_TRANSLATE_NOOP("Category", "Unknown")},
        {"Experts on Mission", QT_TRANSLATE_NOOP("Category", "Experts on Mission")},
        {"Staff Officer", QT_TRANSLATE_NOOP("Category", "Staff Officer")},
        {"Troops", QT_TRANSLATE_NOOP("Category", "Troops")},
        {"Individual Police", QT_TRANSLATE_NOOP("Category", "Individual Police")},
        {"Formed Police Units", QT_TRANSLATE_NOOP("Category", "Formed Police Units")},
        {"Government-provided Personnel", QT_TRANSLATE_NOOP("Category", "Government-provided Personnel")},
        {"not counted", QT_TRANSLATE_NOOP("Category", "Not counted")},
    };
    return choices;
}

template <>
ChoiceList choicesOf<Form>()
{
    static constexpr Choice choices[] = {
        {"", QT_TRANSLATE_NOOP("Category", "Unknown")},
        {"individual", QT_TRANSLATE_NOOP("Category", "Individual")},
        {"unit", QT_TRANSLATE_NOOP("Category", "Unit")},
        {"team", QT_TRANSLATE_NOOP("Category", "Team")},
    };
    return choices;
}

template <>
const RecordTable<Category> &recordTable<Category>()
{
    static const RecordTable<Category> table{
        .noun = QT_TRANSLATE_NOOP("Category", "Category"),
        .fields = {
            field(&Category::code, "code", QT_TRANSLATE_NOOP("Category", "Code"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60,
                   .group = QT_TRANSLATE_NOOP("Category", "Name")}),
            field(&Category::nameEn, "name_en", QT_TRANSLATE_NOOP("Category", "Name in English"),
                  {.plainText = true}),
            field(&Category::nameVi, "name_vi", QT_TRANSLATE_NOOP("Category", "Name in Vietnamese"),
                  {.plainText = true}),
            field(&Category::unGroup, "un_group", QT_TRANSLATE_NOOP("Category", "UN statistics group"),
                  {.group = QT_TRANSLATE_NOOP("Category", "Kind")}),
            field(&Category::form, "form", QT_TRANSLATE_NOOP("Category", "Form")),
            field(&Category::legalStatus, "legal_status", QT_TRANSLATE_NOOP("Category", "Legal status")),
            field(&Category::rankLeast, "rank_least", QT_TRANSLATE_NOOP("Category", "Lowest rank"),
                  {.group = QT_TRANSLATE_NOOP("Category", "Requirements")}),
            field(&Category::rankMost, "rank_most", QT_TRANSLATE_NOOP("Category", "Highest rank")),
            field(&Category::ageLeast, "age_least", QT_TRANSLATE_NOOP("Category", "Lowest age")),
            field(&Category::ageMost, "age_most", QT_TRANSLATE_NOOP("Category", "Highest age")),
            field(&Category::tourMonths, "tour_months", QT_TRANSLATE_NOOP("Category", "Months of a tour")),
            field(&Category::extension, "extension", QT_TRANSLATE_NOOP("Category", "Extension")),
            field(&Category::serviceYearsLeast, "service_years_least",
                  QT_TRANSLATE_NOOP("Category", "Fewest years of service")),
            field(&Category::languageTest, "language_test", QT_TRANSLATE_NOOP("Category", "Language test")),
            field(&Category::driving, "driving", QT_TRANSLATE_NOOP("Category", "Driving")),
            field(&Category::otherRequirements, "other_requirements",
                  QT_TRANSLATE_NOOP("Category", "Other requirements"), {.longest = 4000}),
            field(&Category::confidence, "confidence", QT_TRANSLATE_NOOP("Category", "How sure"),
                  {.group = QT_TRANSLATE_NOOP("Category", "Remarks")}),
            field(&Category::source, "source", QT_TRANSLATE_NOOP("Category", "Source"), {.longest = 4000}),
        },
        .naming = [](const Category &category) {
            return category.nameEn.isEmpty() ? category.code : inLanguage(category.nameEn, category.nameVi);
        },
    };
    return table;
}

} // namespace muster
