// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/test_kind.h"
#include "core/selection/test_result.h"

namespace muster {

/// How somebody stands in a test on a day.
enum class TestStanding { NotTaken, NotKnown, Passed, Failed, RunOut };

/// One person's results in one kind of test, as they stand on a day.
struct TestCell {
    TestResultId id;                    ///< the result that counts; null when there is none
    QDate takenOn;
    int attempts = 0;
    std::optional<double> mark = {};
    std::optional<double> passMark = {};
    std::optional<double> fullMark = {};
    QDate validUntil;                   ///< the last valid day of a pass; null when it does not run out, or is none
    TestStanding standing = TestStanding::NotTaken;

    bool operator==(const TestCell &) const = default;
};

/// The last day a test passed on the day is valid; null when it does not run out.
QDate testValidUntil(QDate takenOn, std::optional<int> months);

/// The latest result taken on or before the day counts; one whose mark is not known takes nothing away from a pass that is
/// still valid. The results are one person's in one kind, in any order.
TestCell testCell(const TestKind &kind, const QList<TestResult> &results, QDate day);

/// Whether the test may be sat again: it was failed, or the pass has run out.
bool mayResit(TestStanding standing);

/// «Passed», «Failed», in the language in use.
QString standingWords(TestStanding standing);

/// Whether the test is a part of a UN assessment: its subject says so, or its code, such as AMS-DRIVING.
bool isAssessmentPart(const TestKind &kind);

/// The categories a test is for, such as UNMO;SO;IPO; one that names none is for all.
bool isFor(const TestKind &kind, const QString &category);

} // namespace muster
