// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/missions/requirement_set.h"

#include "core/record/rules.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<RequirementSet> &recordTable<RequirementSet>()
{
    static const RecordTable<RequirementSet> table{
        .noun = QT_TRANSLATE_NOOP("Requirement set", "Requirement set"),
        .fields = {
            field(&RequirementSet::code, "code", QT_TRANSLATE_NOOP("Requirement set", "Code"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60, .example = "SO-UNMISS", .group = QT_TRANSLATE_NOOP("Requirement set", "What for")}),
            field(&RequirementSet::name, "name", QT_TRANSLATE_NOOP("Requirement set", "Name"),
                  {.required = true, .plainText = true}),
            field(&RequirementSet::categoryId, "category_id", QT_TRANSLATE_NOOP("Requirement set", "Category"),
                  {.required = true}),
            field(&RequirementSet::missionId, "mission_id", QT_TRANSLATE_NOOP("Requirement set", "Mission")),
            field(&RequirementSet::validFrom, "valid_from", QT_TRANSLATE_NOOP("Requirement set", "Valid from"),
                  {.group = QT_TRANSLATE_NOOP("Requirement set", "Valid")}),
            field(&RequirementSet::validUntil, "valid_until", QT_TRANSLATE_NOOP("Requirement set", "Valid until")),
            field(&RequirementSet::note, "note", QT_TRANSLATE_NOOP("Requirement set", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Requirement set", "Remarks")}),
        },
        .naming = [](const RequirementSet &set) { return QStringLiteral("%1 · %2").arg(set.code, set.name); },
        .rules = {
            notBefore(&RequirementSet::validFrom, &RequirementSet::validUntil, "valid_until",
                      QT_TRANSLATE_NOOP("Record", "The set would end before it begins.")),
        },
    };
    return table;
}

} // namespace muster
