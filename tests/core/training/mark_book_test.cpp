// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/mark_book.h"

#include "core/base/errors.h"
#include "core/storage/history.h"
#include "core/training/course_result.h"
#include "core/training/save_marks.h"
#include "tests/core/training/some_course.h"

namespace muster {
namespace {

class MarkBookTest : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (!IsSkipped())
            some = SomeCourse::in(database());
    }

    MarkEntry entry(int person, int component, std::optional<double> mark, int sitting = 1) const
    {
        return {.participant = some.people[person].id, .component = some.components[component].id, .sitting = sitting, .mark = mark};
    }

    CellsSaved save(const QList<MarkEntry> &entries) { return saveMarks(database(), {some.course.id, entries}, clerk(++m_minutes)); }
    MarkBook book() const { return markBook(database(), some.course.id); }
    QString onlyFault(const QList<MarkEntry> &entries)
    {
        const CellsSaved done = save(entries);
        return done.faults.size() == 1 ? done.faults.first().words : QStringLiteral("%1 faults").arg(done.faults.size());
    }

    SomeCourse some;

private:
    int m_minutes = 0;
};

ON_EACH_ENGINE(MarkBookTest);

TEST_P(MarkBookTest, holds_the_components_in_order_and_the_bands_that_hold)
{
    saved(database(), Band{.nameEn = u"Good"_qs, .leastMark = 80.0});
    const MarkBook there = book();
    ASSERT_EQ(there.components.size(), 2);
    EXPECT_EQ(there.components[0].nameEn, u"Written"_qs);
    EXPECT_EQ(there.people.size(), 3);
    EXPECT_FALSE(there.bands.isEmpty());
    EXPECT_TRUE(there.marks.isEmpty());
}

TEST_P(MarkBookTest, has_no_components_without_a_curriculum)
{
    const Course bare = saved(database(), Course{.code = u"OLD-1"_qs, .programmeId = some.course.programmeId, .startsOn = SomeCourse::firstDay, .endsOn = SomeCourse::firstDay});
    const MarkBook there = markBook(database(), bare.id);
    EXPECT_FALSE(there.curriculum);
    EXPECT_TRUE(there.components.isEmpty());
}

TEST_P(MarkBookTest, saves_marks_and_resits_as_one_change_set)
{
    const CellsSaved done = save({entry(0, 0, 45.5), entry(0, 0, 62, 2), entry(1, 1, 20)});
    EXPECT_TRUE(done.faults.isEmpty());
    EXPECT_EQ(changeSets(database(), 1).first().head.name, u"Marks of CPTM-1: 3 mark(s)"_qs);
    ASSERT_EQ(book().marks.size(), 3);
    EXPECT_EQ(book().marks[1].sitting, 2);
    EXPECT_EQ(book().marks[1].mark, 62);
    MarkEntry same = entry(0, 0, 45.5);
    same.seen = 45.5;
    EXPECT_EQ(save({same}).changeSet, 0) << "it stands so already";
}

TEST_P(MarkBookTest, refuses_at_the_cell_and_saves_nothing)
{
    EXPECT_EQ(onlyFault({entry(0, 0, 80), entry(1, 1, 20.5)}), u"20.5 lies above the full mark, 20."_qs);
    EXPECT_EQ(onlyFault({entry(0, 0, -1)}), u"A mark is not below zero."_qs);
    EXPECT_EQ(onlyFault({entry(3, 0, 50)}), u"Is not on the course."_qs);
    EXPECT_EQ(onlyFault({{some.people[0].id, {999999}, 1, 5.0}}), u"The curriculum of the course has no such component."_qs);
    EXPECT_TRUE(book().marks.isEmpty());
}

TEST_P(MarkBookTest, wants_the_sitting_before_a_resit)
{
    EXPECT_EQ(onlyFault({entry(0, 0, 70, 2)}), u"A resit needs the mark of the sitting before it."_qs);
    EXPECT_TRUE(save({entry(0, 0, 70, 2), entry(0, 0, 40)}).faults.isEmpty()) << "both at once, in any order";
    MarkEntry away = entry(0, 0, {});
    away.seen = 40;
    EXPECT_EQ(onlyFault({away}), u"There is a resit after this mark: take that away first."_qs);
    MarkEntry resitAway = entry(0, 0, {}, 2);
    resitAway.seen = 70;
    EXPECT_TRUE(save({away, resitAway}).faults.isEmpty());
    EXPECT_TRUE(select<CourseMark>(database()).isEmpty());
}

TEST_P(MarkBookTest, tells_at_the_cell_what_somebody_else_entered_meanwhile)
{
    save({entry(0, 0, 70)});
    EXPECT_EQ(onlyFault({entry(0, 0, 75)}), u"Somebody else entered 70 here meanwhile."_qs);
    MarkEntry seen = entry(0, 0, 75);
    seen.seen = 70;
    EXPECT_TRUE(save({seen}).faults.isEmpty());
    EXPECT_EQ(onlyFault({seen}), u"0 faults"_qs) << "it is what was wanted";
}

TEST_P(MarkBookTest, is_closed_once_results_are_published)
{
    saved(database(), CourseResult{.courseId = some.course.id, .personId = some.people[0].personId, .outcome = Outcome::Passed});
    EXPECT_THROW(save({entry(0, 0, 70)}), Refused);
    EXPECT_TRUE(book().isPublished);
}

} // namespace
} // namespace muster
