// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/timetable.h"

#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {
namespace {

class Timetable : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        const Programme programme = saved(database(), Programme{.code = u"CPTM"_qs});
        lesson = saved(database(), Lesson{.programmeId = programme.id, .number = u"1.2"_qs, .titleEn = u"The Charter"_qs});
        course = saved(database(), Course{.code = u"POL-1"_qs, .programmeId = programme.id, .startsOn = QDate(2025, 3, 3), .endsOn = QDate(2025, 3, 7)});
    }

    Lesson lesson;
    Course course;
};

TEST_P(Timetable, stands_by_day_and_beginning_with_its_names)
{
    const Venue place = saved(database(), venue(u"Centre"_qs));
    const Hall hall = saved(database(), Hall{.venueId = place.id, .name = u"Hall A"_qs, .seats = 30});
    const Person teacher = saved(database(), person(u"1"_qs, u"Lê Văn Dũng"_qs));
    const Session noon{.courseId = course.id, .heldOn = course.startsOn, .startsAt = u"13:30"_qs, .minutes = 45, .title = u"Opening"_qs};
    const Session morning{.courseId = course.id, .heldOn = course.startsOn, .startsAt = u"08:00"_qs, .minutes = 90, .lessonId = lesson.id,
                          .hallId = hall.id, .instructorId = teacher.id};
    saved(database(), noon);
    saved(database(), morning);
    const QList<TimetableRow> rows = timetable(database(), course.id);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].lesson, u"1.2 The Charter"_qs);
    EXPECT_EQ(rows[0].hall, u"Hall A"_qs);
    EXPECT_EQ(rows[0].instructor, u"Lê Văn Dũng"_qs);
    EXPECT_EQ(rows[0].assistant, QString());
    EXPECT_EQ(endsAt(rows[0].session), u"09:30"_qs);
    EXPECT_EQ(rows[1].lesson, u"Opening"_qs);
    EXPECT_EQ(rows[1].session.startsAt, u"13:30"_qs);
}

ON_EACH_ENGINE(Timetable);

TEST(TimetableClock, is_read_as_people_type_it)
{
    EXPECT_EQ(minuteOfClock(u"8:00"_qs), 480);
    EXPECT_EQ(minuteOfClock(u"08:05"_qs), 485);
    EXPECT_EQ(minuteOfClock(u"13h30"_qs), 810);
    EXPECT_EQ(minuteOfClock(u"24:00"_qs), 1440);
    EXPECT_FALSE(minuteOfClock(u"24:01"_qs));
    EXPECT_FALSE(minuteOfClock(u"8:60"_qs));
    EXPECT_FALSE(minuteOfClock(u"eight"_qs));
    EXPECT_EQ(clockOf(1440), u"24:00"_qs);
}

} // namespace
} // namespace muster
