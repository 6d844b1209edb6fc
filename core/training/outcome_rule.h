// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course_result.h"
#include "core/training/participant.h"
#include "core/training/presence.h"
#include "core/training/whole_mark.h"

#include <QStringList>

namespace muster {

/// What the result of one participant is worked out from.
struct OutcomeFacts {
    LessonPresence presence;
    WholeMark mark;
    ParticipantState state = ParticipantState::Invited;
};

/// A result and, unless it is a pass, why, in words: «attendance 72.5 %, at least 80 % asked».
struct ToldOutcome {
    Outcome outcome = Outcome::Unknown;
    QStringList reasons = {};

    bool operator==(const ToldOutcome &) const = default;
};

/// Whether such a participant gets a result at all: those on the course, and those who withdrew after they had been at a lesson.
bool getsResult(ParticipantState state, bool wasThere);

/// Whether passing takes anything; where it takes nothing, results cannot be worked out.
bool asksAnything(const Curriculum &curriculum, const QList<Component> &components);

/// Passed with the least attendance, the least whole mark and every component's own pass mark, each reached exactly or more.
/// Unknown while a lesson is not marked or a mark is missing.
ToldOutcome outcomeOf(const OutcomeFacts &facts, const Curriculum &curriculum, const QList<Component> &components);

} // namespace muster
