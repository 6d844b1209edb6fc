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
#include "ui/shell/page_header.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr auto viewKey = "view";
constexpr auto candidacyKey = "candidacy";

/// The views in the order of the work.
struct ViewEntry {
    const char *id;
    const char *title;
    SelectionSection *(*make)(const OfficeDesk &desk, QWidget *parent);
};

template <class View>
SelectionSection *make(const OfficeDesk &desk, QWidget *parent)
{
    return new View(desk, parent);
}

constexpr ViewEntry viewEntries[] = {
    {"board", QT_TRANSLATE_NOOP("muster::SelectionPage", "Board of stages"), make<BoardView>},
    {"list", QT_TRANSLATE_NOOP("muster::SelectionPage", "List"), make<CandidateListView>},
    {"calls", QT_TRANSLATE_NOOP("muster::SelectionPage", "Calls"), make<CallsView>},
    {"tests", QT_TRANSLATE_NOOP("muster::SelectionPage", "Tests"), make<TestsView>},
    {"boards", QT_TRANSLATE_NOOP("muster::SelectionPage", "Selection boards"), make<BoardsView>},
    {"passed", QT_TRANSLATE_NOOP("muster::SelectionPage", "Passed over"), make<PassedOverView>},
};

} // namespace

SelectionPage::SelectionPage(OfficeDesk desk, QWidget *parent)
    : Page(parent), m_desk(std::move(desk)), m_stack(new QStackedWidget(this)), m_views(new QWidget(m_stack)),
      m_header(new PageHeader(m_views)), m_tabs(new QTabWidget(m_views))
{
    build();
    buildActions();
    retranslate();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showActions();
        attempt(this, [this] { refresh(); });
        emit moved();
    });
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
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    for (const ViewEntry &entry : viewEntries) {
        auto *place = new QWidget(m_tabs);
        place->setObjectName(QLatin1String(entry.id));
        auto *layout = new QVBoxLayout(place);
        layout->setContentsMargins(0, 12, 0, 0);
        m_tabs->addTab(place, {});
    }
}

void SelectionPage::buildActions()
{
    addAction(QT_TRANSLATE_NOOP("Action", "New record"), {QKeySequence::New}, &SelectionPage::add);
    addAction(QT_TRANSLATE_NOOP("Action", "Edit the record"), {QKeySequence(Qt::Key_F2)}, &SelectionPage::edit);
    addAction(QT_TRANSLATE_NOOP("Action", "Save the record"), {QKeySequence::Save}, &SelectionPage::save);
}

/// The English text is kept with the action, so that it can speak another language later.
void SelectionPage::addAction(const char *text, const QList<QKeySequence> &keys, void (SelectionPage::*act)())
{
    auto *action = new QAction(this);
    action->setData(QByteArray(text));
    action->setText(QCoreApplication::translate("Action", text));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
}

SelectionSection *SelectionPage::sectionAt(int index) const
{
    return m_tabs->widget(index)->findChild<SelectionSection *>(QString(), Qt::FindDirectChildrenOnly);
}

SelectionSection *SelectionPage::section()
{
    const int index = m_tabs->currentIndex();
    if (SelectionSection *made = sectionAt(index))
        return made;
    SelectionSection *section = viewEntries[index].make(m_desk, m_tabs->widget(index));
    m_tabs->widget(index)->layout()->addWidget(section);
    listenTo(section);
    showActions();
    return section;
}

/// The keys that are told in the help, and that work anywhere in the page, are those of what is on show.
void SelectionPage::showActions()
{
    const QWidget *shown = showsCandidate() ? static_cast<const QWidget *>(m_candidate) : sectionAt(m_tabs->currentIndex());
    QList<const QWidget *> parts{m_candidate};
    for (int i = 0; i < m_tabs->count(); ++i)
        parts.append(sectionAt(i));
    for (const QWidget *part : std::as_const(parts))
        for (QAction *action : part ? part->actions() : QList<QAction *>())
            if (part == shown)
                QWidget::addAction(action);
            else
                removeAction(action);
}

void SelectionPage::listenTo(SelectionSection *section)
{
    connect(section, &SelectionSection::goTo, this, &Page::goTo);
    connect(section, &SelectionSection::moved, this, &Page::moved);
    connect(section, &SelectionSection::said, this, &Page::said);
    connect(section, &SelectionSection::counted, this, &Page::counted);
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
    const QSignalBlocker quiet(m_tabs);     // the shell reads the page anew
    for (int i = 0; i < m_tabs->count(); ++i)
        if (detail.value(QLatin1String(viewKey)).toString() == m_tabs->widget(i)->objectName())
            m_tabs->setCurrentIndex(i);
    showActions();
    section()->open(detail);
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
    detail.insert(QLatin1String(viewKey), m_tabs->currentWidget()->objectName());
    emit goTo({"selection", detail});
}

QVariantMap SelectionPage::detail() const
{
    if (showsCandidate())
        return {{QLatin1String(candidacyKey), m_candidate->id().value}};
    const SelectionSection *shown = sectionAt(m_tabs->currentIndex());
    QVariantMap detail = shown ? shown->detail() : QVariantMap();
    detail.insert(QLatin1String(viewKey), m_tabs->currentWidget()->objectName());
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

void SelectionPage::titleTabs()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, tr(viewEntries[i].title));
}

void SelectionPage::retranslate()
{
    for (QAction *action : actions())
        if (const QByteArray text = action->data().toByteArray(); !text.isEmpty())
            action->setText(QCoreApplication::translate("Action", text.constData()));
    m_header->setTitle(tr("Selection"));
    m_tabs->tabBar()->setAccessibleName(tr("Views of selection"));
    titleTabs();
    for (int i = 0; i < m_tabs->count(); ++i)
        if (SelectionSection *section = sectionAt(i))
            section->retranslate();
    if (m_candidate)
        m_candidate->retranslate();
}

} // namespace muster
