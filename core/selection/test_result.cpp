// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/test_result.h"

#include "core/record/rules.h"
#include "core/record/pass_mark_rule.h"

#include <QCoreApplication>

namespace muster {

namespace {

Problems markWithinFull(const TestResult &result)
{
    if (!result.mark || !result.fullMark || *result.mark <= *result.fullMark)
        return {};
    return {{QStringLiteral("mark"), QCoreApplication::translate("Record", "The mark lies above the full mark."), {}}};
}

} // namespace

std::optional<bool> isPassed(const TestResult &result)
{
    if (!result.mark || !result.passMark)
        return std::nullopt;
    return *result.mark >= *result.passMark;
}

template <>
const RecordTable<TestResult> &recordTable<TestResult>()
{
    static const RecordTable<TestResult> table{
        .noun = QT_TRANSLATE_NOOP("Test result", "Test result"),
        .fields = {
            field(&TestResult::personId, "person_id", QT_TRANSLATE_NOOP("Test result", "Person"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Test result", "Test")}),
            field(&TestResult::kindId, "kind_id", QT_TRANSLATE_NOOP("Test result", "Test"), {.required = true}),
            field(&TestResult::campaignId, "campaign_id", QT_TRANSLATE_NOOP("Test result", "Call")),
            field(&TestResult::takenOn, "taken_on", QT_TRANSLATE_NOOP("Test result", "Taken on"), {.required = true}),
            field(&TestResult::attempt, "attempt", QT_TRANSLATE_NOOP("Test result", "Attempt"),
                  {.least = 1, .most = 20}),
            field(&TestResult::mark, "mark", QT_TRANSLATE_NOOP("Test result", "Mark"),
                  {.least = 0, .group = QT_TRANSLATE_NOOP("Test result", "Marks")}),
            field(&TestResult::passMark, "pass_mark", QT_TRANSLATE_NOOP("Test result", "Pass mark"),
                  {.required = true, .least = 0}),
            field(&TestResult::fullMark, "full_mark", QT_TRANSLATE_NOOP("Test result", "Full mark"),
                  {.required = true, .least = 0.01}),
            field(&TestResult::note, "note", QT_TRANSLATE_NOOP("Test result", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Test result", "Remarks")}),
        },
        .naming = [](const TestResult &result) {
            return QCoreApplication::translate("Test result", "Test of %1").arg(isoDay(result.takenOn));
        },
        .rules = {
            passWithinFull<TestResult>,
            markWithinFull,
        },
    };
    return table;
}

} // namespace muster
