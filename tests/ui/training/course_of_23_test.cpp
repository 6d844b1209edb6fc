// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/pipeline/outcomes.h"
#include "core/training/attendance_book.h"
#include "tests/support/police_course.h"
#include "tests/ui/keys.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/lists/entry_grid.h"
#include "ui/lists/held_table.h"
#include "ui/office_window.h"
#include "ui/people/people_picker.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_tabs.h"
#include "ui/training/attendance_tab.h"
#include "ui/training/course_place.h"
#include "ui/training/course_view.h"
#include "ui/training/enrol_panel.h"
#include "ui/qualification/proposal_list.h"
#include "ui/qualification/qualification_page.h"
#include "ui/qualification/qualification_place.h"
#include "ui/training/grant_view.h"
#include "ui/training/marks_tab.h"
#include "ui/training/participants_tab.h"
#include "ui/training/results_tab.h"
#include "ui/training/training_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace muster {
namespace {

/// Somebody at a window of the program over the office, with real keys and a real mouse.
class Person23 {
public:
    Person23(const OfficeAddress &address, const QString &name, const QString &drafts)
        : m_office(Office::open(address, {name, sampleClerk().at})), m_desk(deskOf(m_office, drafts)),
          m_window(officeWindow(m_desk, {.language = QStringLiteral("en"), .today = sampleDay}))
    {
        m_window.resize(1280, 800);
        m_window.show();
    }

    /// Turns to a tab of the course by a click on it.
    template <class Tab>
    Tab *open(CourseId course, const QString &id)
    {
        m_window.activateWindow();
        if (!view() || view()->id() != course)
            m_window.go(coursePlace(course));
        QTabBar *bar = view()->tabs()->tabBar();
        for (int i = 0; i < bar->count() && view()->tabs()->currentId() != id; ++i)
            click(bar, bar->tabRect(i).center());
        settle();
        return qobject_cast<Tab *>(view()->tab());
    }

    /// What waits to be confirmed.
    ProposalList *openProposals()
    {
        m_window.activateWindow();
        m_window.go(qualificationPlace(u"granting"_qs, {{u"show"_qs, u"waiting"_qs}}));
        settle();
        const auto *page = qobject_cast<QualificationPage *>(m_window.currentPage());
        return page ? page->findChild<ProposalList *>() : nullptr;
    }

    void click(QWidget *widget, QPoint at)
    {
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
        settle();
    }
    void click(QPushButton *button)
    {
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << button->text().toStdString();
        click(button, button->rect().center());
    }

    void settle()
    {
        QApplication::processEvents();
        m_desk.worker->settle();
        QApplication::processEvents();
    }

private:
    static OfficeDesk deskOf(const Office &office, const QString &drafts)
    {
        OfficeDesk desk(office);
        desk.drafts = std::make_shared<Drafts>(drafts);
        return desk;
    }

    CourseView *view() const
    {
        const auto *page = qobject_cast<TrainingPage *>(m_window.currentPage());
        return page ? page->course() : nullptr;
    }

    Office m_office;
    OfficeDesk m_desk;
    MainWindow m_window;
};

class CourseOf23InTheWindow : public SampleDeskTest {
protected:
    CourseOf23InTheWindow() : course(PoliceCourse::in(database(), sampleClerk())) {}

    CourseId id() const { return course.course.id; }
    QList<RosterRow> people() const { return peopleOnCourse(database(), id()); }

    void enrol(Person23 &who)
    {
        auto *tab = who.open<ParticipantsTab>(id(), u"participants"_qs);
        ASSERT_TRUE(tab);
        who.click(tab->enrolButton());
        PeoplePicker *picker = tab->enrolling()->picker();
        for (const PersonId officer : PoliceCourse::officers(database())) {
            type(picker->edit(), find(database(), officer)->serviceNo);
            press(picker->edit(), Qt::Key_Return);
        }
        tab->enrolling()->as()->setFocus();
        press(Qt::Key_Down);
        who.click(picker->act());
        EXPECT_EQ(people().size(), PoliceCourse::people);
    }

    /// Each day: those who are away one by one by «A», everybody else at once, and Ctrl+S.
    void markAttendance(Person23 &who)
    {
        auto *tab = who.open<AttendanceTab>(id(), u"attendance"_qs);
        ASSERT_TRUE(tab);
        const int first = tab->grid()->model()->columnCount() - 2 * PoliceCourse::days;
        for (int day = 0; day < PoliceCourse::days; ++day) {
            for (const int lesson : {2 * day, 2 * day + 1})
                for (int officer = 0; officer < PoliceCourse::people; ++officer)
                    if (PoliceCourse::isAway(officer, lesson)) {
                        tab->grid()->goTo({officer, first + lesson});
                        press(tab->grid(), Qt::Key_A);
                    }
            tab->grid()->goTo({0, first + 2 * day});
            press(tab->grid(), Qt::Key_D, Qt::ControlModifier);
            press(tab->grid(), Qt::Key_S, Qt::ControlModifier);
            who.settle();
        }
        EXPECT_EQ(attendanceBook(database(), id()).marks.size(), PoliceCourse::people * 2 * PoliceCourse::days);
    }

    /// Component by component down the list: Enter goes to the next one.
    void typeMarks(Person23 &who)
    {
        auto *tab = who.open<MarksTab>(id(), u"marks"_qs);
        ASSERT_TRUE(tab);
        QList<int> papers;
        for (int column = 0; column < tab->grid()->entries()->columnCount(); ++column)
            if (tab->grid()->entries()->isEntry(column))
                papers.append(column);
        ASSERT_EQ(papers.size(), course.components.size());
        for (qsizetype paper = 0; paper < papers.size(); ++paper) {
            tab->grid()->setFocus();
            tab->grid()->goTo({0, papers[paper]});
            for (int officer = 0; officer < PoliceCourse::people; ++officer) {
                type(PoliceCourse::marksOf(officer)[paper]);
                press(Qt::Key_Return);
            }
        }
        press(tab->grid(), Qt::Key_S, Qt::ControlModifier);
        who.settle();
    }

    void draft(Person23 &who)
    {
        auto *tab = who.open<ResultsTab>(id(), u"results"_qs);
        ASSERT_TRUE(tab);
        who.click(tab->draftButton());
        EXPECT_TRUE(openDraft(database(), id())) << tab->progress().toStdString();
        EXPECT_FALSE(tab->publishButton()->isEnabled()) << "nobody publishes his or her own draft";
        press(tab->table(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        who.settle();
        EXPECT_TRUE(openDraft(database(), id())) << "not by its key either";
    }

    void publishAndGrant(Person23 &who)
    {
        auto *tab = who.open<ResultsTab>(id(), u"results"_qs);
        ASSERT_TRUE(tab);
        who.click(tab->publishButton());
        EXPECT_EQ(tab->figures(), u"23 trained, 8 passed, 0 qualified"_qs);
        who.click(tab->grantButton());
        tab->granting()->type()->setFocus();
        for (int i = 0; i < 20 && tab->granting()->type()->currentText() != u"UN Individual Police Officer"_qs; ++i)
            press(Qt::Key_Down);
        who.click(tab->granting()->saveButton());
        EXPECT_EQ(tab->figures(), u"23 trained, 8 passed, 0 qualified"_qs) << "somebody else confirms it";
    }

    void confirm(Person23 &who)
    {
        ProposalList *list = who.openProposals();
        ASSERT_TRUE(list);
        EXPECT_EQ(list->table()->count(), 8);
        list->table()->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        who.click(list->confirmButton());
        EXPECT_EQ(list->table()->count(), 0);
    }

    PoliceCourse course;
};

TEST_F(CourseOf23InTheWindow, is_run_from_enrolment_to_8_qualified_by_two_people)
{
    Person23 an(database().address(), u"Nguyễn Văn An"_qs, draftFolder());
    enrol(an);
    markAttendance(an);
    typeMarks(an);
    draft(an);
    EXPECT_EQ(outcomes(database(), {.course = PoliceCourse::code}).first(), (OutcomeRow{{}, 0, 0, 0})) << "a draft counts nowhere";
    Person23 binh(database().address(), u"Trần Thị Bình"_qs, draftFolder());
    publishAndGrant(binh);
    EXPECT_EQ(outcomes(database(), {.course = PoliceCourse::code}).first(), (OutcomeRow{{}, 23, 8, 0})) << "a proposal qualifies nobody";
    confirm(an);
    EXPECT_EQ(outcomes(database(), {.course = PoliceCourse::code}).first(), (OutcomeRow{{}, 23, 8, 8}));
}

} // namespace
} // namespace muster
