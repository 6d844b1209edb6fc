// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "core/strength/strength.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/key_figure.h"
#include "ui/charts/series_chart.h"
#include "ui/lists/table_view.h"
#include "ui/office_window.h"
#include "ui/shell/date_field.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_line.h"

#include <QLineEdit>
#include <QTest>

namespace muster {
namespace {

/// The whole window over the sample office, on the sample's last day.
class DashboardTest : public SampleDeskTest {
protected:
    DashboardTest() : window(officeWindow(desk(), {.language = QStringLiteral("en"), .today = sampleDay}))
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        window.go({"dashboard", {}});
        settle();
    }

    DashboardPage *page() { return qobject_cast<DashboardPage *>(window.currentPage()); }

    KeyFigure *figure(const QString &caption)
    {
        for (KeyFigure *one : page()->findChildren<KeyFigure *>())
            if (one->figure().caption == caption)
                return one;
        return nullptr;
    }

    BarChart *chart(const QString &title)
    {
        for (BarChart *one : page()->findChildren<BarChart *>())
            if (one->title() == title)
                return one;
        return nullptr;
    }

    int names() { return page()->findChild<TableView *>()->model()->rowCount(); }
    QString counted() { return window.status()->figure(); }

    MainWindow window;
};

TEST_F(DashboardTest, says_how_many_are_deployed_and_how_many_the_un_counts)
{
    EXPECT_EQ(figure("Deployed")->figure().number, QStringLiteral("284"));
    EXPECT_EQ(figure("Deployed")->figure().note, QStringLiteral("283 in UN figures, 1 not"));
    EXPECT_EQ(figure("Women")->figure().number, QStringLiteral("46"));
}

TEST_F(DashboardTest, shows_the_same_bars_as_the_one_function_counts)
{
    qint64 inChart = 0;
    for (const QStringList &row : chart("Strength by mission and sex")->table().rows)
        inChart += row.last().toLongLong();
    qint64 inFunction = 0;
    for (const StrengthRow &row : strength(database(), {sampleDay}, {}))
        inFunction += row.strength;
    EXPECT_EQ(inChart, inFunction);
}

TEST_F(DashboardTest, every_key_figure_opens_as_many_names_as_it_says)
{
    for (const char *caption : {"Deployed", "Women", "Ending within 90 days", "Papers running out", "Candidates in progress"}) {
        KeyFigure *one = figure(caption);
        ASSERT_TRUE(one) << caption;
        const int said = one->figure().number.toInt();
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Return);
        settle();
        EXPECT_EQ(names(), said) << caption;
        EXPECT_EQ(counted(), QStringLiteral("figure %1 = %1 names").arg(said)) << caption;
        window.back();
        settle();
    }
}

TEST_F(DashboardTest, a_part_of_a_bar_opens_the_names_of_that_mission_and_sex)
{
    BarChart *bars = chart("Strength by mission and sex");
    for (const ChartMark &mark : bars->marks()) {
        if (mark.category != QLatin1String("UNISFA") || mark.series != QLatin1String("female"))
            continue;
        QTest::mouseClick(bars, Qt::LeftButton, {}, mark.area.center().toPoint());
        settle();
        EXPECT_EQ(names(), 22);
        return;
    }
    FAIL() << "no bar of the women in UNISFA";
}

TEST_F(DashboardTest, every_bar_of_every_chart_opens_as_many_names_as_it_shows)
{
    for (const char *title : {"Candidates by stage", "Trained by organisation, all courses"}) {
        const QStringList first = chart(title)->table().rows.first();
        chart(title)->setCurrentMark(0);
        emit chart(title)->activated(chart(title)->marks().first().category, {});
        settle();
        EXPECT_EQ(names(), first.last().toInt()) << title;
        window.back();
        settle();
    }
}

TEST_F(DashboardTest, another_day_is_typed_and_every_figure_follows)
{
    QLineEdit *edit = page()->findChild<DateField *>()->edit();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("30/11/2023"));
    QTest::keyClick(edit, Qt::Key_Return);
    settle();
    EXPECT_EQ(page()->day(), QDate(2023, 11, 30));
    EXPECT_TRUE(figure("Deployed")->figure().note.startsWith(QStringLiteral("274 in UN figures")));
}

TEST_F(DashboardTest, a_name_opens_the_person_and_back_leads_to_the_same_names)
{
    QTest::keyClick(figure("Women"), Qt::Key_Return);
    settle();
    auto *table = page()->findChild<TableView *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    EXPECT_EQ(window.location().page, QByteArray("people"));
    window.back();
    settle();
    EXPECT_EQ(window.location().page, QByteArray("dashboard"));
    EXPECT_EQ(names(), 46);
}

TEST_F(DashboardTest, search_finds_people_without_marks_and_missions)
{
    auto *search = window.findChild<SearchField *>();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("unisfa"));
    QTRY_VERIFY(!search->hits().isEmpty());
    EXPECT_EQ(search->hits().first().text, QStringLiteral("UNISFA"));
    QTest::keyClick(search, Qt::Key_Return);
    settle();
    EXPECT_EQ(names(), 195);
}

} // namespace
} // namespace muster
