// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/outcome_rule.h"

#include "core/base/value_text.h"
#include "core/training/percent.h"
#include "core/training/roster.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Results)
};

QStringList namesOf(const QList<ComponentId> &ids, const QList<Component> &components)
{
    QStringList names;
    for (const Component &component : components)
        if (ids.contains(component.id))
            names.append(recordTable<Component>().naming(component));
    return names;
}

/// Why the result is not known yet.
QStringList gaps(const OutcomeFacts &facts, const Curriculum &curriculum, const QList<Component> &components)
{
    QStringList gaps;
    if (facts.presence.unmarked > 0)
        gaps.append(Words::tr("%n lesson(s) not marked", "", facts.presence.unmarked));
    else if (curriculum.leastAttendance && !facts.presence.percent())
        gaps.append(Words::tr("no lesson that counts for attendance"));
    for (const QString &name : namesOf(facts.mark.missing, components))
        gaps.append(Words::tr("no mark in %1").arg(name));
    if (curriculum.leastMark && facts.mark.missing.isEmpty() && !facts.mark.percent)
        gaps.append(Words::tr("no component that makes a mark"));
    return gaps;
}

QString passMarkOf(const Component &component)
{
    return Words::tr("%1 below its pass mark, %2").arg(recordTable<Component>().naming(component), valueText(*component.passMark, -1));
}

/// What was not reached.
QStringList failings(const OutcomeFacts &facts, const Curriculum &curriculum, const QList<Component> &components)
{
    QStringList failings;
    const auto attendance = facts.presence.percent();
    if (curriculum.leastAttendance && attendance && *attendance < *curriculum.leastAttendance)
        failings.append(Words::tr("attendance %1, at least %2 asked").arg(percentText(*attendance), askedText(*curriculum.leastAttendance)));
    if (curriculum.leastMark && facts.mark.percent && *facts.mark.percent < *curriculum.leastMark)
        failings.append(Words::tr("mark %1, at least %2 asked").arg(percentText(*facts.mark.percent), askedText(*curriculum.leastMark)));
    for (const Component &component : components)
        if (facts.mark.below.contains(component.id))
            failings.append(passMarkOf(component));
    return failings;
}

} // namespace

bool getsResult(ParticipantState state, bool wasThere)
{
    return isOnCourse(state) || (state == ParticipantState::Withdrawn && wasThere);
}

bool asksAnything(const Curriculum &curriculum, const QList<Component> &components)
{
    return curriculum.leastAttendance || curriculum.leastMark
        || std::any_of(components.begin(), components.end(), [](const Component &one) { return one.passMark.has_value(); });
}

ToldOutcome outcomeOf(const OutcomeFacts &facts, const Curriculum &curriculum, const QList<Component> &components)
{
    if (facts.state == ParticipantState::Withdrawn)
        return {Outcome::Withdrawn, {Words::tr("withdrew from the course")}};
    if (const QStringList missing = gaps(facts, curriculum, components); !missing.isEmpty())
        return {Outcome::Unknown, missing};
    if (const QStringList missed = failings(facts, curriculum, components); !missed.isEmpty())
        return {Outcome::Failed, missed};
    return {Outcome::Passed};
}

} // namespace muster
