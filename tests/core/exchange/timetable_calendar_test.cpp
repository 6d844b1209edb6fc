// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/timetable_calendar.h"

#include "tests/core/training/taught_course.h"

namespace muster {
namespace {

class TimetableCalendar : public OnEachEngine {};

TEST_P(TimetableCalendar, has_every_lesson_at_its_hours_and_its_place)
{
    const TaughtCourse some = TaughtCourse::in(database());
    const Session lesson = saved(database(), some.lesson(0, u"13:30"_qs));
    const QList<CalendarEntry> entries = timetableEntries(database(), some.course.id);
    ASSERT_EQ(entries.size(), 1);
    const QByteArray text = calendarText(u"POL-1"_qs, entries, QDateTime(QDate(2025, 7, 31), QTime(8, 0), Qt::UTC));
    EXPECT_TRUE(text.contains("DTSTART:20250804T133000\r\nDTEND:20250804T150000\r\n")) << text.toStdString();
    EXPECT_TRUE(text.contains("SUMMARY:Map reading (POL-1)\r\n"));
    EXPECT_TRUE(text.contains("LOCATION:Hall A\\, Peacekeeping centre\r\n"));
    EXPECT_TRUE(text.contains("DESCRIPTION:Taught by: Lê Văn Dũng\r\n"));
    EXPECT_FALSE(text.contains("TRANSPARENT")) << "a lesson keeps people busy";
    EXPECT_EQ(timetableEntries(database(), some.course.id).first().uid, entries.first().uid);
    EXPECT_TRUE(entries.first().uid.contains(QStringLiteral("-lesson-%1@").arg(lesson.id.value)));
}

TEST_P(TimetableCalendar, a_lesson_until_midnight_ends_on_the_next_day)
{
    const TaughtCourse some = TaughtCourse::in(database());
    saved(database(), some.lesson(0, u"22:30"_qs));
    EXPECT_TRUE(calendarText({}, timetableEntries(database(), some.course.id), QDateTime(QDate(2025, 7, 31), QTime(8, 0), Qt::UTC)).contains("DTEND:20250805T000000\r\n"));
}

ON_EACH_ENGINE(TimetableCalendar);

} // namespace
} // namespace muster
