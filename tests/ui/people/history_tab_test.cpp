// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/history_tab.h"

#include "core/people/language_skill.h"
#include "tests/ui/people/person_desk.h"
#include "ui/people/history_entry.h"
#include "ui/people/moment_slider.h"
#include "ui/people/recorded_view.h"
#include "ui/shell/date_field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace muster {
namespace {

class HistoryTabTest : public PersonDeskTest {
protected:
    HistoryTabTest() : who(byServiceNo("03000389"))
    {
        who.note = u"first note"_qs;
        save(who, QDate(2025, 8, 10));
        LanguageSkill french{.personId = who.id, .language = u"fr"_qs, .level = u"B2"_qs};
        save(french, QDate(2025, 8, 20));
        who.note = u"second note"_qs;
        save(who, QDate(2025, 8, 20));
        open(who.id, "history");
    }

    template <class Record>
    void save(Record &record, QDate day)
    {
        ChangeSet changes(database(), u"Note it"_qs, {u"Lê An"_qs, QDateTime(day, QTime(9, 0))});
        changes.save(record);
        changes.commit();
    }

    HistoryTab *history() const { return tab<HistoryTab>(); }
    QString recorded() const { return history()->recorded()->plainText(); }

    Person who;
};

TEST_F(HistoryTabTest, goes_back_from_change_to_change_and_marks_what_is_otherwise_now)
{
    EXPECT_FALSE(history()->recorded()->isVisible());
    history()->slider()->setFocus();
    press(Qt::Key_Left);
    ASSERT_TRUE(history()->recorded()->isVisible());
    EXPECT_TRUE(recorded().contains(u"first note"_qs) && recorded().contains(u"now: second note"_qs)) << recorded().toStdString();
    EXPECT_TRUE(recorded().contains(u"fr"_qs));
    EXPECT_FALSE(recorded().contains(u"came later"_qs));
    press(Qt::Key_Left);
    EXPECT_TRUE(recorded().contains(u"came later"_qs));
    press(Qt::Key_Home);
    EXPECT_FALSE(recorded().contains(u"first note"_qs));
    press(Qt::Key_Escape);
    EXPECT_FALSE(history()->recorded()->isVisible());
    EXPECT_EQ(page()->title(), who.fullName);
}

TEST_F(HistoryTabTest, shows_the_record_as_it_stood_at_the_end_of_a_day)
{
    const auto ask = [this](QDate day) {
        history()->day()->edit()->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(day.toString(u"d/M/yyyy"_qs));
        press(Qt::Key_Return);
    };
    ask(QDate(2025, 8, 15));
    EXPECT_TRUE(recorded().contains(u"first note"_qs)) << recorded().toStdString();
    EXPECT_TRUE(recorded().contains(u"came later"_qs));
    EXPECT_EQ(history()->day()->day(), QDate(2025, 8, 15));
    ask(QDate(2020, 1, 1));
    EXPECT_FALSE(recorded().contains(u"first note"_qs));
    ask(QDate(2025, 8, 20));
    EXPECT_FALSE(history()->recorded()->isVisible());
}

TEST_F(HistoryTabTest, tells_a_record_that_was_removed_since)
{
    auto french = select<LanguageSkill>(database(), u"WHERE person_id = ? AND language = 'fr'"_qs, {who.id.value}).first();
    ChangeSet changes(database(), u"Remove it"_qs, {u"Lê An"_qs, QDateTime(QDate(2025, 8, 25), QTime(9, 0))});
    changes.remove(french);
    changes.commit();
    page()->refresh();
    history()->slider()->setFocus();
    press(Qt::Key_Left);
    EXPECT_TRUE(recorded().contains(u"removed since"_qs)) << recorded().toStdString();
}

TEST_F(HistoryTabTest, lays_out_older_changes_as_one_scrolls_down_to_them)
{
    for (int i = 0; i < 60; ++i) {
        who.note = u"note %1"_qs.arg(i);
        save(who, QDate(2025, 9, 1));
    }
    page()->refresh();
    const auto laidOut = [this] { return history()->findChildren<HistoryEntry *>().size(); };
    EXPECT_EQ(laidOut(), HistoryTab::step);
    history()->timeLine()->setFocus();
    for (int i = 0; i < 30; ++i) {
        press(Qt::Key_PageDown);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(laidOut(), history()->slider()->maximum());
}

} // namespace
} // namespace muster
