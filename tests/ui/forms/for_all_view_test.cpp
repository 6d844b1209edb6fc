// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/for_all_view.h"

#include "core/missions/mission.h"
#include "core/storage/history.h"
#include "core/storage/repository.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/forms/field_editor.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/people/people_filter_bar.h"
#include "ui/people/people_page.h"
#include "ui/people/people_rows.h"
#include "ui/people/people_tools.h"
#include "ui/people/people_view.h"
#include "ui/people/twin_pages.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/work_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace muster {
namespace {

class ForAllViewTest : public SampleDeskTest {
protected:
    ForAllViewTest() : page(desk())
    {
        page.resize(1080, 700);
        page.setToday(sampleDay);
        QObject::connect(&page, &Page::goTo, [this](const Location &place) {
            page.open(place.detail);
            page.refresh();
        });
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        turnTo({});
    }

    void turnTo(const QVariantMap &detail)
    {
        page.open(detail);
        page.refresh();
        settle();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        settle();
    }

    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        rest();
    }

    void rest()
    {
        QTest::qWait(260);
        settle();
    }

    void chooseField(const char *column)
    {
        view()->field()->setCurrentIndex(view()->field()->findData(QByteArray(column)));
        rest();
    }

    ForAllView *view() const { return page.twins()->forAll(); }
    QString newest() const { return changeSets(database(), 1).first().head.name; }
    QString cell(int row, int column) const { return view()->table()->model()->index(row, column).data().toString(); }

    PeoplePage page;
};

TEST_F(ForAllViewTest, sets_a_field_for_the_chosen_rows_by_keys_alone)
{
    press(Qt::Key_Down);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(page.list()->tools()->chosenCount(), 3);
    const QList<PersonId> three = page.list()->tools()->chosen().ids;
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(view() && view()->isVisible());
    EXPECT_TRUE(view()->field()->hasFocus());
    chooseField("nationality");
    view()->editor()->setFocus();
    type("LAO");
    EXPECT_EQ(view()->count(), u"3 change"_qs);
    EXPECT_EQ(cell(0, 1), u"VNM"_qs);
    EXPECT_EQ(cell(0, 2), u"LAO"_qs);
    EXPECT_EQ(view()->setButton()->text(), u"Set for 3"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_EQ(newest(), u"Set Nationality of 3 people to LAO"_qs);
    for (const PersonId id : three)
        EXPECT_EQ(find(database(), id)->nationality, u"LAO"_qs);
    EXPECT_TRUE(page.list()->isVisible()) << "back in the list";
}

TEST_F(ForAllViewTest, empties_nothing_before_a_value_was_given)
{
    press(Qt::Key_Down);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    chooseField("nationality");
    settle();
    EXPECT_FALSE(view()->setButton()->isEnabled());
    EXPECT_EQ(view()->count(), u"0 change"_qs);
}

TEST_F(ForAllViewTest, takes_all_that_the_filter_shows_also_what_is_not_loaded)
{
    page.list()->bar()->words()->setFocus();
    type("nguyen");
    const qint64 shown = page.list()->rows()->count();
    ASSERT_GT(shown, PagedModel::pageSize);
    press(Qt::Key_Down);
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_TRUE(page.list()->tools()->chosen().all);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    chooseField("note");
    view()->editor()->setFocus();
    type("checked");
    press(Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_EQ(newest(), u"Set Note of %1 people to checked"_qs.arg(shown));
    EXPECT_EQ(select<Person>(database(), "WHERE note = 'checked'").size(), shown);
}

TEST_F(ForAllViewTest, says_who_is_left_out_and_why_and_cannot_set_for_nobody)
{
    press(Qt::Key_Down);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    chooseField("nationality");
    view()->editor()->setFocus();
    type("vn");
    EXPECT_EQ(view()->count(), u"0 change · 2 are left out"_qs);
    EXPECT_TRUE(cell(0, 3).contains(u"three capital letters"_qs)) << cell(0, 3).toStdString();
    EXPECT_FALSE(view()->setButton()->isEnabled());
    press(Qt::Key_Escape);
    EXPECT_TRUE(page.list()->isVisible());
    EXPECT_EQ(page.list()->tools()->chosenCount(), 2) << "they are still chosen";
}

TEST_F(ForAllViewTest, tells_when_somebody_saved_one_of_them_meanwhile_and_changes_nothing)
{
    press(Qt::Key_Down);
    press(Qt::Key_Down, Qt::ShiftModifier);
    const QList<PersonId> two = page.list()->tools()->chosen().ids;
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    chooseField("note");
    view()->editor()->setFocus();
    type("mine");
    Person changed = *find(database(), two[1]);
    changed.nationality = "LAO";
    {
        ChangeSet changes(database(), "Meanwhile", sampleClerk());
        changes.save(changed);
        changes.commit();
    }
    press(Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_EQ(newest(), u"Meanwhile"_qs);
    EXPECT_TRUE(view()->isVisible());
    EXPECT_TRUE(view()->strip()->words().contains(u"meanwhile"_qs)) << view()->strip()->words().toStdString();
    EXPECT_EQ(view()->editor()->value().toString(), u"mine"_qs) << "nothing typed is lost";
    rest();
    press(Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_EQ(newest(), u"Set Note of 2 people to mine"_qs) << "read anew, it can be set";
}

TEST_F(ForAllViewTest, serves_any_kind_of_record)
{
    ForAllView missions(desk(), recordType<Mission>(), {"note"});
    missions.begin([](const Database &office) {
        QList<qint64> ids;
        for (const Mission &mission : select<Mission>(office, "ORDER BY id LIMIT 4"))
            ids.append(mission.id.value);
        return ids;
    });
    settle();
    missions.editor()->setValue(QStringLiteral("looked through"));
    emit missions.editor()->edited();
    rest();
    missions.set();
    settle();
    EXPECT_TRUE(newest().startsWith(u"Set Note of 4 records"_qs)) << newest().toStdString();
}

} // namespace
} // namespace muster
