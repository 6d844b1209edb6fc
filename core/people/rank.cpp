// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/rank.h"

#include "core/base/in_language.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Rank> &recordTable<Rank>()
{
    static const RecordTable<Rank> table{
        .noun = QT_TRANSLATE_NOOP("Rank", "Rank"),
        .fields = {
            field(&Rank::code, "code", QT_TRANSLATE_NOOP("Rank", "Code"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60,
                   .group = QT_TRANSLATE_NOOP("Rank", "Place among the ranks")}),
            field(&Rank::rankGroup, "rank_group", QT_TRANSLATE_NOOP("Rank", "Group of ranks"), {.plainText = true}),
            field(&Rank::groupEn, "group_en", QT_TRANSLATE_NOOP("Rank", "Class in English"), {.plainText = true}),
            field(&Rank::groupVi, "group_vi", QT_TRANSLATE_NOOP("Rank", "Class in Vietnamese"),
                  {.plainText = true}),
            field(&Rank::sortOrder, "sort_order", QT_TRANSLATE_NOOP("Rank", "Order")),
            field(&Rank::nameVi, "name_vi", QT_TRANSLATE_NOOP("Rank", "Name in Vietnamese"),
                  {.plainText = true, .group = QT_TRANSLATE_NOOP("Rank", "Names")}),
            field(&Rank::abbrevVi, "abbrev_vi", QT_TRANSLATE_NOOP("Rank", "Abbreviation in Vietnamese"),
                  {.plainText = true}),
            field(&Rank::nameEn, "name_en", QT_TRANSLATE_NOOP("Rank", "Name in English"), {.plainText = true}),
            field(&Rank::nameEnAlt, "name_en_alt", QT_TRANSLATE_NOOP("Rank", "Other name in English"),
                  {.plainText = true}),
            field(&Rank::natoCode, "nato_code", QT_TRANSLATE_NOOP("Rank", "NATO code"),
                  {.plainText = true, .group = QT_TRANSLATE_NOOP("Rank", "Equivalents")}),
            field(&Rank::unEquivalent, "un_equivalent", QT_TRANSLATE_NOOP("Rank", "UN equivalent"),
                  {.plainText = true}),
            field(&Rank::note, "note", QT_TRANSLATE_NOOP("Rank", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Rank", "Remarks")}),
            field(&Rank::source, "source", QT_TRANSLATE_NOOP("Rank", "Source"), {.longest = 4000}),
        },
        .naming = [](const Rank &rank) { return rank.nameEn.isEmpty() ? rank.code : inLanguage(rank.nameEn, rank.nameVi); },
    };
    return table;
}

} // namespace muster
