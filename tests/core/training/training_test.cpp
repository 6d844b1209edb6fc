// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/course.h"
#include "core/training/course_result.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

Course course()
{
    Course course;
    course.code = u"POL-2021-01"_qs;
    course.programmeId = {1};
    course.startsOn = QDate(2021, 3, 1);
    course.endsOn = QDate(2021, 3, 12);
    return course;
}

TEST(Course, does_not_end_before_it_starts)
{
    Course late = course();
    EXPECT_TRUE(problemsOf(late).isEmpty());
    late.endsOn = late.startsOn.addDays(-1);
    ASSERT_EQ(problemsOf(late).size(), 1);
    EXPECT_EQ(problemsOf(late).first().field, u"ends_on"_qs);
    late.endsOn = late.startsOn;
    EXPECT_TRUE(problemsOf(late).isEmpty()) << "a course of one day";
}

TEST(Course, has_no_negative_number_of_places)
{
    Course odd = course();
    odd.capacity = -1;
    EXPECT_EQ(problemsOf(odd).size(), 1);
}

TEST(CourseResult, has_attendance_and_mark_between_0_and_100)
{
    CourseResult result;
    result.courseId = {1};
    result.personId = {2};
    EXPECT_TRUE(problemsOf(result).isEmpty()) << "neither is known yet";
    result.attendancePercent = 100;
    result.score = 0;
    EXPECT_TRUE(problemsOf(result).isEmpty());
    result.attendancePercent = 100.1;
    result.score = -0.1;
    EXPECT_EQ(problemsOf(result).size(), 2);
}

} // namespace
} // namespace muster
