// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/training/participant.h"
#include "core/training/session.h"

namespace muster {

/// How somebody was at a lesson; present and late were there.
enum class AttendanceMark { None, Present, Late, Excused, Absent };

template <>
ChoiceList choicesOf<AttendanceMark>();

struct Attendance;
using AttendanceId = Id<Attendance>;

/// Whether a participant was at a lesson; without such a record it is not known.
struct Attendance {
    AttendanceId id;
    int version = 0;
    SessionId sessionId;
    ParticipantId participantId;
    AttendanceMark mark = AttendanceMark::None;

    bool operator==(const Attendance &) const = default;
};

template <>
inline constexpr const char *tableName<Attendance> = "attendance";

template <>
const RecordTable<Attendance> &recordTable<Attendance>();

} // namespace muster
