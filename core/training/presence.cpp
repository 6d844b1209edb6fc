// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/presence.h"

namespace muster {

namespace {

/// An excused lesson as what it counts as; one that is left out as nothing at all.
std::optional<AttendanceMark> countedAs(AttendanceMark mark, ExcusedRule excused)
{
    if (mark != AttendanceMark::Excused)
        return mark;
    switch (excused) {
    case ExcusedRule::LeftOut: return std::nullopt;
    case ExcusedRule::AsPresent: return AttendanceMark::Present;
    case ExcusedRule::AsAbsent: return AttendanceMark::Absent;
    }
    return std::nullopt;
}

void add(LessonPresence &presence, int minutes, AttendanceMark mark)
{
    if (mark == AttendanceMark::None) {
        ++presence.unmarked;
        return;
    }
    presence.counted += minutes;
    if (mark != AttendanceMark::Absent)
        presence.attended += minutes;
}

} // namespace

std::optional<double> LessonPresence::percent() const
{
    if (counted <= 0)
        return std::nullopt;
    return 100.0 * attended / counted;
}

LessonPresence presenceOf(const QList<MarkedLesson> &lessons, ExcusedRule excused)
{
    LessonPresence presence;
    for (const MarkedLesson &lesson : lessons)
        if (const auto mark = countedAs(lesson.mark, excused))
            add(presence, lesson.minutes, *mark);
    return presence;
}

} // namespace muster
