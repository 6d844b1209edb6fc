// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/date_field.h"

#include "ui/shell/day_slider.h"
#include "ui/shell/day_text.h"
#include "ui/shell/day_ticks.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace muster {

namespace {

class DateFieldTest : public testing::Test {
protected:
    DateFieldTest()
    {
        applyLanguage(*qApp, "vi");
        field.setRange(QDate(2014, 1, 1), QDate(2026, 12, 31));
        field.setDay(QDate(2025, 7, 31));
        field.show();
    }
    ~DateFieldTest() override { applyLanguage(*qApp, "en"); }

    void type(const QString &text)
    {
        field.edit()->setFocus();
        field.edit()->selectAll();
        QTest::keyClicks(field.edit(), text);
        QTest::keyClick(field.edit(), Qt::Key_Return);
    }

    DateField field;
    QSignalSpy changes{&field, &DateField::dayChanged};
};

} // namespace

TEST_F(DateFieldTest, TakesADayTypedInAnyOfTheUsualWays)
{
    for (const auto *text : {"01/02/2024", "1/2/2024", "1.2.2024", "1-2-2024", "2024-02-01", " 1/2/2024 "}) {
        field.setDay(QDate(2025, 7, 31));
        type(text);
        EXPECT_EQ(field.day(), QDate(2024, 2, 1)) << text;
        EXPECT_EQ(field.edit()->text(), "01/02/2024");
    }
    EXPECT_EQ(changes.size(), 6);
}

TEST_F(DateFieldTest, KeepsWhatIsNoDayInTheFieldToBeMended)
{
    for (const auto *text : {"31/02/2025", "soon", "1/2/24", "01/01/1999"}) {
        type(text);
        EXPECT_EQ(field.edit()->text(), text);
        EXPECT_TRUE(field.edit()->property("wrong").toBool());
        EXPECT_FALSE(field.edit()->toolTip().isEmpty());
    }
    EXPECT_EQ(field.day(), QDate(2025, 7, 31));
    EXPECT_EQ(changes.size(), 0);
    type("30/07/2025");
    EXPECT_FALSE(field.edit()->property("wrong").toBool());
}

TEST_F(DateFieldTest, MovesByDayAndMonthWithKeysAndButtons)
{
    QTest::keyClick(field.edit(), Qt::Key_Down);
    EXPECT_EQ(field.day(), QDate(2025, 7, 30));
    QTest::keyClick(field.edit(), Qt::Key_PageUp);
    EXPECT_EQ(field.day(), QDate(2025, 8, 30));
    QTest::mouseClick(field.findChild<QToolButton *>("nextDay"), Qt::LeftButton);
    EXPECT_EQ(field.day(), QDate(2025, 8, 31));
    QTest::mouseClick(field.findChild<QToolButton *>("previousDay"), Qt::LeftButton);
    EXPECT_EQ(field.day(), QDate(2025, 8, 30));
    EXPECT_EQ(changes.size(), 4);
}

TEST_F(DateFieldTest, TabWalksItsPartsAsTheyStandThoughItCameIntoTheWindowLater)
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *before = new QLineEdit;
    auto *inside = new DateField;
    auto *after = new QLineEdit;
    inside->setDay(QDate(2025, 7, 31));
    inside->setToday(QDate(2026, 11, 22));
    for (QWidget *part : std::initializer_list<QWidget *>{before, inside, after})
        row->addWidget(part);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    const auto button = [inside](const char *name) { return inside->findChild<QToolButton *>(name); };
    const QList<QWidget *> stand{before, button("toToday"), button("previousDay"), inside->edit(), button("calendar"), button("nextDay"), after};
    before->setFocus();
    for (QWidget *stop : stand) {
        EXPECT_EQ(QApplication::focusWidget(), stop);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    after->setFocus();
    for (qsizetype i = stand.size(); i-- > 0;) {
        EXPECT_EQ(QApplication::focusWidget(), stand[i]);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    }
}

TEST_F(DateFieldTest, StopsAtTheEndsOfItsRange)
{
    field.setDay(QDate(2026, 12, 31));
    QTest::keyClick(field.edit(), Qt::Key_Up);
    EXPECT_EQ(field.day(), QDate(2026, 12, 31));
    EXPECT_EQ(changes.size(), 0);
    EXPECT_FALSE(field.findChild<QToolButton *>("nextDay")->isEnabled());
    EXPECT_TRUE(field.findChild<QToolButton *>("previousDay")->isEnabled());
}

TEST_F(DateFieldTest, OffersTheWayBackToTodayOnEveryOtherDay)
{
    auto *back = field.findChild<QToolButton *>("toToday");
    field.setToday(QDate(2026, 11, 22));
    EXPECT_TRUE(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_EQ(field.day(), QDate(2026, 11, 22));
    EXPECT_FALSE(back->isVisible());
}

TEST_F(DateFieldTest, SettingADayFromOutsideTellsNobody)
{
    field.setDay(QDate(2020, 1, 1));
    EXPECT_EQ(changes.size(), 0);
}

TEST(DaySlider, MovesByDayMonthAndToItsEnds)
{
    DaySlider slider;
    slider.setRange(QDate(2024, 1, 1), QDate(2025, 12, 31));
    slider.setDay(QDate(2025, 1, 31));
    QSignalSpy changes(&slider, &DaySlider::dayChanged);
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_EQ(slider.day(), QDate(2025, 2, 1));
    QTest::keyClick(&slider, Qt::Key_PageUp);
    EXPECT_EQ(slider.day(), QDate(2025, 3, 1));
    QTest::keyClick(&slider, Qt::Key_Home);
    EXPECT_EQ(slider.day(), QDate(2024, 1, 1));
    QTest::keyClick(&slider, Qt::Key_End);
    EXPECT_EQ(slider.day(), QDate(2025, 12, 31));
    EXPECT_EQ(changes.size(), 4);
}

TEST(DaySlider, GoesWhereItIsClicked)
{
    DaySlider slider;
    slider.resize(400, 44);
    slider.setRange(QDate(2024, 1, 1), QDate(2024, 12, 31));
    slider.setDay(QDate(2024, 1, 1));
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(200, 14));
    EXPECT_NEAR(double(QDate(2024, 7, 1).daysTo(slider.day())), 0, 3);
}

TEST(DayText, FollowsTheLanguage)
{
    applyLanguage(*qApp, "vi");
    EXPECT_EQ(dayText(QDate(2025, 7, 3)), "03/07/2025");
    applyLanguage(*qApp, "en");
    EXPECT_EQ(dayText(QDate(2025, 7, 3)), "03/07/2025");
    EXPECT_EQ(longDayText(QDate(2025, 7, 3)), "3 July 2025");
    EXPECT_EQ(dayText(QDate()), "");
}

TEST(DayTicks, NameYearsInLongSpansAndMonthsInShortOnes)
{
    const auto years = dayTicks(QDate(2015, 1, 31), QDate(2025, 7, 31), 11);
    ASSERT_EQ(years.size(), 11);
    EXPECT_EQ(years.first().words, "2015");
    EXPECT_EQ(years.last().day, QDate(2025, 1, 1));
    EXPECT_LE(dayTicks(QDate(2015, 1, 31), QDate(2025, 7, 31), 5).size(), 5);
    const auto months = dayTicks(QDate(2024, 11, 15), QDate(2025, 4, 15), 12);
    ASSERT_EQ(months.size(), 5);
    EXPECT_EQ(months.first().words, "Dec");
    EXPECT_EQ(months.at(1).words, "2025");
}

} // namespace muster
