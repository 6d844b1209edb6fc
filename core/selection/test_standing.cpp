// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/test_standing.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TestStanding)
};

TestStanding standingOf(const TestResult &result, QDate validUntil, QDate day)
{
    const std::optional<bool> passed = isPassed(result);
    if (!passed)
        return TestStanding::NotKnown;
    if (!*passed)
        return TestStanding::Failed;
    return validUntil.isValid() && validUntil < day ? TestStanding::RunOut : TestStanding::Passed;
}

TestCell cellOf(const TestKind &kind, const TestResult &result, QDate day)
{
    const QDate until = isPassed(result).value_or(false) ? testValidUntil(result.takenOn, kind.validityMonths) : QDate();
    return {.id = result.id, .takenOn = result.takenOn, .mark = result.mark, .passMark = result.passMark, .fullMark = result.fullMark,
            .validUntil = until, .standing = standingOf(result, until, day)};
}

} // namespace

QDate testValidUntil(QDate takenOn, std::optional<int> months)
{
    return months ? takenOn.addMonths(*months) : QDate();
}

TestCell testCell(const TestKind &kind, const QList<TestResult> &results, QDate day)
{
    QList<TestResult> taken;
    std::copy_if(results.begin(), results.end(), std::back_inserter(taken), [day](const TestResult &one) { return one.takenOn <= day; });
    std::sort(taken.begin(), taken.end(), [](const TestResult &a, const TestResult &b) {
        return std::tuple(a.takenOn, a.attempt.value_or(0), a.id) > std::tuple(b.takenOn, b.attempt.value_or(0), b.id);
    });
    if (taken.isEmpty())
        return {};
    TestCell cell = cellOf(kind, taken.first(), day);
    const auto known = std::find_if(taken.begin(), taken.end(), [](const TestResult &one) { return one.mark.has_value(); });
    if (cell.standing == TestStanding::NotKnown && known != taken.end())
        if (const TestCell before = cellOf(kind, *known, day); before.standing == TestStanding::Passed)
            cell = before;
    cell.attempts = int(taken.size());
    return cell;
}

bool mayResit(TestStanding standing)
{
    return standing == TestStanding::Failed || standing == TestStanding::RunOut;
}

QString standingWords(TestStanding standing)
{
    switch (standing) {
    case TestStanding::NotTaken:
        return Words::tr("Not taken");
    case TestStanding::NotKnown:
        return Words::tr("Mark not known");
    case TestStanding::Passed:
        return Words::tr("Passed");
    case TestStanding::Failed:
        return Words::tr("Failed");
    case TestStanding::RunOut:
        return Words::tr("Run out");
    }
    return {};
}

bool isAssessmentPart(const TestKind &kind)
{
    return kind.subject == TestSubject::Assessment || kind.code.startsWith(QLatin1String("AMS-"));
}

bool isFor(const TestKind &kind, const QString &category)
{
    const QStringList codes = kind.appliesTo.split(u';', Qt::SkipEmptyParts);
    return codes.isEmpty() || std::any_of(codes.begin(), codes.end(), [&](const QString &code) { return code.trimmed() == category; });
}

} // namespace muster
