// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "core/pipeline/people_list.h"
#include "core/storage/repository.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/people/people_filter_bar.h"
#include "ui/people/people_rows.h"
#include "ui/people/people_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace muster {
namespace {

class PeoplePageTest : public SampleDeskTest {
protected:
    PeoplePageTest() : page(desk())
    {
        page.resize(1080, 700);
        page.setToday(sampleDay);
    }

    void show()
    {
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        page.open({});
        page.refresh();
        settle();
    }

    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    QLineEdit *words() const { return page.list()->bar()->words(); }
    QString count() const { return page.list()->count(); }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    PagedModel *model() const { return page.list()->rows()->model(); }

    PeoplePage page;
};

TEST_F(PeoplePageTest, shows_everybody_in_vietnamese_order_with_the_count)
{
    show();
    EXPECT_EQ(count(), u"1,614 people"_qs);
    EXPECT_EQ(model()->rowCount(), 1614);
    EXPECT_EQ(cell(0, 0), u"Bùi Anh An"_qs);
    EXPECT_EQ(cell(1, 0), u"Chu Văn An"_qs);
    EXPECT_TRUE(words()->hasFocus());
}

TEST_F(PeoplePageTest, follows_the_rules_of_a_model)
{
    const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    show();
    type(u"dao"_qs);
    press(Qt::Key_Escape);
    settle();
    EXPECT_EQ(model()->rowCount(), 1614);
}

TEST_F(PeoplePageTest, filters_while_one_types_with_or_without_marks)
{
    show();
    type(u"nguyen van"_qs);
    const QString plain = count();
    EXPECT_EQ(plain, u"27 of 1,614"_qs);
    words()->setText(u"Văn NGUYỄN"_qs);
    settle();
    EXPECT_EQ(count(), plain);
    words()->setText(u"Đào"_qs);
    settle();
    for (int row = 0; row < model()->rowCount(); ++row)
        EXPECT_TRUE(cell(row, 0).contains(u"Đào"_qs) || cell(row, 0).contains(u"Đạo"_qs)) << cell(row, 0).toStdString();
}

TEST_F(PeoplePageTest, leads_by_keys_alone_from_the_filter_to_a_person)
{
    show();
    QSignalSpy asked(&page, &Page::goTo);
    type(u"chu van an"_qs);
    press(Qt::Key_Down);
    EXPECT_TRUE(page.list()->table()->hasFocus());
    press(Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    const auto place = asked.first().first().value<Location>();
    EXPECT_EQ(place.page, "people");
    const auto person = find<Person>(database(), {place.detail.value(QStringLiteral("person")).toLongLong()});
    EXPECT_EQ(person->fullName, u"Chu Văn An"_qs);
}

TEST_F(PeoplePageTest, opens_the_person_whose_name_was_typed_even_when_enter_is_faster_than_the_search)
{
    show();
    QSignalSpy asked(&page, &Page::goTo);
    QTest::keyClicks(words(), u"chu van an"_qs);
    press(Qt::Key_Return);
    EXPECT_EQ(asked.count(), 0);
    settle();
    ASSERT_EQ(asked.count(), 1);
    const qint64 id = asked.first().first().value<Location>().detail.value(QStringLiteral("person")).toLongLong();
    EXPECT_EQ(find<Person>(database(), {id})->fullName, u"Chu Văn An"_qs);
}

TEST_F(PeoplePageTest, takes_letters_typed_in_the_list_for_the_filter)
{
    show();
    press(Qt::Key_Down);
    ASSERT_TRUE(page.list()->table()->hasFocus());
    type(u"d"_qs);
    EXPECT_TRUE(words()->hasFocus());
    type(u"ao"_qs);
    EXPECT_EQ(words()->text(), u"dao"_qs);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    EXPECT_TRUE(words()->hasFocus()) << "Up from the first row leads back";
}

TEST_F(PeoplePageTest, says_what_to_do_when_nobody_matches_and_escape_brings_everybody_back)
{
    show();
    type(u"zzz"_qs);
    EXPECT_EQ(count(), u"0 of 1,614"_qs);
    EXPECT_TRUE(page.list()->table()->emptyText().contains(u"zzz"_qs));
    press(Qt::Key_Escape);
    settle();
    EXPECT_EQ(count(), u"1,614 people"_qs);
}

TEST_F(PeoplePageTest, narrows_by_the_choices_beside_the_words)
{
    show();
    auto *sex = page.findChild<QComboBox *>(u"sex"_qs);
    sex->setFocus();
    QTest::keyClicks(sex, u"Women"_qs);
    settle();
    const PeopleFilter women{.sex = Sex::Female};
    EXPECT_EQ(model()->rowCount(), peopleCount(database(), women));
    EXPECT_GT(model()->rowCount(), 100);
    EXPECT_TRUE(count().endsWith(u" of 1,614"_qs)) << count().toStdString();
}

TEST_F(PeoplePageTest, shows_the_last_rows_when_one_goes_to_the_end)
{
    show();
    press(Qt::Key_Down);
    QTest::keyClick(page.list()->table(), Qt::Key_End, Qt::ControlModifier);
    settle();
    EXPECT_EQ(page.list()->table()->currentIndex().row(), 1613);
    const QString last = people(database(), {}, {.offset = 1613}, sampleDay).first().fullName;
    EXPECT_EQ(cell(1613, 0), last);
}

TEST_F(PeoplePageTest, shows_what_another_clerk_saved_and_stays_where_it_was)
{
    show();
    page.list()->table()->verticalScrollBar()->setValue(700);
    page.list()->table()->setCurrentIndex(model()->index(705, 0));
    const Database other = Database::open(database().address());
    ChangeSet changes(other, QStringLiteral("Enter a person"), sampleClerk());
    Person added;
    added.serviceNo = u"X-1"_qs;
    added.fullName = u"Zung Ÿ"_qs;
    changes.save(added);
    changes.commit();
    page.refresh();
    settle();
    EXPECT_EQ(count(), u"1,615 people"_qs);
    EXPECT_EQ(page.list()->table()->verticalScrollBar()->value(), 700);
    EXPECT_EQ(page.list()->table()->currentIndex().row(), 705);
}

TEST_F(PeoplePageTest, comes_back_to_the_filter_it_was_left_with)
{
    show();
    type(u"dao"_qs);
    const QVariantMap left = page.detail();
    press(Qt::Key_Escape);
    settle();
    page.open(left);
    page.refresh();
    settle();
    EXPECT_EQ(words()->text(), u"dao"_qs);
    EXPECT_EQ(count(), u"27 of 1,614"_qs);
}

TEST_F(PeoplePageTest, fits_a_small_screen_at_twice_the_size)
{
    show();
    EXPECT_LE(page.minimumSizeHint().width(), 640 - 208) << "what the rail leaves of 1280 pixels";
}

TEST_F(PeoplePageTest, tells_in_words_what_each_person_is_doing)
{
    show();
    QStringList states;
    for (int row = 0; row < 40; ++row)
        states << cell(row, 6);
    EXPECT_TRUE(states.contains(u"Back from UNISFA 11/08/2023"_qs)) << states.join(u"; "_qs).toStdString();
    EXPECT_TRUE(states.contains(u"Candidate · Training"_qs)) << states.join(u"; "_qs).toStdString();
}

} // namespace
} // namespace muster
