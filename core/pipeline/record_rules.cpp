// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_words.h"
#include "core/base/in_language.h"
#include "core/base/value_text.h"
#include "core/pipeline/ruling.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString onDay(const char *english, QDate day)
{
    return ruleWords(english).arg(dayWords(day));
}

/// Whether a result of that day still counts on the departure; nothing while that is not known.
std::optional<bool> stillCounts(QDate of, std::optional<int> months, const Dossier &dossier, QDate day)
{
    if (!months)
        return true;
    if (!of.isValid())
        return std::nullopt;
    const QDate last = of.addMonths(*months);
    if (last < day)
        return false;
    return dossier.departure.isValid() ? std::optional(last >= dossier.departure) : std::nullopt;
}

/// A pass of some day, as it counts on the departure.
Ruling agedPass(QDate of, std::optional<int> months, const Dossier &dossier, QDate day)
{
    const QString passed = of.isValid() ? onDay(QT_TRANSLATE_NOOP("Findings", "passed on %1"), of) : ruleWords(QT_TRANSLATE_NOOP("Findings", "passed"));
    const auto counts = stillCounts(of, months, dossier, day);
    if (counts == true)
        return {FindingState::Met, passed};
    if (counts == false)
        return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "%1, counts for %2 months only")).arg(passed).arg(*months)};
    return {FindingState::Unknown, of.isValid() ? ruleWords(QT_TRANSLATE_NOOP("Findings", "%1; the departure is not known")).arg(passed)
                                                : ruleWords(QT_TRANSLATE_NOOP("Findings", "%1; the day is not known")).arg(passed)};
}

QString markWords(const TestResult &result)
{
    return ruleWords(QT_TRANSLATE_NOOP("Findings", "%1 of %2"))
        .arg(valueText(result.mark.value_or(0), -1), valueText(result.fullMark.value_or(0), -1));
}

/// The latest by the day; results are in the order they were taken in.
const TestResult *latest(const Dossier &dossier, TestKindId kind, QDate day)
{
    const TestResult *found = nullptr;
    const auto order = [](const TestResult &each) { return std::tuple(each.takenOn, each.attempt.value_or(0), each.id.value); };
    for (const TestResult &result : dossier.tests)
        if (result.kindId == kind && result.takenOn <= day && (!found || order(result) > order(*found)))
            found = &result;
    return found;
}

bool isOf(const CourseTaken &course, const ProgrammePassed &demand, const TradeLists &lists)
{
    const auto programme = lists.programmes.constFind(course.programme);
    return programme != lists.programmes.constEnd() && answers(*programme, demand);
}

/// The best by the day: passed before not known before anything else, then the later one.
const CourseTaken *bestCourse(const Dossier &dossier, const ProgrammePassed &demand, QDate day)
{
    const CourseTaken *best = nullptr;
    const auto order = [](const CourseTaken &each) {
        return std::tuple(each.outcome == Outcome::Passed, each.outcome == Outcome::Unknown, each.endedOn, each.id.value);
    };
    for (const CourseTaken &course : dossier.courses)
        if (isOf(course, demand, *dossier.lists) && (!course.endedOn.isValid() || course.endedOn <= day)
            && (!best || order(course) > order(*best)))
            best = &course;
    return best;
}

QString programmeName(const ProgrammePassed &demand, const TradeLists &lists)
{
    const auto programme = lists.programmes.constFind(demand.programme);
    return programme == lists.programmes.constEnd() ? demand.kind : programme->code;
}

/// A qualification somebody was granted by the day, how it stands on it, and how on the departure where that is known.
struct HeldQualification {
    const QualificationPeriod *period;
    Standing now;
    Standing then;
    bool isMet;

    auto goodness() const { return std::tuple(isMet, now.isValid(), now.state == StandingState::Suspended, now.lastDay.isNull(), now.lastDay, period->own.id.value); }
};

/// Held by itself or by one that includes it.
std::optional<HeldQualification> bestHeld(const Dossier &dossier, QualificationTypeId type, QDate day)
{
    std::optional<HeldQualification> best;
    const QList<QualificationTypeId> types = dossier.lists->included.heldBy(type);
    const QDate asked = dossier.departure.isValid() ? std::max(dossier.departure, day) : day;
    for (const QualificationPeriod &period : dossier.qualifications) {
        if (!types.contains(period.own.typeId))
            continue;
        const auto on = [&](QDate when) { return standingOn(period, dossier.qualifications, dossier.lists->qualificationTypes, when); };
        HeldQualification held{&period, on(day), on(asked), false};
        if (held.now.state == StandingState::NotYet)
            continue;
        held.isMet = held.then.isValid() && (dossier.departure.isValid() || held.then.lastDay.isNull());
        if (!best || held.goodness() > best->goodness())
            best = held;
    }
    return best;
}

QString whyNotHeld(const HeldQualification &held, const Dossier &dossier)
{
    if (held.now.state == StandingState::Lapsed && held.now.since.isValid())
        return onDay(QT_TRANSLATE_NOOP("Findings", "expired on %1"), held.now.since.addDays(-1));
    if (!held.now.isValid())
        return standingWords(held.now);
    const QString runsOut = onDay(QT_TRANSLATE_NOOP("Findings", "runs out on %1"), held.now.lastDay);
    if (!dossier.departure.isValid())
        return ruleWords(QT_TRANSLATE_NOOP("Findings", "%1; the departure is not known")).arg(runsOut);
    if (held.then.state == StandingState::Lapsed)
        return ruleWords(QT_TRANSLATE_NOOP("Findings", "%1, before the departure")).arg(runsOut);
    return standingWords(held.then);
}

} // namespace

bool answers(const Programme &programme, const ProgrammePassed &demand)
{
    if (!demand.programme.isNull())
        return programme.id == demand.programme;
    return programme.kind.compare(demand.kind, Qt::CaseInsensitive) == 0;
}

Ruling ruleOn(const TestPassed &demand, const Dossier &dossier, QDate day)
{
    const TestResult *result = latest(dossier, demand.kind, day);
    if (!result)
        return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "no result on file"))};
    const Evidence evidence{tableName<TestResult>, result->id.value,
                            result->mark ? QStringLiteral("%1, %2").arg(markWords(*result), dayWords(result->takenOn)) : dayWords(result->takenOn)};
    const auto passed = isPassed(*result);
    if (!passed)
        return {FindingState::Unknown, onDay(QT_TRANSLATE_NOOP("Findings", "taken on %1, the mark is not known"), result->takenOn), evidence};
    if (!*passed)
        return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "not passed on %1: %2")).arg(dayWords(result->takenOn), markWords(*result)), evidence};
    const auto kind = dossier.lists->tests.constFind(demand.kind);
    const auto usual = kind == dossier.lists->tests.constEnd() ? std::nullopt : kind->validityMonths;
    Ruling ruling = agedPass(result->takenOn, demand.months ? demand.months : usual, dossier, day);
    ruling.evidence = evidence;
    return ruling;
}

Ruling ruleOn(const ProgrammePassed &demand, const Dossier &dossier, QDate day)
{
    const CourseTaken *course = bestCourse(dossier, demand, day);
    if (!course)
        return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "no course taken"))};
    const Evidence evidence{tableName<CourseResult>, course->id.value, course->course};
    if (course->outcome == Outcome::Unknown)
        return {FindingState::Unknown, ruleWords(QT_TRANSLATE_NOOP("Findings", "%1: the result is not known")).arg(course->course), evidence};
    if (course->outcome != Outcome::Passed)
        return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "%1: not passed")).arg(course->course), evidence};
    Ruling ruling = agedPass(course->endedOn, demand.months, dossier, day);
    ruling.evidence = evidence;
    return ruling;
}

Ruling ruleOn(const HoldsQualification &demand, const Dossier &dossier, QDate day)
{
    const auto best = bestHeld(dossier, demand.type, day);
    if (!best)
        return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "not held"))};
    const QDate last = best->now.lastDay;
    const QString life = last.isValid() ? onDay(QT_TRANSLATE_NOOP("Findings", "until %1"), last) : ruleWords(QT_TRANSLATE_NOOP("Findings", "does not run out"));
    const QString name = dossier.lists->qualifications.value(best->period->own.typeId);
    const Evidence evidence{tableName<Qualification>, best->period->own.id.value, QStringLiteral("%1, %2").arg(name, life)};
    if (best->isMet)
        return {FindingState::Met, life, evidence};
    return {best->now.isValid() && !dossier.departure.isValid() ? FindingState::Unknown : FindingState::Unmet, whyNotHeld(*best, dossier), evidence};
}

Ruling ruleOn(const DecisionRecorded &demand, const Dossier &dossier, QDate day)
{
    const Decision *found = nullptr;
    for (const Decision &decision : dossier.decisions)
        if (decision.kind == demand.kind && decision.signedOn <= day
            && (!found || std::tuple(decision.signedOn, decision.id.value) > std::tuple(found->signedOn, found->id.value)))
            found = &decision;
    if (!found)
        return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "not recorded"))};
    const QString told = ruleWords(QT_TRANSLATE_NOOP("Findings", "%1 of %2")).arg(found->number, dayWords(found->signedOn));
    return {FindingState::Met, told, {tableName<Decision>, found->id.value, told}};
}

Ruling ruleOn(const StepDone &demand, const Dossier &dossier, QDate day)
{
    for (const ChecklistItem &item : dossier.checklist) {
        if (item.stepId != demand.step)
            continue;
        const Evidence evidence{tableName<ChecklistItem>, item.id.value, dossier.lists->step(item.stepId)};
        if (item.notNeeded)
            return {FindingState::Met, ruleWords(QT_TRANSLATE_NOOP("Findings", "not needed")), evidence};
        if (item.doneOn.isValid() && item.doneOn <= day)
            return {FindingState::Met, onDay(QT_TRANSLATE_NOOP("Findings", "done on %1"), item.doneOn), evidence};
        return {FindingState::Unmet, item.dueOn.isValid() ? onDay(QT_TRANSLATE_NOOP("Findings", "open, due on %1"), item.dueOn)
                                                          : ruleWords(QT_TRANSLATE_NOOP("Findings", "open")), evidence};
    }
    return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "not on the checklist"))};
}

QString titleOf(const TestPassed &demand, const TradeLists &lists)
{
    const auto kind = lists.tests.constFind(demand.kind);
    return ruleWords(QT_TRANSLATE_NOOP("Findings", "Test passed: %1")).arg(kind == lists.tests.constEnd() ? QString() : recordTable<TestKind>().naming(*kind));
}

QString titleOf(const ProgrammePassed &demand, const TradeLists &lists)
{
    return ruleWords(QT_TRANSLATE_NOOP("Findings", "Programme passed: %1")).arg(programmeName(demand, lists));
}

QString titleOf(const HoldsQualification &demand, const TradeLists &lists)
{
    return ruleWords(QT_TRANSLATE_NOOP("Findings", "Qualification: %1")).arg(lists.qualifications.value(demand.type));
}

QString titleOf(const DecisionRecorded &demand, const TradeLists &)
{
    return decisionWords(demand.kind);
}

QString titleOf(const StepDone &demand, const TradeLists &lists)
{
    return ruleWords(QT_TRANSLATE_NOOP("Findings", "Step done: %1")).arg(lists.step(demand.step));
}

} // namespace muster
