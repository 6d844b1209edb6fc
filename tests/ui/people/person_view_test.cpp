// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_view.h"

#include "core/deployment/tour.h"
#include "core/pipeline/person_history.h"
#include "core/storage/repository.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/lists/table_view.h"
#include "ui/people/history_entry.h"
#include "ui/people/people_page.h"
#include "ui/people/person_head.h"
#include "ui/people/person_place.h"
#include "ui/people/tour_time_line.h"
#include "ui/people/tours_tab.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace muster {
namespace {

class PersonViewTest : public SampleDeskTest {
protected:
    PersonViewTest() : page(desk())
    {
        page.resize(1080, 700);
        page.setToday(sampleDay);
    }

    void show(PersonId id)
    {
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        page.open(personPlace(id).detail);
        page.refresh();
        settle();
    }

    PersonId byServiceNo(const char *number) const
    {
        return select<Person>(database(), QStringLiteral("WHERE service_no = ?"), {QLatin1String(number)}).first().id;
    }

    PersonView *view() const { return page.person(); }
    QTabWidget *tabs() const { return view()->tabs(); }

    void turnTo(const char *tab)
    {
        for (int i = 0; i < tabs()->count(); ++i)
            if (tabs()->widget(i)->objectName() == QLatin1String(tab))
                QTest::mouseClick(tabs()->tabBar(), Qt::LeftButton, {}, tabs()->tabBar()->tabRect(i).center());
        QApplication::processEvents();
    }

    /// The table on show, a line for each row.
    QStringList table() const
    {
        auto *shown = view()->currentTab()->findChild<TableView *>();
        QStringList lines;
        for (int row = 0; row < shown->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < shown->model()->columnCount(); ++column)
                cells << shown->model()->index(row, column).data().toString();
            lines << cells.join(u" | "_qs);
        }
        return lines;
    }

    QStringList labels(QWidget *of) const
    {
        QStringList texts;
        for (const QLabel *label : of->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    }

    PeoplePage page;
};

TEST_F(PersonViewTest, says_who_it_is_and_what_the_person_is_doing)
{
    show(byServiceNo("03000389"));
    EXPECT_EQ(page.title(), u"Bùi Anh An"_qs);
    const QStringList head = labels(view()->head());
    EXPECT_TRUE(head.contains(u"Captain (professional) · Brigade 239 · born 04/05/1983 · service number 03000389 · BUI Anh An"_qs))
        << head.join(u"; "_qs).toStdString();
    EXPECT_EQ(view()->head()->state(), u"Back from ENG 1 in UNISFA · last day in the mission 11/08/2023"_qs);
}

TEST_F(PersonViewTest, counts_the_records_on_the_tabs)
{
    show(byServiceNo("03000389"));
    QStringList titles;
    for (int i = 0; i < tabs()->count(); ++i)
        titles << tabs()->tabText(i);
    EXPECT_EQ(titles, (QStringList{u"Profile"_qs, u"Ranks 1"_qs, u"Papers 1"_qs, u"Languages 1"_qs, u"Candidacies 0"_qs, u"Training 2"_qs,
                                   u"Qualifications 1"_qs, u"Tours 1"_qs, u"History"_qs}));
}

TEST_F(PersonViewTest, makes_a_tab_only_when_it_is_first_shown)
{
    show(byServiceNo("03000389"));
    EXPECT_EQ(view()->findChildren<PersonTab *>().size(), 1);
    turnTo("tours");
    EXPECT_EQ(view()->findChildren<PersonTab *>().size(), 2);
}

TEST_F(PersonViewTest, shows_papers_with_words_for_how_they_stand)
{
    show(byServiceNo("09001301"));
    turnTo("papers");
    const QStringList papers = table();
    ASSERT_FALSE(papers.isEmpty());
    EXPECT_EQ(papers.filter(u"Passport"_qs).first(), u"Passport (official) | C5236525 | 28/08/2024 | 27/10/2027 | Valid |  | "_qs);
}

TEST_F(PersonViewTest, says_that_a_paper_runs_out_or_has_expired)
{
    show(byServiceNo("09001301"));
    page.setToday(QDate(2027, 10, 20));
    page.refresh();
    turnTo("papers");
    EXPECT_TRUE(table().filter(u"Passport"_qs).first().contains(u"Runs out in 7 days"_qs));
    page.setToday(QDate(2027, 10, 28));
    page.refresh();
    EXPECT_TRUE(table().filter(u"Passport"_qs).first().contains(u"Expired"_qs));
    EXPECT_FALSE(labels(view()->head()).filter(u"expired"_qs).isEmpty());
}

TEST_F(PersonViewTest, shows_tours_with_days_served_and_as_bars)
{
    show(byServiceNo("03000389"));
    turnTo("tours");
    EXPECT_EQ(table(), QStringList{u"UNISFA · ENG 1 | Cook | 03/05/2022 | 11/08/2023 | 466 | end of tour | Outstanding | 2022/03/QD-CTN"_qs});
    const auto *line = view()->currentTab()->findChild<TourTimeLine *>();
    ASSERT_TRUE(line && line->isVisible());
    EXPECT_EQ(line->span(), (DaySpan{QDate(2022, 1, 1), QDate(2025, 12, 31)}));
}

TEST_F(PersonViewTest, shows_every_tab_of_everybody_it_is_turned_to)
{
    const QList<Person> some = select<Person>(database(), QStringLiteral("WHERE id % 161 = 0 ORDER BY id"));
    ASSERT_GE(some.size(), 9);
    for (const Person &person : some) {
        show(person.id);
        for (int i = 0; i < tabs()->count(); ++i) {
            tabs()->setCurrentIndex(i);
            ASSERT_TRUE(view()->currentTab()) << i;
            EXPECT_FALSE(view()->currentTab()->grab().isNull());
        }
    }
}

TEST_F(PersonViewTest, tells_the_history_with_each_field_before_and_after)
{
    const PersonId id = byServiceNo("03000389");
    Person person = *find(database(), id);
    person.passportName = u"BUI Anh-An"_qs;
    ChangeSet changes(database(), QStringLiteral("Correct the passport spelling"), sampleClerk());
    changes.save(person);
    changes.commit();
    show(id);
    turnTo("history");
    const QList<HistoryEntry *> entries = view()->findChildren<HistoryEntry *>();
    ASSERT_EQ(entries.size(), 2);
    const QStringList newest = labels(entries.first());
    EXPECT_TRUE(newest.contains(u"Correct the passport spelling"_qs));
    EXPECT_FALSE(newest.filter(u"Trần Thị Văn Thư"_qs).isEmpty());
    EXPECT_FALSE(newest.filter(u"BUI Anh An → BUI Anh-An"_qs).isEmpty());
}

TEST_F(PersonViewTest, writes_history_as_text_and_never_as_marks)
{
    PersonChange change;
    change.deeds = {{u"Tour"_qs, u"Tour from <b>2022</b>"_qs, Deed::Changed, {{u"Note"_qs, u"<img src=x>"_qs, u"a & b"_qs}}}};
    EXPECT_EQ(plainWords(change), u"Tour from <b>2022</b> changed\nNote: <img src=x> → a & b"_qs);
    const HistoryEntry entry(change);
    const QStringList rich = labels(const_cast<HistoryEntry *>(&entry));
    for (const QLabel *label : entry.findChildren<QLabel *>())
        EXPECT_FALSE(label->text().contains(u"<img"_qs)) << label->text().toStdString();
}

TEST_F(PersonViewTest, goes_back_to_the_list_by_escape_and_by_the_button)
{
    show(byServiceNo("03000389"));
    QSignalSpy asked(&page, &Page::goTo);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<Location>(), (Location{"people", {}}));
    for (auto *button : view()->findChildren<QAbstractButton *>())
        if (button->text() == u"All people"_qs)
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(asked.count(), 2);
}

TEST_F(PersonViewTest, comes_back_to_the_tab_it_was_left_on)
{
    show(byServiceNo("03000389"));
    turnTo("training");
    const QVariantMap left = page.detail();
    page.open({});
    page.open(left);
    page.refresh();
    EXPECT_EQ(tabs()->currentWidget()->objectName(), u"training"_qs);
    EXPECT_EQ(table().size(), 2);
}

TEST_F(PersonViewTest, follows_a_change_made_elsewhere)
{
    const PersonId id = byServiceNo("03000389");
    show(id);
    const Database other = Database::open(database().address());
    Person person = *find(other, id);
    person.fullName = u"Bùi Anh Ân"_qs;
    person.familyName = person.middleName = person.givenName = QString();
    ChangeSet changes(other, QStringLiteral("Correct the name"), sampleClerk());
    changes.save(person);
    changes.commit();
    page.refresh();
    EXPECT_EQ(page.title(), u"Bùi Anh Ân"_qs);
}

TEST_F(PersonViewTest, says_so_when_the_person_is_gone)
{
    show({999999});
    EXPECT_TRUE(labels(view()->head()).contains(u"This person is no longer in the office"_qs));
    EXPECT_FALSE(tabs()->isVisible());
}

TEST_F(PersonViewTest, names_every_control_for_people_who_hear_the_window)
{
    show(byServiceNo("03000389"));
    for (int i = 0; i < tabs()->count(); ++i)
        tabs()->setCurrentIndex(i);
    int controls = 0;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool isPart = widget->focusProxy() || widget->window() != page.window() || (label && label->text().isEmpty());
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_qs) || isPart)
            continue;
        auto *heard = QAccessible::queryAccessibleInterface(widget);
        EXPECT_FALSE(heard->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
        ++controls;
    }
    EXPECT_GT(controls, 10);
}

} // namespace
} // namespace muster
