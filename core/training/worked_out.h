// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/training/course.h"
#include "core/training/outcome_rule.h"

namespace muster {

/// A cell of the attendance or the marks that is still empty; one of the two numbers is set.
struct EmptyCell {
    SessionId session;
    ComponentId component;
    QString words;          ///< the lesson with its day, or the name of the component

    bool operator==(const EmptyCell &) const = default;
};

/// What attendance and marks of one participant say today.
struct WorkedResult {
    ParticipantId participantId;
    PersonId personId;
    QString serviceNo;
    QString fullName;
    LessonPresence presence;
    std::optional<double> mark;
    QString band;               ///< in the language in use; empty below the lowest
    ToldOutcome told;
    QList<EmptyCell> missing;

    std::optional<double> attendance() const { return presence.percent(); }
};

/// The results of a course as its attendance and marks make them: not drafted, not published.
struct WorkedOut {
    std::optional<Curriculum> curriculum;
    QList<Component> components;
    QList<WorkedResult> rows;   ///< in Vietnamese order of names; those who get a result

    /// Without a rule nothing can be worked out: every outcome is unknown, and results are typed.
    bool hasRule() const { return curriculum && asksAnything(*curriculum, components); }
};

WorkedOut workedOut(const Database &database, CourseId course);

} // namespace muster
