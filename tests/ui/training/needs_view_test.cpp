// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/needs_view.h"

#include "core/pipeline/find_candidates.h"
#include "core/training/roster.h"
#include "tests/ui/training/training_views.h"
#include "ui/shell/message_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace muster {
namespace {

class NeedsViewTest : public TrainingViewsTest {
protected:
    NeedsViewTest() { view = go<NeedsView>("needs"); }

    QList<PersonId> peopleOfRows() const
    {
        QList<PersonId> people;
        for (int row = 0; row < view->table()->count(); ++row)
            people.append(find<Candidacy>(database(), {view->table()->idAt(row)})->personId);
        return people;
    }
    void chooseProgramme(const QString &programme)
    {
        view->programme()->setFocus();
        for (int i = 0; i < view->programme()->count() && view->programme()->currentData().toString() != programme; ++i)
            press(Qt::Key_Down);
        ASSERT_EQ(view->programme()->currentData().toString(), programme);
    }
    void onlyWhoLacks()
    {
        view->onlyLacking()->setFocus();
        press(Qt::Key_Space);
    }
    Course plannedCourse(const QString &code, std::optional<int> capacity = {})
    {
        const ProgrammeId programme = programmesCalled(database(), u"STM-ENG"_qs).first();
        return saved(database(), Course{.code = code, .programmeId = programme, .startsOn = QDate(2025, 8, 11), .endsOn = QDate(2025, 8, 29), .capacity = capacity}, sampleClerk());
    }
    /// Opens the menu of courses and takes its first entry with Enter.
    void enrolInFirst()
    {
        view->enrolButton()->setFocus();
        press(Qt::Key_Space);
        ASSERT_TRUE(view->courses()->isVisible());
        QTest::keyClick(view->courses(), Qt::Key_Down);
        QTest::keyClick(view->courses(), Qt::Key_Return);
        settle();
    }

    NeedsView *view = nullptr;
};

} // namespace

TEST_F(NeedsViewTest, shows_everybody_on_the_way_by_the_programmes_asked)
{
    const QList<Need> all = needs(database(), {.day = sampleDay});
    ASSERT_EQ(view->table()->count(), all.size());
    for (int row = 0; row < view->table()->count(); row += 7) {
        EXPECT_EQ(view->table()->idAt(row), all[row].candidacyId.value);
        EXPECT_EQ(cell(view->table(), row, "name"), all[row].fullName);
        for (const ProgrammeNeed &each : all[row].programmes)
            EXPECT_EQ(cell(view->table(), row, "programme-" + each.asked.name.toUtf8()), stateWords(each.finding.state));
    }
    EXPECT_GE(columnOf(view->table(), "programme-STM-MED"), 0);
    EXPECT_TRUE(view->found()->text().contains(all[0].programmes[0].finding.words)) << view->found()->text().toStdString();
}

TEST_F(NeedsViewTest, narrowed_to_one_programme_and_who_lacks_it_agrees_with_those_who_lack_it)
{
    chooseProgramme(u"STM-ENG"_qs);
    onlyWhoLacks();
    const QList<PersonId> expected = lacking(database(), programmesCalled(database(), u"STM-ENG"_qs).first(), sampleDay, {});
    ASSERT_FALSE(expected.isEmpty());
    EXPECT_EQ(peopleOfRows(), expected);
    EXPECT_EQ(columnOf(view->table(), "programme-CPTM"), -1) << "only the programme looked at";
    EXPECT_EQ(cell(view->table(), 0, "words"), needs(database(), {.day = sampleDay, .programmes = programmesCalled(database(), u"STM-ENG"_qs)})[0].programmes[0].finding.words);
    EXPECT_TRUE(view->counts()->text().contains(u"STM-ENG</a>&nbsp;%1"_qs.arg(expected.size()))) << view->counts()->text().toStdString();
}

TEST_F(NeedsViewTest, a_rotation_shows_its_candidates_alone_and_enter_opens_one)
{
    const RotationId rotation = rotationCalled(database(), u"L2FH/7"_qs);
    view->whom()->setFocus();
    for (int i = 0; i < view->whom()->count() && view->whom()->currentData().toString() != u"rotation-%1"_qs.arg(rotation.value); ++i)
        press(Qt::Key_Down);
    EXPECT_EQ(view->table()->count(), 70);
    view->table()->setFocus();
    press(Qt::Key_Down);
    const qint64 chosen = view->table()->chosen();
    press(Qt::Key_Return);
    EXPECT_EQ(window->location().page, "selection");
    EXPECT_EQ(window->location().detail.value(u"candidacy"_qs).toLongLong(), chosen);
}

TEST_F(NeedsViewTest, the_count_of_a_programme_leads_to_who_lacks_it)
{
    view->counts()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_TRUE(view->onlyLacking()->isChecked());
    const QString programme = view->programme()->currentData().toString();
    ASSERT_FALSE(programme.isEmpty());
    EXPECT_EQ(peopleOfRows(), lacking(database(), programmesCalled(database(), programme).first(), sampleDay, {}));
}

TEST_F(NeedsViewTest, those_chosen_who_lack_it_are_enrolled_in_a_course)
{
    const Course course = plannedCourse(u"STM-ENG-NEXT"_qs);
    chooseProgramme(u"STM-ENG"_qs);
    onlyWhoLacks();
    const QList<PersonId> expected = peopleOfRows();
    view->table()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    enrolInFirst();
    QList<PersonId> enrolled;
    for (const RosterRow &row : roster(database(), course.id))
        enrolled.append(row.personId);
    EXPECT_EQ(QSet<PersonId>(enrolled.begin(), enrolled.end()), QSet<PersonId>(expected.begin(), expected.end()));
    EXPECT_TRUE(view->strip()->words().contains(u"Enrolled in STM-ENG-NEXT: %1"_qs.arg(expected.size()))) << view->strip()->words().toStdString();
    enrolInFirst();
    EXPECT_TRUE(view->strip()->words().startsWith(u"Nobody was enrolled")) << "they are on it already";
    EXPECT_EQ(roster(database(), course.id).size(), enrolled.size());
}

TEST_F(NeedsViewTest, a_full_course_takes_the_rest_on_its_waiting_list)
{
    plannedCourse(u"STM-ENG-SMALL"_qs, 2);
    chooseProgramme(u"STM-ENG"_qs);
    onlyWhoLacks();
    ASSERT_GE(view->table()->count(), 3);
    view->table()->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    enrolInFirst();
    EXPECT_TRUE(view->strip()->words().contains(u"Enrolled in STM-ENG-SMALL: 3; of these on the waiting list: 1")) << view->strip()->words().toStdString();
}

TEST_F(NeedsViewTest, says_plainly_when_no_course_is_planned_or_running)
{
    QTest::mouseClick(view->enrolButton(), Qt::LeftButton);
    ASSERT_EQ(view->courses()->actions().size(), 1);
    EXPECT_FALSE(view->courses()->actions().first()->isEnabled());
    EXPECT_EQ(view->courses()->actions().first()->text(), u"No course they need is planned or running"_qs);
    QTest::keyClick(view->courses(), Qt::Key_Escape);
}

TEST_F(NeedsViewTest, comes_back_to_where_it_was_left)
{
    chooseProgramme(u"STM-MED"_qs);
    onlyWhoLacks();
    const int rows = view->table()->count();
    const QVariantMap left = view->detail();
    window->go({"people", {}});
    view = go<NeedsView>("needs", left);
    EXPECT_EQ(view->programme()->currentData().toString(), u"STM-MED"_qs);
    EXPECT_EQ(view->table()->count(), rows);
}

} // namespace muster
