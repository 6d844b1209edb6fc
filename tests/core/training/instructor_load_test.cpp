// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/instructor_load.h"

#include "tests/core/training/taught_course.h"

namespace muster {
namespace {

class InstructorLoad : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        some = TaughtCourse::in(database());
        for (int day = 0; day < 5; ++day)
            saved(database(), some.lesson(day, u"08:00"_qs));
        Session both = some.lesson(5, u"08:00"_qs);
        both.assistantId = some.second.id;
        both.minutes = 45;
        saved(database(), both);
        Session swapped = some.lessonOfOther(6, u"10:00"_qs);
        std::swap(swapped.instructorId, swapped.assistantId);
        saved(database(), swapped);
        saved(database(), CourseInstructor{.courseId = some.course.id, .personId = some.second.id, .role = InstructorRole::Lead});
    }

    static DaySpan year() { return {QDate(2025, 1, 1), QDate(2025, 12, 31)}; }

    TaughtCourse some;
};

TEST_P(InstructorLoad, counts_the_minutes_of_a_lesson_for_both_who_teach_it)
{
    const QList<LoadRow> rows = instructorLoad(database(), {year()});
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].fullName, u"Lê Văn Dũng"_qs);
    EXPECT_EQ(rows[0].courses, 2);
    EXPECT_EQ(rows[0].lessons, 7);
    EXPECT_EQ(rows[0].minutes, 5 * 90 + 45 + 90);
    EXPECT_EQ(rows[1].lessons, 1);
    EXPECT_EQ(rows[1].minutes, 45);
}

TEST_P(InstructorLoad, equals_the_lessons_behind_it)
{
    for (const DaySpan &days : {year(), DaySpan{some.course.startsOn, some.course.startsOn.addDays(2)}, DaySpan{some.course.startsOn.addDays(6), year().last}}) {
        const LoadSum sum = loadSum(database(), {days});
        LoadSum counted;
        for (const LoadRow &row : instructorLoad(database(), {days})) {
            const QList<TaughtLesson> behind = taughtLessons(database(), row.personId, days);
            qint64 minutes = 0;
            for (const TaughtLesson &one : behind)
                minutes += one.session.minutes.value_or(0);
            EXPECT_EQ(row.lessons, behind.size());
            EXPECT_EQ(row.minutes, minutes);
            counted.lessons += row.lessons;
            counted.minutes += row.minutes;
            ++counted.people;
        }
        EXPECT_EQ(sum.people, counted.people);
        EXPECT_EQ(sum.lessons, counted.lessons);
        EXPECT_EQ(sum.minutes, counted.minutes);
    }
}

TEST_P(InstructorLoad, is_narrowed_by_days_and_words_and_read_in_pages)
{
    EXPECT_EQ(instructorLoad(database(), {year(), u"hong"_qs}).size(), 1);
    EXPECT_EQ(loadSum(database(), {year(), u"hong"_qs}).minutes, 45);
    EXPECT_TRUE(instructorLoad(database(), {{QDate(2024, 1, 1), QDate(2024, 12, 31)}}).isEmpty());
    const QList<LoadRow> second = instructorLoad(database(), {year()}, {1, 1});
    ASSERT_EQ(second.size(), 1);
    EXPECT_EQ(second[0].fullName, u"Đặng Thị Hồng"_qs);
}

TEST_P(InstructorLoad, tells_the_lessons_and_who_was_second)
{
    const QList<TaughtLesson> lessons = taughtLessons(database(), some.teacher.id, year());
    ASSERT_EQ(lessons.size(), 7);
    EXPECT_EQ(lessons[5].session.minutes, 45);
    EXPECT_FALSE(lessons[5].second);
    EXPECT_TRUE(lessons[6].second);
    EXPECT_EQ(lessons[6].course, u"POL-2"_qs);
    EXPECT_EQ(lessons[6].lesson, u"Map reading"_qs);
    EXPECT_EQ(lessons[6].session.startsAt, u"10:00"_qs);
}

TEST_P(InstructorLoad, of_a_course_tells_its_instructors_and_those_who_only_teach)
{
    const QList<CourseTeacher> teachers = courseTeachers(database(), some.course.id);
    ASSERT_EQ(teachers.size(), 2);
    EXPECT_EQ(teachers[0].fullName, u"Đặng Thị Hồng"_qs);
    EXPECT_EQ(teachers[0].role, u"lead"_qs);
    EXPECT_EQ(teachers[0].minutes, 45);
    EXPECT_EQ(teachers[1].fullName, u"Lê Văn Dũng"_qs);
    EXPECT_EQ(teachers[1].record, 0) << "nobody entered him";
    EXPECT_EQ(teachers[1].lessons, 6);
}

ON_EACH_ENGINE(InstructorLoad);

} // namespace
} // namespace muster
