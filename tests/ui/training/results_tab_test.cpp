// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/results_tab.h"

#include "core/pipeline/proposals.h"
#include "core/training/enrol.h"
#include "core/training/roster.h"
#include "tests/support/police_course.h"
#include "tests/ui/keys.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/lists/entry_grid.h"
#include "ui/lists/filter_combo.h"
#include "ui/lists/held_table.h"
#include "ui/shell/date_field.h"
#include "ui/shell/message_strip.h"
#include "ui/training/grant_view.h"
#include "ui/training/typed_results.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {
namespace {

/// The results tab of one person over an office.
class TabOf {
public:
    TabOf(const Database &database, const QString &author, CourseId course)
        : m_office(Office::open(database.address(), {author, sampleClerk().at})), m_desk(m_office), tab(m_desk)
    {
        tab.setCourse(course);
        tab.resize(1180, 640);
        tab.setVisible(true);
        refresh();
    }

    void refresh()
    {
        tab.refresh(sampleDay);
        QApplication::processEvents();
    }
    /// Space on a button, as somebody who came to it by Tab would.
    void push(QPushButton *button)
    {
        tab.activateWindow();
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << button->text().toStdString();
        button->setFocus();
        press(button, Qt::Key_Space);
    }
    QString cell(int row, int column) const { return tab.table()->model()->index(row, column).data().toString(); }

private:
    Office m_office;
    OfficeDesk m_desk;

public:
    ResultsTab tab;
};

class ResultsTabTest : public SampleDeskTest {
protected:
    ResultsTabTest() : course(PoliceCourse::in(database(), sampleClerk()))
    {
        enrol(database(), {course.course.id, PoliceCourse::officers(database()), ParticipantState::Confirmed}, sampleClerk());
        for (const RosterRow &row : roster(database(), course.course.id))
            places.append(row.id);
    }

    void writeDown()
    {
        for (int day = 0; day < PoliceCourse::days; ++day)
            course.attend(database(), day, places, sampleClerk());
        course.mark(database(), places, sampleClerk());
    }

    void publish()
    {
        writeDown();
        TabOf drafting(database(), u"An"_qs, course.course.id);
        drafting.push(drafting.tab.draftButton());
        TabOf publishing(database(), u"Bình"_qs, course.course.id);
        publishing.push(publishing.tab.publishButton());
    }

    PoliceCourse course;
    QList<ParticipantId> places;
};

TEST_F(ResultsTabTest, names_the_cells_that_are_empty_and_drafts_nothing)
{
    TabOf an(database(), u"An"_qs, course.course.id);
    EXPECT_EQ(an.tab.table()->count(), 23);
    an.push(an.tab.draftButton());
    EXPECT_TRUE(an.tab.strip()->words().contains(u"Lesson 1: not marked"_qs)) << an.tab.strip()->words().toStdString();
    EXPECT_TRUE(an.tab.strip()->words().contains(u"and "_qs));
    EXPECT_FALSE(an.tab.publishButton()->isEnabled());
}

TEST_F(ResultsTabTest, lets_one_draft_and_another_publish)
{
    writeDown();
    TabOf an(database(), u"An"_qs, course.course.id);
    an.push(an.tab.draftButton());
    EXPECT_FALSE(an.tab.publishButton()->isEnabled()) << "one's own draft";
    EXPECT_TRUE(an.tab.progress().contains(u"somebody else must publish"_qs)) << an.tab.progress().toStdString();
    EXPECT_EQ(an.tab.figures(), u"0 trained, 0 passed, 0 qualified"_qs);
    TabOf binh(database(), u"Bình"_qs, course.course.id);
    binh.push(binh.tab.publishButton());
    EXPECT_EQ(binh.tab.figures(), u"23 trained, 8 passed, 0 qualified"_qs);
    EXPECT_FALSE(binh.tab.draftButton()->isVisible());
    EXPECT_FALSE(binh.tab.publishButton()->isVisible());
    EXPECT_EQ(binh.cell(0, 6), u"Published"_qs);
}

TEST_F(ResultsTabTest, tells_what_changed_since_the_draft)
{
    writeDown();
    TabOf an(database(), u"An"_qs, course.course.id);
    an.push(an.tab.draftButton());
    saveMarks(database(), {course.course.id, {{places[0], course.components[0].id, 1, 73.0, 72.0}}}, sampleClerk());
    TabOf binh(database(), u"Bình"_qs, course.course.id);
    EXPECT_FALSE(binh.tab.publishButton()->isEnabled());
    EXPECT_TRUE(binh.tab.progress().contains(u"draft the results anew"_qs)) << binh.tab.progress().toStdString();
}

TEST_F(ResultsTabTest, shows_those_of_one_result)
{
    publish();
    TabOf an(database(), u"An"_qs, course.course.id);
    an.tab.filter()->choose(u"passed"_qs);
    EXPECT_EQ(an.tab.table()->count(), 8);
    an.tab.filter()->choose(u"failed"_qs);
    EXPECT_EQ(an.tab.table()->count(), 15);
    EXPECT_TRUE(an.cell(0, 8).contains(u"attendance 75 %, at least 80 % asked"_qs)) << an.cell(0, 8).toStdString();
}

TEST_F(ResultsTabTest, corrects_a_published_result_with_a_reason_and_shows_the_first_beside)
{
    publish();
    TabOf an(database(), u"An"_qs, course.course.id);
    an.tab.table()->selectRow(8);
    an.push(an.tab.correctButton());
    ASSERT_TRUE(an.tab.typed()->isVisible());
    EntryGrid *grid = an.tab.typed()->grid();
    ASSERT_EQ(grid->model()->rowCount(), 1);
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 2));
    type(u"101"_qs);
    press(Qt::Key_Return);
    grid->setCurrentIndex(grid->model()->index(0, 4));
    type(u"pa"_qs);
    press(Qt::Key_Return);
    an.tab.typed()->reason()->setFocus();
    type(u"Nghỉ có phép"_qs);
    an.push(an.tab.typed()->saveButton());
    EXPECT_TRUE(an.tab.typed()->strip()->words().contains(u"101 % lies above 100 %"_qs)) << an.tab.typed()->strip()->words().toStdString();
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 2));
    type(u"85"_qs);
    press(Qt::Key_Return);
    an.push(an.tab.typed()->saveButton());
    EXPECT_TRUE(an.tab.table()->isVisible()) << an.tab.typed()->strip()->words().toStdString();
    EXPECT_FALSE(an.tab.publishButton()->isEnabled());
    TabOf binh(database(), u"Bình"_qs, course.course.id);
    binh.push(binh.tab.publishButton());
    EXPECT_EQ(binh.tab.figures(), u"23 trained, 9 passed, 0 qualified"_qs);
    EXPECT_TRUE(binh.cell(8, 8).contains(u"first: Failed, 75 %"_qs)) << binh.cell(8, 8).toStdString();
    EXPECT_TRUE(binh.cell(8, 8).contains(u"Nghỉ có phép"_qs));
}

TEST_F(ResultsTabTest, proposes_a_qualification_for_all_who_passed)
{
    publish();
    TabOf binh(database(), u"Bình"_qs, course.course.id);
    binh.push(binh.tab.grantButton());
    GrantView *granting = binh.tab.granting();
    ASSERT_TRUE(granting->isVisible());
    binh.push(granting->saveButton());
    EXPECT_TRUE(granting->isVisible()) << "no qualification was chosen";
    EXPECT_FALSE(granting->strip()->words().isEmpty());
    granting->type()->setFocus();
    while (granting->type()->currentText() != u"UN Individual Police Officer"_qs)
        press(granting->type(), Qt::Key_Down);
    binh.push(granting->saveButton());
    EXPECT_EQ(binh.tab.figures(), u"23 trained, 8 passed, 0 qualified"_qs) << "somebody else confirms it";
    QList<ProposalId> proposed;
    for (const ProposalRow &one : proposals(database(), {.courseId = course.course.id}, 0, 100))
        proposed.append(one.id);
    EXPECT_EQ(proposed.size(), 8);
    confirmProposals(database(), proposed, sampleDay, sampleClerk());
    TabOf an(database(), u"An"_qs, course.course.id);
    EXPECT_EQ(an.tab.figures(), u"23 trained, 8 passed, 8 qualified"_qs);
}

TEST_F(ResultsTabTest, types_the_results_of_a_course_without_a_curriculum)
{
    Course bare = course.course;
    bare.curriculumId = {};
    ChangeSet changes(database(), u"Without"_qs, sampleClerk());
    changes.save(bare);
    changes.commit();
    TabOf an(database(), u"An"_qs, course.course.id);
    EXPECT_TRUE(an.tab.progress().contains(u"Results are typed for each person"_qs)) << an.tab.progress().toStdString();
    an.push(an.tab.draftButton());
    EntryGrid *grid = an.tab.typed()->grid();
    EXPECT_FALSE(an.tab.typed()->reason()->isVisible());
    for (int row = 0; row < 23; ++row) {
        grid->setCurrentIndex(grid->model()->index(row, 4));
        grid->setFocus();
        type(row < 8 ? u"Passed"_qs : u"f"_qs);
        press(Qt::Key_Return);
    }
    an.push(an.tab.typed()->saveButton());
    EXPECT_TRUE(openDraft(database(), course.course.id)) << an.tab.typed()->strip()->words().toStdString();
}

TEST_F(ResultsTabTest, says_of_a_course_of_the_past_that_its_results_were_recorded)
{
    const Course old = select<Course>(database(), u"WHERE code = 'CPTM-L2FH-1'"_qs).first();
    TabOf an(database(), u"An"_qs, old.id);
    EXPECT_TRUE(an.tab.progress().contains(u"recorded, not worked out"_qs)) << an.tab.progress().toStdString();
    EXPECT_GT(an.tab.table()->count(), 0);
    EXPECT_EQ(an.cell(0, 6), u"Recorded"_qs);
    EXPECT_FALSE(an.tab.draftButton()->isVisible());
    EXPECT_FALSE(an.tab.correctButton()->isVisible());
}

} // namespace
} // namespace muster
