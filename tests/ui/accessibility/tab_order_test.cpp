// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibility/every_place.h"
#include "ui/shell/top_bar.h"

#include <QTest>
#include <QTextEdit>

namespace muster {
namespace {

/// Edges that lie so close count as one line.
constexpr int slack = 6;

/// Walks a page by the Tab key alone.
class TabOrderTest : public EveryPlace {
protected:
    TabOrderTest() { show({1280, 800}); }

    static void pressTab() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); }

    /// From the control that has the focus until Tab comes round to it.
    QList<QWidget *> walk() const
    {
        QList<QWidget *> steps;
        const qsizetype most = 3 * controls().size() + 20;
        while (steps.size() < most) {
            auto *at = QApplication::focusWidget();
            if (!at || (steps.contains(at) && at == steps.first()))
                return steps;
            if (!steps.contains(at))
                steps.append(at);
            else if (!staysInside(at))
                return steps;
            pressTab();
        }
        ADD_FAILURE() << "Tab does not come round; it stands at " << told(QApplication::focusWidget());
        return steps;
    }

    /// In a text with links Tab goes from link to link first.
    static bool staysInside(QWidget *control) { return qobject_cast<QTextEdit *>(control); }

    /// The child of the common ancestor that holds the widget, and where it stands in it.
    static QRect placeIn(const QWidget *ancestor, QWidget *widget)
    {
        while (widget->parentWidget() != ancestor)
            widget = widget->parentWidget();
        return widget->geometry();
    }

    static void expectReadingOrder(QWidget *first, QWidget *next)
    {
        const QWidget *common = first->parentWidget();
        while (common && !common->isAncestorOf(next))
            common = common->parentWidget();
        if (!common || first->isAncestorOf(next) || next->isAncestorOf(first))
            return;
        const QRect a = placeIn(common, first);
        const QRect b = placeIn(common, next);
        const bool isAbove = b.bottom() < a.top() + slack;
        const bool isLeft = b.right() < a.left() + slack && b.bottom() < a.bottom() + slack && b.top() < a.bottom();
        EXPECT_FALSE(isAbove) << told(next) << " stands above " << told(first);
        EXPECT_FALSE(isLeft && !isAbove) << told(next) << " stands left of " << told(first);
    }

    void expectWalkable()
    {
        const QList<QWidget *> wanted = controls();
        ASSERT_FALSE(wanted.isEmpty());
        wanted.first()->setFocus(Qt::TabFocusReason);
        const QList<QWidget *> steps = walk();
        for (auto *control : wanted)
            EXPECT_TRUE(steps.contains(control)) << "not reached: " << told(control);
        const auto start = std::find_if(steps.begin(), steps.end(), [this](QWidget *step) { return isTopLeft(step); });
        ASSERT_NE(start, steps.end());
        QList<QWidget *> round(start, steps.end());
        round.append(QList<QWidget *>(steps.begin(), start));
        for (qsizetype at = 0; at + 1 < round.size(); ++at)
            expectReadingOrder(round[at], round[at + 1]);
    }

    /// The first control of the bar at the top, where reading begins.
    bool isTopLeft(QWidget *step) const
    {
        const auto all = controls();
        return window.topBar()->isAncestorOf(step) && std::none_of(all.begin(), all.end(), [&](QWidget *other) {
                   return window.topBar()->isAncestorOf(other) && other->mapTo(&window, QPoint()).x() < step->mapTo(&window, QPoint()).x();
               });
    }
};

} // namespace

TEST_F(TabOrderTest, TabWalksEveryPageInReadingOrderAndComesRound)
{
    for (const Place &place : places()) {
        SCOPED_TRACE(place.name);
        go(place);
        expectWalkable();
    }
}

TEST_F(TabOrderTest, TabLeavesTheHelpAgain)
{
    go(places()[2]);
    openHelp();
    expectWalkable();
}

} // namespace muster
