// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/record/record_type.h"
#include "core/selection/campaign.h"
#include "core/selection/test_kind.h"

#include <QDate>
#include <QString>

#include <optional>

namespace muster {

struct TestResult;
using TestResultId = Id<TestResult>;

/// What a person reached in a test on a day; full mark and pass mark are those of that day. A mark that is not known is
/// neither passed nor failed.
struct TestResult {
    TestResultId id;
    int version = 0;
    PersonId personId;
    TestKindId kindId;
    CampaignId campaignId;
    QDate takenOn;
    std::optional<int> attempt;
    std::optional<double> mark;
    std::optional<double> passMark;
    std::optional<double> fullMark;
    QString note;

    bool operator==(const TestResult &) const = default;
};

template <>
inline constexpr const char *tableName<TestResult> = "test_result";

template <>
const RecordTable<TestResult> &recordTable<TestResult>();

/// Nothing while the mark is not known.
std::optional<bool> isPassed(const TestResult &result);

} // namespace muster
