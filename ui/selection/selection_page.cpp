// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/selection_page.h"

#include "ui/selection/board_view.h"
#include "ui/selection/boards_view.h"
#include "ui/selection/calls_view.h"
#include "ui/selection/candidate_list_view.h"
#include "ui/selection/candidate_view.h"
#include "ui/selection/passed_over_view.h"
#include "ui/selection/tests_view.h"
#include "ui/shell/guard.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_tabs.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr auto viewKey = "view";
constexpr auto candidacyKey = "candidacy";

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

SelectionPage::SelectionPage(OfficeDesk desk, QWidget *parent)
    : Page(parent), m_desk(std::move(desk)), m_stack(new QStackedWidget(this)), m_views(new QWidget(m_stack)),
      m_header(new PageHeader(m_views)),
      m_tabs(new PageTabs("muster::SelectionPage", tabsFor(m_desk), m_views))
{
    build();
    buildActions();
    retranslate();
    listen();
}

void SelectionPage::listen()
{
    connect(m_tabs, &PageTabs::turned, this, [this] {
        attempt(this, [this] { refresh(); });
        showActions();
        emit moved();
    });
    connect(m_tabs, &PageTabs::goTo, this, &Page::goTo);
    connect(m_tabs, &PageTabs::moved, this, &Page::moved);
    connect(m_tabs, &PageTabs::said, this, &Page::said);
    connect(m_tabs, &PageTabs::counted, this, &Page::counted);
}

void SelectionPage::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_stack->addWidget(m_views);
    auto *rows = new QVBoxLayout(m_views);
    rows->setContentsMargins(3 * Theme::unit, 20, 3 * Theme::unit, Theme::gap);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_header);
    rows->addWidget(m_tabs, 1);
}

void SelectionPage::buildActions()
{
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "New record"), {QKeySequence::New}, [this] { add(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Edit the record"), {QKeySequence(Qt::Key_F2)}, [this] { edit(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Save the record"), {QKeySequence::Save}, [this] { save(); });
}

PageView *SelectionPage::section()
{
    return m_tabs->current();
}

/// The keys that are told in the help, and that work anywhere in the page, are those of what is on show.
void SelectionPage::showActions()
{
    for (QAction *action : m_candidate ? m_candidate->actions() : QList<QAction *>())
        removeAction(action);
    if (!showsCandidate())
        return m_tabs->lendActions(this);
    m_tabs->takeActionsBack(this);
    addActions(m_candidate->actions());
}

void SelectionPage::buildCandidate()
{
    m_candidate = new CandidateView(m_desk, m_stack);
    m_stack->addWidget(m_candidate);
    connect(m_candidate, &CandidateView::left, this, &SelectionPage::goBack);
    connect(m_candidate, &CandidateView::goTo, this, &Page::goTo);
    connect(m_candidate, &CandidateView::said, this, &Page::said);
    connect(m_candidate, &CandidateView::named, this, &Page::titleChanged);
}

bool SelectionPage::showsCandidate() const
{
    return m_candidate && m_stack->currentWidget() == m_candidate;
}

QString SelectionPage::title() const
{
    return showsCandidate() ? m_candidate->name() : tr("Selection");
}

void SelectionPage::refresh()
{
    if (showsCandidate())
        m_candidate->refresh(today());
    else if (today().isValid())
        section()->refresh(today());
}

void SelectionPage::open(const QVariantMap &detail)
{
    if (detail.contains(QLatin1String(candidacyKey)))
        showCandidate(detail);
    else
        showView(detail);
}

void SelectionPage::showView(const QVariantMap &detail)
{
    m_stack->setCurrentWidget(m_views);
    m_tabs->choose(detail.value(QLatin1String(viewKey)).toString());     // the shell reads the page anew
    section()->open(detail);
    showActions();
    section()->takeFocus();
}

void SelectionPage::showCandidate(const QVariantMap &detail)
{
    if (!m_candidate)
        buildCandidate();
    m_candidate->turnTo({detail.value(QLatin1String(candidacyKey)).toLongLong()});
    m_stack->setCurrentWidget(m_candidate);
    showActions();
    m_candidate->takeFocus();
}

void SelectionPage::goBack()
{
    QVariantMap detail = section()->detail();
    detail.insert(QLatin1String(viewKey), m_tabs->currentId());
    emit goTo({"selection", detail});
}

QVariantMap SelectionPage::detail() const
{
    if (showsCandidate())
        return {{QLatin1String(candidacyKey), m_candidate->id().value}};
    const PageView *shown = m_tabs->made(m_tabs->currentIndex());
    QVariantMap detail = shown ? shown->detail() : QVariantMap();
    detail.insert(QLatin1String(viewKey), m_tabs->currentId());
    return detail;
}

void SelectionPage::add()
{
    if (!showsCandidate())
        section()->add();
}

void SelectionPage::edit()
{
    if (showsCandidate())
        m_candidate->edit();
    else
        section()->edit();
}

void SelectionPage::save()
{
    if (showsCandidate())
        m_candidate->save();
    else
        section()->save();
}

void SelectionPage::retranslate()
{
    retranslateActions(this);
    m_header->setTitle(tr("Selection"));
    m_tabs->tabBar()->setAccessibleName(tr("Views of selection"));
    m_tabs->retranslate();
    if (m_candidate)
        m_candidate->retranslate();
}

} // namespace muster
