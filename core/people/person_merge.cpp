// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_merge.h"

#include "core/people/document.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<PersonMerge> &recordTable<PersonMerge>()
{
    static const RecordTable<PersonMerge> table{
        .noun = QT_TRANSLATE_NOOP("Merge of people", "Merge of people"),
        .fields = {
            field(&PersonMerge::personId, "person_id", QT_TRANSLATE_NOOP("Merge of people", "Person"), {.required = true}),
            field(&PersonMerge::serviceNo, "service_no", QT_TRANSLATE_NOOP("Merge of people", "Former service number"),
                  {.required = true, .plainText = true, .longest = 60}),
            field(&PersonMerge::fullName, "full_name", QT_TRANSLATE_NOOP("Merge of people", "Full name of the other record"),
                  {.required = true, .plainText = true, .longest = 200}),
            field(&PersonMerge::mergedOn, "merged_on", QT_TRANSLATE_NOOP("Merge of people", "Merged on")),
            field(&PersonMerge::note, "note", QT_TRANSLATE_NOOP("Merge of people", "Note"), {.longest = 4000}),
        },
        .naming = [](const PersonMerge &merge) { return QStringLiteral("%1 (%2)").arg(merge.fullName, merge.serviceNo); },
        .derived = {{"number_key", [](const PersonMerge &merge) { return QVariant(numberKey(merge.serviceNo)); }}},
    };
    return table;
}

} // namespace muster
