// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibility/every_place.h"
#include "ui/charts/chart_view.h"

#include <QAccessible>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

namespace muster {
namespace {

/// What a person who cannot see the screen is told of each control.
class AccessibleNamesTest : public EveryPlace {
protected:
    AccessibleNamesTest() { show({1280, 800}); }

    struct Told {
        QWidget *parent;
        QString name;
        QAccessible::Role role;

        bool operator==(const Told &) const = default;
    };

    void expectNamed(QWidget *control)
    {
        const auto *there = QAccessible::queryAccessibleInterface(control);
        ASSERT_TRUE(there) << told(control);
        EXPECT_FALSE(there->text(QAccessible::Name).trimmed().isEmpty()) << told(control);
        const QList<QAccessible::Role> meaningless{QAccessible::NoRole, QAccessible::Client, QAccessible::Window};
        EXPECT_FALSE(meaningless.contains(there->role())) << told(control) << ", role " << there->role();
    }

    void expectNoTwins(const QList<QWidget *> &controls)
    {
        QList<Told> seen;
        for (auto *control : controls) {
            const auto *there = QAccessible::queryAccessibleInterface(control);
            const Told one{control->parentWidget(), there->text(QAccessible::Name), there->role()};
            EXPECT_FALSE(seen.contains(one)) << "called alike: " << told(control);
            seen.append(one);
        }
    }

    void expectHeadings()
    {
        for (const auto *table : window.findChildren<QTableView *>()) {
            if (!table->isVisible() || table->horizontalHeader()->isHidden())
                continue;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                if (!table->isColumnHidden(column)) {
                    EXPECT_FALSE(table->model()->headerData(column, Qt::Horizontal).toString().isEmpty())
                        << told(table) << ", column " << column;
                }
        }
    }

    void expectWordsInCharts()
    {
        for (auto *chart : window.findChildren<ChartView *>()) {
            if (!chart->isVisible())
                continue;
            auto *there = QAccessible::queryAccessibleInterface(chart);
            EXPECT_FALSE(there->text(QAccessible::Name).isEmpty()) << told(chart);
            EXPECT_GT(there->childCount(), 0) << told(chart);
            for (int mark = 0; mark < there->childCount(); ++mark)
                EXPECT_FALSE(there->child(mark)->text(QAccessible::Name).isEmpty()) << told(chart) << ", mark " << mark;
        }
    }

    void expectTold()
    {
        for (auto *control : controls())
            expectNamed(control);
        expectNoTwins(controls());
        expectHeadings();
        expectWordsInCharts();
    }
};

} // namespace

TEST_F(AccessibleNamesTest, EveryControlOfEveryPageHasANameARoleAndNoTwin)
{
    for (const Place &place : places()) {
        SCOPED_TRACE(place.name);
        go(place);
        expectTold();
    }
}

TEST_F(AccessibleNamesTest, TheHelpIsNamedToo)
{
    go(places().first());
    openHelp();
    expectTold();
}

TEST_F(AccessibleNamesTest, NamesFollowTheLanguage)
{
    go(places()[2]);
    const auto names = [this] {
        QStringList all;
        for (auto *control : controls())
            all << QAccessible::queryAccessibleInterface(control)->text(QAccessible::Name);
        return all;
    };
    const QStringList english = names();
    applyLanguage(*qApp, QStringLiteral("vi"));
    settle();
    EXPECT_NE(names(), english);
    expectTold();
    applyLanguage(*qApp, QStringLiteral("en"));
    settle();
    EXPECT_EQ(names(), english);
}

} // namespace muster
