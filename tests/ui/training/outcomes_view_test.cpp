// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/outcomes_view.h"

#include "tests/ui/training/training_views.h"
#include "ui/charts/bar_chart.h"
#include "ui/dashboard/names_view.h"
#include "ui/dashboard/overview.h"
#include "ui/lists/table_view.h"
#include "ui/shell/date_field.h"
#include "ui/training/outcomes_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {
namespace {

class OutcomesViewTest : public TrainingViewsTest {
protected:
    OutcomesViewTest() { view = go<OutcomesView>("outcomes"); }

    void groupBy(OutcomeKey key)
    {
        view->bar()->byBox()->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < int(key); ++i)
            press(Qt::Key_Down);
        ASSERT_EQ(view->bar()->by(), key);
    }
    int names() const { return view->names()->table()->model()->rowCount(); }
    /// Moves to a cell with the mouse and opens it with Enter.
    void openCell(HeldTable *table, int row, const QByteArray &column)
    {
        clickCell(table, row, columnOf(table, column));
        press(Qt::Key_Return);
    }

    OutcomesView *view = nullptr;
};

} // namespace

TEST_F(OutcomesViewTest, shows_by_every_key_what_the_read_model_counts_and_opens_as_many_names)
{
    for (const OutcomeKeyInfo &key : outcomeKeys()) {
        groupBy(key.key);
        const QList<OutcomeRow> expected = outcomes(database(), {.by = {key.key}});
        ASSERT_EQ(view->table()->count(), expected.size()) << key.code;
        const OutcomeRow &last = expected.last();
        const int row = view->table()->count() - 1;
        EXPECT_EQ(cell(view->table(), row, "trained").remove(u','), QString::number(last.trained)) << key.code;
        openCell(view->table(), row, "passed");
        EXPECT_TRUE(view->showsNames());
        EXPECT_EQ(names(), last.passed) << key.code;
        press(Qt::Key_Escape);
        EXPECT_FALSE(view->showsNames());
        openCell(view->table(), row, "qualified");
        EXPECT_EQ(names(), last.qualified) << key.code;
        press(Qt::Key_Escape);
    }
}

TEST_F(OutcomesViewTest, tells_the_police_course_and_its_names)
{
    groupBy(OutcomeKey::Course);
    const int row = rowWith(view->table(), "key", u"POL-2021-01"_qs);
    ASSERT_GE(row, 0);
    EXPECT_EQ(cell(view->table(), row, "trained"), u"23"_qs);
    EXPECT_EQ(cell(view->table(), row, "qualified"), u"8"_qs);
    openCell(view->table(), row, "trained");
    EXPECT_EQ(view->namesTitle()->text(), u"Trained: POL-2021-01 (23)"_qs);
    EXPECT_EQ(names(), 23);
    press(Qt::Key_Return);
    EXPECT_EQ(window->location().page, "people");
}

TEST_F(OutcomesViewTest, each_bar_of_a_year_opens_the_names_behind_it)
{
    const QList<OutcomeRow> years = outcomes(database(), {.by = {OutcomeKey::Year}});
    view->trend()->setFocus();
    for (qsizetype i = 0; i < view->trend()->marks().size(); ++i) {
        const ChartMark mark = view->trend()->marks().at(i);
        view->trend()->setCurrentMark(int(i));
        QTest::keyClick(view->trend(), Qt::Key_Return);
        settle();
        const auto year = std::find_if(years.begin(), years.end(), [&](const OutcomeRow &row) { return row.keys[0] == mark.category; });
        ASSERT_NE(year, years.end());
        EXPECT_EQ(names(), mark.series.isEmpty() ? year->trained : mark.series == u"passed" ? year->passed : year->trained - year->passed) << mark.words.toStdString();
        press(Qt::Key_Escape);
        view->trend()->setFocus();
    }
}

TEST_F(OutcomesViewTest, the_years_split_by_sex_open_the_names_of_that_sex)
{
    view->trendBy()->setFocus();
    press(Qt::Key_Down);
    emit view->trendBy()->activated(1);
    settle();
    qint64 women = 0;
    for (const OutcomeRow &row : outcomes(database(), {.by = {OutcomeKey::Year, OutcomeKey::Sex}}))
        if (row.keys == QStringList{u"2021"_qs, u"female"_qs})
            women = row.trained;
    ASSERT_GT(women, 0);
    emit view->trend()->activated(u"2021"_qs, u"female"_qs);
    settle();
    EXPECT_EQ(names(), women);
}

TEST_F(OutcomesViewTest, looks_at_courses_of_a_span_of_days_of_a_programme_and_an_organisation)
{
    view->bar()->from()->edit()->setFocus();
    view->bar()->from()->edit()->selectAll();
    QTest::keyClicks(view->bar()->from()->edit(), u"01/01/2021"_qs);
    press(Qt::Key_Return);
    OutcomeQuestion among{.endedFrom = QDate(2021, 1, 1)};
    EXPECT_TRUE(view->totals()->text().contains(QString::number(outcomes(database(), among)[0].qualified))) << view->totals()->text().toStdString();
    view->bar()->programme()->setFocus();
    press(Qt::Key_Down);
    among.where.append({OutcomeKey::Programme, view->bar()->programme()->currentData().toString()});
    view->bar()->organisation()->setFocus();
    press(Qt::Key_Down);
    among.where.append({OutcomeKey::Organisation, view->bar()->organisation()->currentData().toString()});
    qint64 trained = 0;
    for (int row = 0; row < view->table()->count(); ++row)
        trained += cell(view->table(), row, "trained").toLongLong();
    EXPECT_EQ(trained, outcomes(database(), among)[0].trained);
    const QVariantMap left = view->detail();
    EXPECT_EQ(left.value(u"from"_qs).toDate(), QDate(2021, 1, 1));
    const int rows = view->table()->count();
    window->go({"people", {}});
    view = go<OutcomesView>("outcomes", left);
    EXPECT_EQ(view->table()->count(), rows);
}

TEST_F(OutcomesViewTest, lists_courses_with_partners_and_opens_names_or_the_course)
{
    const QList<InternationalCourse> expected = internationalCourses(database(), {});
    ASSERT_EQ(view->international()->count(), expected.size());
    ASSERT_FALSE(expected.isEmpty());
    EXPECT_EQ(cell(view->international(), 0, "partner"), expected[0].partner);
    EXPECT_TRUE(cell(view->international(), 0, "nations").contains(u"VNM"));
    openCell(view->international(), 0, "qualified");
    EXPECT_EQ(names(), expected[0].qualified);
    press(Qt::Key_Escape);
    openCell(view->international(), 0, "code");
    EXPECT_EQ(window->location().detail.value(u"course"_qs).toLongLong(), expected[0].id.value);
}

TEST_F(OutcomesViewTest, is_where_the_dashboard_leads_to)
{
    window->go({"dashboard", {}});
    settle();
    auto *overview = window->currentPage()->findChild<Overview *>();
    ASSERT_TRUE(overview);
    QTest::mouseClick(overview->allOutcomes(), Qt::LeftButton);
    EXPECT_EQ(window->location().page, "training");
    EXPECT_EQ(window->location().detail.value(u"view"_qs).toString(), u"outcomes"_qs);
}

} // namespace muster
