// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/merge_view.h"

#include "core/office/own_changes.h"
#include "core/people/document.h"
#include "core/storage/repository.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/forms/record_form.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/people/duplicates_view.h"
#include "ui/people/merge_fields.h"
#include "ui/people/merges_line.h"
#include "ui/people/people_page.h"
#include "ui/people/people_rows.h"
#include "ui/people/people_tools.h"
#include "ui/people/people_view.h"
#include "ui/people/person_place.h"
#include "ui/people/person_view.h"
#include "ui/people/profile_tab.h"
#include "ui/people/twin_pages.h"
#include "ui/people/twins_strip.h"
#include "ui/shell/message_strip.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace muster {
namespace {

class MergeViewTest : public SampleDeskTest {
protected:
    MergeViewTest() : page(desk())
    {
        page.resize(1080, 700);
        page.setToday(sampleDay);
        QObject::connect(&page, &Page::goTo, [this](const Location &place) {
            page.open(place.detail);
            page.refresh();
        });
        QObject::connect(&page, &Page::said, [this](const QString &words) { said = words; });
    }

    void turnTo(const QVariantMap &detail)
    {
        page.open(detail);
        page.refresh();
        settle();
    }

    void show(const QVariantMap &detail = {})
    {
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        turnTo(detail);
        settle();
    }

    Person enter(const QString &serviceNo, const QString &name, const QString &note = {})
    {
        Person person{.serviceNo = serviceNo, .fullName = name, .bornOn = QDate(1985, 5, 4), .note = note};
        ChangeSet changes(database(), QStringLiteral("Enter %1").arg(name), desk().signature());
        changes.save(person);
        changes.commit();
        return person;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        settle();
    }

    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }

    MergeView *merge() const { return page.twins()->merge(); }
    DuplicatesView *duplicates() const { return page.twins()->duplicates(); }

    void settleAll()
    {
        settle();
        if (duplicates())
            duplicates()->settle();
        QApplication::processEvents();
    }

    QString said;
    PeoplePage page;
};

TEST_F(MergeViewTest, merges_two_chosen_rows_by_keys_alone_and_ctrl_z_takes_it_back)
{
    const Person one = enter("ZZ-1", "Zung Thị Ánh", "first");
    const Person other = enter("ZZ-2", "Zung Thị Anh", "second");
    show();
    type("zung");
    press(Qt::Key_Down);
    EXPECT_TRUE(page.list()->tools()->merge()->isHidden());
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_FALSE(page.list()->tools()->merge()->isHidden());
    press(Qt::Key_M, Qt::ControlModifier);
    ASSERT_TRUE(merge() && merge()->isVisible());
    EXPECT_EQ(merge()->kept(), std::min(one.id, other.id));
    EXPECT_EQ(merge()->fields()->differing(), 3);
    press(Qt::Key_Right);
    ASSERT_TRUE(qobject_cast<QRadioButton *>(QApplication::focusWidget())) << "the arrows choose";
    EXPECT_EQ(recordOf<Person>(merge()->fields()->values()).serviceNo, other.serviceNo);
    press(Qt::Key_Left);
    press(Qt::Key_Tab);
    press(Qt::Key_Right);
    EXPECT_EQ(recordOf<Person>(merge()->fields()->values()).fullName, other.fullName);
    press(Qt::Key_Tab);
    press(Qt::Key_Right);
    EXPECT_EQ(recordOf<Person>(merge()->fields()->values()).note, other.note);
    press(Qt::Key_Tab);
    ASSERT_TRUE(merge()->mergeButton()->hasFocus()) << "Tab leads through the choices to the button";
    press(Qt::Key_Space);
    ASSERT_FALSE(find(database(), other.id));
    EXPECT_EQ(find(database(), one.id)->fullName, other.fullName);
    EXPECT_EQ(page.detail().value("person").toLongLong(), one.id.value) << "the person is shown";
    EXPECT_TRUE(said.startsWith(u"Merged into Zung Thị Anh (ZZ-1)."_qs)) << said.toStdString();
    takeBackChange(database(), lastOwnChange(database(), desk().sitting)->id, desk().signature());
    EXPECT_TRUE(find(database(), other.id));
}

TEST_F(MergeViewTest, escape_leaves_and_changes_nothing)
{
    const Person one = enter("ZZ-1", "Zung Thị Ánh");
    const Person other = enter("ZZ-2", "Zung Thị Anh");
    show(mergePlace(one.id, other.id).detail);
    press(Qt::Key_Escape);
    EXPECT_TRUE(page.list()->isVisible());
    EXPECT_TRUE(find(database(), other.id));
}

TEST_F(MergeViewTest, lets_the_one_with_more_records_stay_and_says_what_goes_where)
{
    const Person other = enter("ZZ-2", "Zung Thị Anh");
    const PersonId one = select<Document>(database(), "ORDER BY id LIMIT 1").first().personId;
    show(mergePlace(other.id, one).detail);
    EXPECT_EQ(merge()->kept(), one);
    ASSERT_FALSE(merge()->report().kinds.isEmpty());
    EXPECT_EQ(merge()->report().kinds.first().ofOther, 0);
    merge()->swap();
    settle();
    EXPECT_EQ(merge()->kept(), other.id);
    EXPECT_GT(merge()->report().kinds.first().ofOther, 0);
}

TEST_F(MergeViewTest, cannot_merge_what_breaks_a_rule_and_says_why)
{
    Person one{.serviceNo = "ZZ-1", .fullName = "Zung Thị Ánh", .familyName = "Zung", .middleName = "Thị", .givenName = "Ánh"};
    ChangeSet changes(database(), "Enter", desk().signature());
    changes.save(one);
    changes.commit();
    const Person other = enter("ZZ-2", "Dung Thị Anh");
    show(mergePlace(one.id, other.id).detail);
    press(Qt::Key_Tab);
    press(Qt::Key_Right);
    EXPECT_FALSE(merge()->mergeButton()->isEnabled());
    EXPECT_TRUE(merge()->strip()->words().contains(u"full name"_qs)) << merge()->strip()->words().toStdString();
    press(Qt::Key_Left);
    EXPECT_TRUE(merge()->mergeButton()->isEnabled());
}

TEST_F(MergeViewTest, reads_anew_when_one_of_the_two_was_changed_and_says_when_one_is_gone)
{
    const Person one = enter("ZZ-1", "Zung Thị Ánh");
    Person other = enter("ZZ-2", "Zung Thị Anh");
    show(mergePlace(one.id, other.id).detail);
    other.note = "meanwhile";
    {
        ChangeSet changes(database(), "Change", desk().signature());
        changes.save(other);
        changes.commit();
    }
    page.refresh();
    settle();
    EXPECT_EQ(recordOf<Person>(merge()->fields()->values()).note, u"meanwhile"_qs) << "fills the empty field";
    ChangeSet changes(database(), "Remove", desk().signature());
    changes.remove(other);
    changes.commit();
    page.refresh();
    EXPECT_FALSE(merge()->mergeButton()->isEnabled());
    EXPECT_TRUE(merge()->strip()->words().contains(u"no longer"_qs));
}

TEST_F(MergeViewTest, is_taken_apart_from_the_persons_page)
{
    const Person one = enter("ZZ-1", "Zung Thị Ánh");
    const Person other = enter("ZZ-2", "Zung Thị Anh");
    mergePeople(database(), {{one.id.value, 1}, {other.id.value, 1}, valuesOf(one), {}}, sampleClerk());
    show(personPlace(one.id).detail);
    auto *line = page.person()->findChild<MergesLine *>();
    ASSERT_TRUE(line && line->isVisible());
    EXPECT_EQ(line->findChild<QLabel *>()->text(), u"Merged on 31/07/2025 with Zung Thị Anh (ZZ-2)"_qs);
    line->findChild<QPushButton *>()->setFocus();
    press(Qt::Key_Space);
    QApplication::processEvents();
    EXPECT_TRUE(find(database(), other.id));
    EXPECT_EQ(page.detail().value("person").toLongLong(), other.id.value);
    turnTo(personPlace(one.id).detail);
    EXPECT_FALSE(line->isVisible());
}

TEST_F(MergeViewTest, finds_who_is_in_the_office_twice_and_leads_to_the_two_side_by_side)
{
    show();
    press(Qt::Key_D, Qt::ControlModifier);
    settleAll();
    ASSERT_TRUE(duplicates() && duplicates()->isVisible());
    const qsizetype before = duplicates()->pairs().size();
    const Person one = enter("ZZ-1", "Zung Thị Ánh");
    const Person other = enter("ZZ-2", "Zung Thi Anh");
    turnTo(duplicatesPlace().detail);
    settleAll();
    ASSERT_EQ(duplicates()->pairs().size(), before + 1);
    const auto isOne = [&](const TwinPair &pair) { return pair.first.id == one.id; };
    const QList<TwinPair> &pairs = duplicates()->pairs();
    const auto row = std::find_if(pairs.begin(), pairs.end(), isOne) - pairs.begin();
    duplicates()->table()->setCurrentIndex(duplicates()->table()->model()->index(int(row), 0));
    duplicates()->table()->setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(merge() && merge()->isVisible());
    press(Qt::Key_Escape);
    settleAll();
    EXPECT_TRUE(duplicates()->isVisible()) << "back to where one came from";
    duplicates()->table()->setCurrentIndex(duplicates()->table()->model()->index(int(row), 0));
    press(Qt::Key_Delete);
    EXPECT_EQ(duplicates()->pairs().size(), before);
    EXPECT_EQ(select<NotSamePerson>(database()).size(), 1);
    turnTo(duplicatesPlace().detail);
    settleAll();
    EXPECT_EQ(duplicates()->pairs().size(), before) << "remembered";
    EXPECT_TRUE(find(database(), other.id));
}

TEST_F(MergeViewTest, asks_while_a_new_person_is_typed_whether_it_is_somebody_the_office_has)
{
    const Person one = enter("ZZ-1", "Zung Thị Ánh");
    show(newPersonPlace().detail);
    TwinsStrip *strip = page.twins()->strip();
    ASSERT_TRUE(strip);
    EXPECT_FALSE(strip->isVisible());
    RecordForm *form = page.person()->profile()->panel()->form();
    form->row("service_no")->editor()->control()->setFocus();
    type("ZZ-2");
    form->row("full_name")->editor()->control()->setFocus();
    type("zung thi anh");
    QTest::qWait(TwinsStrip::restMilliseconds + 100);
    settle();
    ASSERT_TRUE(strip->isVisible());
    EXPECT_EQ(strip->twins().first().person.id, one.id);
    QTest::mouseClick(strip->findChildren<QPushButton *>().last(), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_FALSE(strip->isVisible());
    page.person()->save();
    settle();
    const auto entered = select<Person>(database(), "WHERE service_no = 'ZZ-2'");
    ASSERT_EQ(entered.size(), 1);
    EXPECT_EQ(knownOthers(database(), entered.first().id), std::set<PersonId>{one.id}) << "remembered with the new person";
}

class TwinsStripTest : public MergeViewTest {
protected:
    TwinsStripTest() : strip(desk()) { strip.resize(700, 200); }

    void follow(const TypedPerson &typed)
    {
        strip.follow(typed);
        QTest::qWait(TwinsStrip::restMilliseconds + 50);
        settle();
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : strip.findChildren<QPushButton *>())
            if (each->text() == text)
                return each;
        return nullptr;
    }

    TwinsStrip strip;
};

TEST_F(TwinsStripTest, stays_away_until_there_is_somebody)
{
    follow({.fullName = "Qqq Www"});
    EXPECT_TRUE(strip.isHidden());
    const Person one = enter("ZZ-1", "Zung Thị Ánh");
    follow({.fullName = "zung thi anh", .bornOn = one.bornOn});
    EXPECT_FALSE(strip.isHidden());
    ASSERT_EQ(strip.twins().size(), 1);
    EXPECT_FALSE(button("Merge…")) << "there is nobody yet to merge";
    QSignalSpy opened(&strip, &TwinsStrip::opened);
    QTest::mouseClick(button("Open"), Qt::LeftButton);
    QApplication::processEvents();
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<PersonId>(), one.id);
}

TEST_F(TwinsStripTest, remembers_of_a_new_person_who_is_somebody_else_once_the_person_is_saved)
{
    const Person one = enter("ZZ-1", "Zung Thị Ánh");
    follow({.fullName = "Zung Thị Ánh", .bornOn = one.bornOn});
    QTest::mouseClick(button("Not the same person"), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_TRUE(strip.isHidden());
    follow({.fullName = "Zung Thi Ánh", .bornOn = one.bornOn});
    EXPECT_TRUE(strip.isHidden()) << "typing on does not ask again";
    const Person other = enter("ZZ-2", "Zung Thị Ánh");
    strip.personSaved(other.id);
    EXPECT_EQ(knownOthers(database(), other.id), std::set<PersonId>{one.id});
}

TEST_F(TwinsStripTest, offers_to_merge_a_person_who_is_saved)
{
    const Person one = enter("ZZ-1", "Zung Thị Ánh");
    const Person other = enter("ZZ-2", "Zung Thị Anh");
    follow({.self = other.id, .serviceNo = other.serviceNo, .fullName = other.fullName, .bornOn = other.bornOn});
    QSignalSpy asked(&strip, &TwinsStrip::mergeAsked);
    QTest::mouseClick(button("Merge…"), Qt::LeftButton);
    QApplication::processEvents();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][1].value<PersonId>(), one.id);
    QTest::mouseClick(button("Not the same person"), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_EQ(knownOthers(database(), other.id), std::set<PersonId>{one.id}) << "at once";
}

} // namespace
} // namespace muster
