// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/record_tests.h"

#include "core/base/errors.h"
#include "core/base/value_text.h"
#include "core/selection/test_standing.h"
#include "core/storage/repository.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordTests)
};

using Key = std::pair<qint64, qint64>;      ///< person and kind

QHash<qint64, TestKind> kinds(const Database &database)
{
    QHash<qint64, TestKind> all;
    for (const TestKind &kind : select<TestKind>(database))
        all.insert(kind.id.value, kind);
    return all;
}

QHash<Key, QList<TestResult>> resultsIn(const Database &database, CampaignId campaign, const QList<TestMark> &marks)
{
    QSet<qint64> people;
    for (const TestMark &mark : marks)
        people.insert(mark.person.value);
    const QString rest = campaign.isNull() ? QStringLiteral("WHERE campaign_id IS NULL ORDER BY id") : QStringLiteral("WHERE campaign_id = ? ORDER BY id");
    QHash<Key, QList<TestResult>> results;
    for (const TestResult &one : select<TestResult>(database, rest, campaign.isNull() ? QVariantList() : QVariantList{campaign.value}))
        if (people.contains(one.personId.value))
            results[{one.personId.value, one.kindId.value}].append(one);
    return results;
}

QString faultOf(const TestMark &mark, const TestKind &kind)
{
    if (mark.mark && *mark.mark < 0)
        return Words::tr("A mark is not below zero.");
    if (mark.mark && *mark.mark > kind.fullMark.value_or(0))
        return Words::tr("%1 lies above the full mark, %2.").arg(valueText(*mark.mark, -1), valueText(*kind.fullMark, -1));
    return {};
}

/// The result the mark belongs to: of the same day, else one whose mark is not known, else a new attempt.
TestResult resultFor(const TestSheet &sheet, const TestMark &mark, const TestKind &kind, const QList<TestResult> &before)
{
    for (const TestResult &one : before)
        if (one.takenOn == sheet.takenOn)
            return one;
    for (const TestResult &one : before)
        if (!one.mark)
            return one;
    int attempt = 0;
    for (const TestResult &one : before)
        attempt = std::max(attempt, one.attempt.value_or(1));
    return {.personId = mark.person, .kindId = mark.kind, .campaignId = sheet.campaign, .attempt = attempt + 1,
            .passMark = kind.passMark, .fullMark = kind.fullMark};
}

void mustHaveDay(const TestSheet &sheet, QDate today)
{
    if (!sheet.takenOn.isValid())
        throw Refused(Problem{QStringLiteral("taken_on"), Words::tr("The day of the test is missing."), {}});
    if (sheet.takenOn > today)
        throw Refused(Problem{QStringLiteral("taken_on"), Words::tr("The day of the test lies in the future."), {}});
}

} // namespace

TestsRecorded recordTests(const Database &database, const TestSheet &sheet, QDate today, const Signature &by)
{
    mustHaveDay(sheet, today);
    ChangeSet changes(database, Words::tr("Record %n mark(s)", "", int(sheet.marks.size())), by);
    const auto all = kinds(database);
    auto results = resultsIn(database, sheet.campaign, sheet.marks);
    TestsRecorded recorded;
    for (qsizetype place = 0; place < sheet.marks.size(); ++place) {
        const TestMark &mark = sheet.marks[place];
        const TestKind kind = all.value(mark.kind.value);
        if (const QString fault = faultOf(mark, kind); !fault.isEmpty()) {
            recorded.faults.append({place, fault});
            continue;
        }
        QList<TestResult> &before = results[{mark.person.value, mark.kind.value}];
        TestResult result = resultFor(sheet, mark, kind, before);
        result.takenOn = sheet.takenOn;
        result.mark = mark.mark;
        if (!recorded.faults.isEmpty())
            continue;
        changes.save(result);
        before.removeIf([&](const TestResult &one) { return one.id == result.id; });
        before.append(result);
    }
    if (recorded.faults.isEmpty())
        recorded.changeSet = changes.commit();
    return recorded;
}

qint64 putForward(const Database &database, const PuttingForward &putting, const Signature &by)
{
    ChangeSet changes(database, Words::tr("Put %n person(s) forward for assessment", "", int(putting.people.size())), by);
    if (!find(database, putting.campaign))
        throw Missing(Words::tr("Somebody removed this call meanwhile; nothing was changed."));
    QSet<Key> there;
    for (const TestResult &one : select<TestResult>(database, QStringLiteral("WHERE campaign_id = ?"), {putting.campaign.value}))
        there.insert({one.personId.value, one.kindId.value});
    for (const TestKind &kind : select<TestKind>(database, QStringLiteral("ORDER BY id")))
        for (const PersonId person : putting.people)
            if (isAssessmentPart(kind) && !there.contains({person.value, kind.id.value})) {
                TestResult result{.personId = person, .kindId = kind.id, .campaignId = putting.campaign, .takenOn = putting.on, .attempt = 1,
                                  .passMark = kind.passMark, .fullMark = kind.fullMark};
                changes.save(result);
            }
    return changes.commit();
}

} // namespace muster
