// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/double_rules.h"

#include "core/deployment/evaluation.h"
#include "core/deployment/tour.h"
#include "core/people/document.h"
#include "core/people/language_skill.h"
#include "core/people/portrait.h"
#include "core/people/rank_held.h"
#include "core/people/scan.h"
#include "core/qualification/qualification.h"
#include "core/selection/candidacy.h"
#include "core/storage/value_json.h"
#include "core/training/course_instructor.h"
#include "core/training/course_result.h"
#include "core/training/drafted_result.h"
#include "core/training/participant.h"

#include <algorithm>

namespace muster {

namespace {

bool areEqual(const FieldInfo &field, const QVariant &one, const QVariant &other)
{
    return toJson(field.kind, one) == toJson(field.kind, other);
}

/// A paper without a number is not the same as another without one.
bool isNumberless(const RecordType &type, const QList<QByteArray> &columns, const QVariantList &values)
{
    return std::any_of(columns.begin(), columns.end(), [&](const QByteArray &column) {
        const qsizetype at = type.indexOf(column);
        return type.fields[at].kind == FieldKind::Text && values[at].toString().isEmpty();
    });
}

} // namespace

const QList<DoubleRule> &doubleRules()
{
    static const QList<DoubleRule> rules{
        {tableName<Portrait>, {"person_id"}},
        {tableName<RankHeld>, {"person_id", "rank_id", "from_on"}},
        {tableName<LanguageSkill>, {"person_id", "language"}},
        {tableName<Document>, {"person_id", "type_id", "number"}},
        {tableName<Scan>, {"document_id", "file"}},
        {tableName<CourseResult>, {"course_id", "person_id"}},
        {tableName<CourseInstructor>, {"course_id", "person_id"}},
        {tableName<Participant>, {"course_id", "person_id"}},
        {tableName<DraftedResult>, {"sheet_id", "person_id"}},
        {tableName<Qualification>, {"person_id", "type_id", "granted_on"}},
        {tableName<Candidacy>, {"person_id", "mission_id", "category_id", "rotation_id", "stage", "nominated_on"}},
        {tableName<Tour>, {"person_id", "mission_id", "category_id", "arrived_on", "ended_on"}},
        {tableName<Evaluation>, {"tour_id"}},
    };
    return rules;
}

bool areDoubles(const RecordType &type, const QVariantList &one, const QVariantList &other)
{
    const auto rule = std::find_if(doubleRules().begin(), doubleRules().end(),
                                   [&type](const DoubleRule &each) { return qstrcmp(each.table, type.table) == 0; });
    const bool byRule = rule != doubleRules().end() && !isNumberless(type, rule->columns, one);
    for (qsizetype i = 0; i < type.fields.size(); ++i)
        if (!byRule || rule->columns.contains(type.fields[i].column))
            if (!areEqual(type.fields[i], one[i], other[i]))
                return false;
    return true;
}

} // namespace muster
