// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/record/record_type.h"
#include "core/training/course.h"
#include "core/training/hall.h"
#include "core/training/lesson.h"

#include <QDate>
#include <QString>

#include <optional>

namespace muster {

struct Session;
using SessionId = Id<Session>;

/// A lesson as it is held on a course: its day, its beginning as «08:00», so many minutes, where and by whom.
struct Session {
    SessionId id;
    int version = 0;
    CourseId courseId;
    QDate heldOn;
    QString startsAt;
    std::optional<int> minutes;
    LessonId lessonId;
    QString title;
    HallId hallId;
    PersonId instructorId;
    PersonId assistantId;

    bool operator==(const Session &) const = default;
};

template <>
inline constexpr const char *tableName<Session> = "session";

template <>
const RecordTable<Session> &recordTable<Session>();

/// When it begins, in minutes since midnight.
int minuteOfDay(const Session &session);

} // namespace muster
