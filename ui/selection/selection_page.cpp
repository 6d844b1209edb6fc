// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/selection_page.h"

#include "ui/selection/board_view.h"
#include "ui/selection/boards_view.h"
#include "ui/selection/calls_view.h"
#include "ui/selection/candidate_list_view.h"
#include "ui/selection/candidate_view.h"
#include "ui/selection/passed_over_view.h"
#include "ui/selection/tests_view.h"

#include <QCoreApplication>

namespace muster {

namespace {

/// The views in the order of the work.
QList<PageTab> tabsFor(const OfficeDesk &desk)
{
    return {
        {"board", QT_TRANSLATE_NOOP("muster::SelectionPage", "Board of stages"), [desk](QWidget *parent) { return new BoardView(desk, parent); }},
        {"list", QT_TRANSLATE_NOOP("muster::SelectionPage", "List"), [desk](QWidget *parent) { return new CandidateListView(desk, parent); }},
        {"calls", QT_TRANSLATE_NOOP("muster::SelectionPage", "Calls"), [desk](QWidget *parent) { return new CallsView(desk, parent); }},
        {"tests", QT_TRANSLATE_NOOP("muster::SelectionPage", "Tests"), [desk](QWidget *parent) { return new TestsView(desk, parent); }},
        {"boards", QT_TRANSLATE_NOOP("muster::SelectionPage", "Selection boards"), [desk](QWidget *parent) { return new BoardsView(desk, parent); }},
        {"passed", QT_TRANSLATE_NOOP("muster::SelectionPage", "Passed over"), [desk](QWidget *parent) { return new PassedOverView(desk, parent); }},
    };
}

} // namespace

SelectionPage::SelectionPage(const OfficeDesk &desk, QWidget *parent)
    : TabbedPage({"selection", "muster::SelectionPage", tabsFor(desk), "candidacy", [desk](QWidget *stack) { return new CandidateView(desk, stack); }}, parent)
{
    retranslate();
}

CandidateView *SelectionPage::candidate() const
{
    return static_cast<CandidateView *>(record());
}

TabbedPage::Head SelectionPage::head() const
{
    return {tr("Selection"), {}, tr("Views of selection")};
}

} // namespace muster
