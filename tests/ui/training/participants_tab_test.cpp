// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/participants_tab.h"

#include "core/missions/rotation.h"
#include "core/pipeline/needs.h"
#include "core/storage/history.h"
#include "core/training/course_result.h"
#include "tests/support/office_fixture.h"
#include "tests/ui/training/course_desk.h"
#include "ui/forms/record_panel.h"
#include "ui/lists/held_table.h"
#include "ui/people/people_picker.h"
#include "ui/people/person_in_passing.h"
#include "ui/selection/record_stack.h"
#include "ui/shell/message_strip.h"
#include "ui/training/enrol_panel.h"
#include "ui/training/sheet_panel.h"
#include "ui/training/withdrawal_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

namespace muster {
namespace {

class ParticipantsTabTest : public CourseDeskTest {
protected:
    ParticipantsTabTest() : tab(new ParticipantsTab(signing, &window)) { stand(tab); }

    void show(CourseId course)
    {
        tab->setCourse(course);
        tab->refresh(sampleDay);
        tab->takeFocus();
        QApplication::processEvents();
    }

    QStringList cells(int column) const
    {
        QStringList cells;
        for (int row = 0; row < tab->table()->model()->rowCount(); ++row)
            cells << tab->table()->model()->index(row, column).data().toString();
        return cells;
    }

    void pickByNumber(PeoplePicker *picker, const QList<PersonId> &people)
    {
        ASSERT_TRUE(picker->edit()->hasFocus());
        for (const PersonId one : people) {
            type(find(database(), one)->serviceNo);
            press(Qt::Key_Return);
        }
        ASSERT_EQ(picker->people(), people);
        press(Qt::Key_Return);
        press(Qt::Key_Space);
    }

    void clickOffer(MessageStrip *strip)
    {
        for (QPushButton *button : strip->findChildren<QPushButton *>())
            if (button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL() << "nothing is offered";
    }

    ParticipantsTab *tab;
};

TEST_F(ParticipantsTabTest, says_what_to_do_while_nobody_is_enrolled)
{
    show(course(4));
    EXPECT_TRUE(tab->table()->emptyText().startsWith(u"Nobody is enrolled yet."_qs));
    EXPECT_FALSE(tab->acts()->button(ParticipantAct::Confirm)->isEnabled());
    EXPECT_EQ(tab->countWords(), u"Places: 4"_qs);
}

TEST_F(ParticipantsTabTest, enrols_by_keys_and_tells_who_waits)
{
    show(course(2));
    press(Qt::Key_N, Qt::ControlModifier);
    pickByNumber(tab->enrolling()->picker(), free.mid(0, 3));
    EXPECT_EQ(newest().name, u"Enrol 3 people on HERE-1"_qs);
    EXPECT_EQ(tab->table()->count(), 3);
    EXPECT_TRUE(tab->table()->hasFocus());
    EXPECT_EQ(tab->strip()->words(), u"1 of them is on the waiting list, as number 1."_qs);
    EXPECT_TRUE(tab->countWords().startsWith(u"Participants: 2 · 2 invited · "_qs)) << tab->countWords().toStdString();
    EXPECT_TRUE(tab->countWords().endsWith(u"0 of 2 places are free · 1 on the waiting list"_qs)) << tab->countWords().toStdString();
    EXPECT_EQ(changed, 1);
}

TEST_F(ParticipantsTabTest, refuses_by_name_and_goes_on_without_them)
{
    const CourseId where = course(9);
    ASSERT_TRUE(enrol(database(), {course(9, u"HERE-2"_qs), free.mid(0, 1)}, sampleClerk()).isDone());
    show(where);
    press(Qt::Key_N, Qt::ControlModifier);
    pickByNumber(tab->enrolling()->picker(), free.mid(0, 2));
    const QString words = tab->enrolling()->picker()->strip()->words();
    EXPECT_TRUE(words.contains(find(database(), free[0])->fullName + u": has a place on HERE-2 at the same time"_qs)) << words.toStdString();
    EXPECT_EQ(tab->table()->count(), 0);
    clickOffer(tab->enrolling()->picker()->strip());
    tab->enrolling()->picker()->act()->click();
    EXPECT_EQ(tab->table()->count(), 1);
}

TEST_F(ParticipantsTabTest, enrols_whoever_lacks_the_programme_by_one_click)
{
    const CourseId where = course(90, u"HERE-1"_qs, u"STM-MED"_qs);
    const QList<PersonId> asked = lacking(database(), muster::find(database(), where)->programmeId, sampleDay, std::nullopt);
    ASSERT_GT(asked.size(), 3);
    ASSERT_TRUE(enrol(database(), {where, asked.mid(0, 2)}, sampleClerk()).isDone());
    show(where);
    tab->enrolButton()->click();
    QTest::mouseClick(tab->enrolling()->lackingButton(), Qt::LeftButton);
    settle();
    EXPECT_EQ(tab->enrolling()->picker()->people(), asked.mid(2)) << "those on the course are left out";
    EXPECT_TRUE(tab->enrolling()->picker()->strip()->words().endsWith(u"2 of them are on this course already."_qs));
    ASSERT_TRUE(tab->enrolling()->picker()->act()->hasFocus());
    press(Qt::Key_Space);
    EXPECT_EQ(tab->table()->count(), asked.size());
}

TEST_F(ParticipantsTabTest, enters_a_foreign_officer_in_passing)
{
    show(course(9));
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Jane Roe"_qs);
    QTest::mouseClick(tab->enrolling()->picker()->newButton(), Qt::LeftButton);
    enter(u"Service number"_qs, u"CAN-1"_qs);
    enter(u"Nationality"_qs, u"CAN"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(tab->enrolling()->picker()->people().size(), 1);
    ASSERT_TRUE(tab->enrolling()->picker()->edit()->hasFocus());
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    EXPECT_EQ(cells(2), QStringList{u"Jane Roe"_qs});
    EXPECT_EQ(cells(6), QStringList{u"CAN"_qs});
}

TEST_F(ParticipantsTabTest, takes_a_sheet_only_when_nothing_on_it_is_wrong)
{
    show(course(9));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_qs);
    const auto write = [&path](const QString &text) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    };
    const QString number = muster::find(database(), free[0])->serviceNo;
    write(u"Service no;Full name;Nationality\n%1;;\n;Jane Roe;CAN\n"_qs.arg(number));
    tab->readSheetAt(path);
    QApplication::processEvents();
    EXPECT_FALSE(tab->sheet()->act()->isEnabled());
    EXPECT_EQ(tab->sheet()->table()->count(), 1);
    EXPECT_EQ(tab->sheet()->table()->model()->index(0, 0).data().toString(), u"3"_qs);
    EXPECT_TRUE(tab->sheet()->words().startsWith(u"1 thing is wrong"_qs)) << tab->sheet()->words().toStdString();
    tab->sheet()->strangers()->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(tab->sheet()->words(), u"2 people stand on this sheet, 1 of them new to the office."_qs);
    tab->sheet()->act()->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(tab->table()->count(), 2);
    EXPECT_EQ(newest().name, u"Enrol 2 people on HERE-1 from list.csv"_qs);
    write(u"Service no\n%1\n"_qs.arg(number));
    tab->readSheetAt(path);
    QTest::mouseClick(tab->sheet()->act(), Qt::LeftButton);
    EXPECT_TRUE(tab->sheet()->table()->model()->index(0, 2).data().toString().contains(u"is on the course already"_qs));
    press(Qt::Key_Escape);
    EXPECT_TRUE(tab->table()->isVisible());
}

TEST_F(ParticipantsTabTest, moves_several_by_one_key)
{
    show(enrolled(9, 3));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C);
    EXPECT_EQ(cells(7), QStringList(3, u"Confirmed"_qs));
    press(Qt::Key_P);
    EXPECT_EQ(cells(7), QStringList(3, u"Present"_qs)) << "the same people stay chosen";
    EXPECT_EQ(newest().name, u"Present: 3 participants of HERE-1"_qs);
    QTest::mouseClick(tab->acts()->button(ParticipantAct::Invite), Qt::LeftButton);
    EXPECT_EQ(cells(7), QStringList(3, u"Invited"_qs));
}

TEST_F(ParticipantsTabTest, withdraws_with_a_reason_and_offers_the_place)
{
    show(enrolled(2, 3));
    const auto first = std::find_if(free.begin(), free.begin() + 3, [this](PersonId one) { return CoursePlaces(database(), shown).of(one)->state != ParticipantState::Waiting; });
    tab->table()->choose(CoursePlaces(database(), shown).of(*first)->id.value);
    press(Qt::Key_W);
    ASSERT_TRUE(tab->withdrawal()->why()->hasFocus());
    press(Qt::Key_Return);
    EXPECT_TRUE(tab->strip()->words().contains(u"Say in the note why"_qs)) << tab->strip()->words().toStdString();
    type(u"Ill"_qs);
    press(Qt::Key_Return);
    EXPECT_EQ(CoursePlaces(database(), shown).of(*first)->note, u"Ill"_qs);
    EXPECT_TRUE(tab->table()->hasFocus());
    EXPECT_TRUE(tab->strip()->words().contains(u"is the first on the waiting list"_qs)) << tab->strip()->words().toStdString();
    clickOffer(tab->strip());
    EXPECT_EQ(CoursePlaces(database(), shown).waiting(), 0);
    EXPECT_EQ(CoursePlaces(database(), shown).held(), 2);
    EXPECT_FALSE(tab->acts()->button(ParticipantAct::Next)->isEnabled());
}

TEST_F(ParticipantsTabTest, replaces_somebody_by_a_newcomer)
{
    show(enrolled(2, 1));
    press(Qt::Key_R);
    pickByNumber(tab->newcomer(), free.mid(4, 1));
    EXPECT_EQ(CoursePlaces(database(), shown).of(free[0])->replacedById, free[4]);
    EXPECT_EQ(tab->table()->count(), 2);
    EXPECT_TRUE(cells(9).join(u' ').contains(u"replaced by "_qs));
}

TEST_F(ParticipantsTabTest, takes_somebody_off_only_while_nothing_rests_on_it)
{
    show(enrolled(9, 2));
    press(Qt::Key_Delete);
    EXPECT_EQ(tab->table()->count(), 1);
    saved(database(), Session{.courseId = shown, .heldOn = QDate(2025, 8, 4), .startsAt = u"08:00"_qs, .minutes = 45, .title = u"First"_qs}, sampleClerk());
    const SessionId session = select<Session>(database(), u"WHERE course_id = ?"_qs, {shown.value}).first().id;
    saved(database(), Attendance{.sessionId = session, .participantId = {tab->table()->idAt(0)}, .mark = AttendanceMark::Late}, sampleClerk());
    press(Qt::Key_Delete);
    EXPECT_TRUE(tab->strip()->words().contains(u"has attendance at 1 lesson;"_qs)) << tab->strip()->words().toStdString();
    EXPECT_EQ(tab->table()->count(), 1);
}

TEST_F(ParticipantsTabTest, narrows_as_one_types_and_opens_a_person)
{
    show(enrolled(9, 5));
    const Person who = *muster::find(database(), free[3]);
    tab->filter()->setFocus();
    type(who.serviceNo);
    ASSERT_EQ(cells(3), QStringList{who.serviceNo});
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(wentTo.page, "people");
    EXPECT_EQ(wentTo.detail.value(u"person"_qs).toLongLong(), who.id.value);
    EXPECT_TRUE(tab->stepBack());
    EXPECT_EQ(tab->table()->count(), 5);
    EXPECT_FALSE(tab->stepBack());
}

TEST_F(ParticipantsTabTest, edits_a_note_in_the_form)
{
    show(enrolled(9, 1));
    press(Qt::Key_F2);
    ASSERT_TRUE(tab->records()->panel());
    enter(u"Note"_qs, u"Vegetarian"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(cells(9), QStringList{u"Vegetarian"_qs});
}

TEST_F(ParticipantsTabTest, shows_a_course_of_the_past_by_its_results)
{
    const Course past = select<Course>(database(), u"WHERE id IN (SELECT course_id FROM course_result) ORDER BY starts_on DESC, id LIMIT 1"_qs).value(0);
    show(past.id);
    EXPECT_GT(tab->table()->count(), 3);
    EXPECT_TRUE(tab->countWords().contains(u"with a recorded result; their places were not kept"_qs)) << tab->countWords().toStdString();
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_FALSE(tab->acts()->button(ParticipantAct::Confirm)->isEnabled());
}

} // namespace
} // namespace muster
