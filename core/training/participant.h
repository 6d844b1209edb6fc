// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/record/record_type.h"
#include "core/training/course.h"

#include <QString>

#include <optional>

namespace muster {

/// How far a place is taken; confirmed and present participants are those whose attendance and marks are kept.
enum class ParticipantState { Invited, Confirmed, Present, Waiting, Withdrawn, Replaced };

template <>
ChoiceList choicesOf<ParticipantState>();

/// «Confirmed», in the language in use.
QString stateWords(ParticipantState state);

struct Participant;
using ParticipantId = Id<Participant>;

/// A person's place on a course, of whichever organisation and nationality.
struct Participant {
    ParticipantId id;
    int version = 0;
    CourseId courseId;
    PersonId personId;
    ParticipantState state = ParticipantState::Invited;
    std::optional<int> waitingNumber;
    PersonId replacedById;
    QString note;

    bool operator==(const Participant &) const = default;
};

template <>
inline constexpr const char *tableName<Participant> = "participant";

template <>
const RecordTable<Participant> &recordTable<Participant>();

} // namespace muster
