// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/procedures_page.h"

#include "ui/procedures/blocked_view.h"
#include "ui/procedures/decisions_view.h"
#include "ui/procedures/due_view.h"
#include "ui/procedures/requirements_view.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_tabs.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTabBar>
#include <QVBoxLayout>

namespace muster {

namespace {

const QString viewKey = QStringLiteral("view");

/// In the order of the tabs; the places are those of ProceduresPage::Tab.
QList<PageTab> tabsFor(const OfficeDesk &desk)
{
    return {
        {"due", QT_TRANSLATE_NOOP("Procedures", "Due"), [desk](QWidget *parent) { return new DueView(desk, parent); }},
        {"blocked", QT_TRANSLATE_NOOP("Procedures", "Blocked"), [desk](QWidget *parent) { return new BlockedView(desk, parent); }},
        {"decisions", QT_TRANSLATE_NOOP("Procedures", "Decisions"), [desk](QWidget *parent) { return new DecisionsView(desk, parent); }},
        {"requirements", QT_TRANSLATE_NOOP("Procedures", "Requirements"), [desk](QWidget *parent) { return new RequirementsView(desk, parent); }},
    };
}

} // namespace

ProceduresPage::ProceduresPage(OfficeDesk desk, QWidget *parent)
    : Page(parent), m_header(new PageHeader(this)), m_tabs(new PageTabs("Procedures", tabsFor(desk), this))
{
    build();
    listen();
    retranslate();
}

void ProceduresPage::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(3 * Theme::unit, 20, 3 * Theme::unit, 20);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_header);
    rows->addWidget(m_tabs, 1);
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "New record"), {QKeySequence::New}, [this] { m_tabs->current()->add(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Save the record"), {QKeySequence::Save}, [this] { m_tabs->current()->save(); });
}

void ProceduresPage::listen()
{
    connect(m_tabs, &PageTabs::turned, this, [this] {
        refresh();
        emit moved();
    });
    connect(m_tabs, &PageTabs::goTo, this, &Page::goTo);
    connect(m_tabs, &PageTabs::moved, this, &Page::moved);
    connect(m_tabs, &PageTabs::said, this, &Page::said);
    connect(m_tabs, &PageTabs::counted, this, &Page::counted);
}

DueView *ProceduresPage::due() const
{
    return static_cast<DueView *>(m_tabs->view(Due));
}

BlockedView *ProceduresPage::blocked() const
{
    return static_cast<BlockedView *>(m_tabs->view(Blocked));
}

DecisionsView *ProceduresPage::decisions() const
{
    return static_cast<DecisionsView *>(m_tabs->view(Decisions));
}

RequirementsView *ProceduresPage::requirements() const
{
    return static_cast<RequirementsView *>(m_tabs->view(Requirements));
}

QString ProceduresPage::title() const
{
    return tr("Procedures");
}

void ProceduresPage::refresh()
{
    m_tabs->current()->refresh(today());
}

void ProceduresPage::open(const QVariantMap &detail)
{
    m_tabs->choose(detail.value(viewKey).toString());
    m_tabs->current()->open(detail);
    m_tabs->current()->takeFocus();
}

QVariantMap ProceduresPage::detail() const
{
    QVariantMap detail = m_tabs->current()->detail();
    detail.insert(viewKey, m_tabs->currentId());
    return detail;
}

void ProceduresPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_tabs->current()->stepBack())
        Page::keyPressEvent(event);
}

void ProceduresPage::retranslate()
{
    m_header->setTitle(tr("Procedures"));
    m_header->setSubtitle(tr("What has to be done before people depart, by when, and by whom"));
    m_tabs->tabBar()->setAccessibleName(tr("Views"));
    retranslateActions(this);
    m_tabs->retranslate();
}

} // namespace muster
