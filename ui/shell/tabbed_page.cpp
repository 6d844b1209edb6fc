// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tabbed_page.h"

#include "ui/shell/guard.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_record.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace muster {

namespace {

const QString viewKey = QStringLiteral("view");

} // namespace

TabbedPage::TabbedPage(TabbedPageShape shape, QWidget *parent)
    : Page(parent), m_shape(std::move(shape)), m_stack(new QStackedWidget(this)), m_views(new QWidget(m_stack)), m_header(new PageHeader(m_views)),
      m_tabs(new PageTabs(m_shape.context, m_shape.tabs, m_views))
{
    build();
    listen();
}

void TabbedPage::build()
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
    addPageAction(m_views, QT_TRANSLATE_NOOP("Action", "New record"), {QKeySequence::New}, [this] { section()->add(); });
    addPageAction(m_views, QT_TRANSLATE_NOOP("Action", "Edit the record"), {QKeySequence(Qt::Key_F2)}, [this] { section()->edit(); });
    addPageAction(m_views, QT_TRANSLATE_NOOP("Action", "Save the record"), {QKeySequence::Save}, [this] { section()->save(); });
}

void TabbedPage::listen()
{
    connect(m_tabs, &PageTabs::turned, this, [this] {
        attempt(this, [this] { refresh(); });
        m_tabs->lendActions(m_views);
        emit moved();
    });
    connect(m_tabs, &PageTabs::goTo, this, &Page::goTo);
    connect(m_tabs, &PageTabs::moved, this, &Page::moved);
    connect(m_tabs, &PageTabs::said, this, &Page::said);
    connect(m_tabs, &PageTabs::counted, this, &Page::counted);
}

void TabbedPage::buildRecord()
{
    m_record = m_shape.record(m_stack);
    m_stack->addWidget(m_record);
    connect(m_record, &PageRecord::left, this, [this] { emit goTo({m_shape.id, viewDetail()}); });
    connect(m_record, &PageRecord::goTo, this, &Page::goTo);
    connect(m_record, &PageRecord::moved, this, &Page::moved);
    connect(m_record, &PageRecord::said, this, &Page::said);
    connect(m_record, &PageRecord::counted, this, &Page::counted);
    connect(m_record, &PageRecord::named, this, &Page::titleChanged);
}

bool TabbedPage::showsRecord() const
{
    return m_record && m_stack->currentWidget() == m_record;
}

QString TabbedPage::title() const
{
    return showsRecord() ? m_record->name() : head().title;
}

void TabbedPage::refresh()
{
    if (showsRecord())
        m_record->refresh(today());
    else if (today().isValid())
        section()->refresh(today());
}

void TabbedPage::open(const QVariantMap &detail)
{
    if (m_shape.record && detail.contains(QLatin1String(m_shape.recordKey)))
        showRecord(detail);
    else
        showView(detail);
}

void TabbedPage::showView(const QVariantMap &detail)
{
    m_stack->setCurrentWidget(m_views);
    m_tabs->choose(detail.value(viewKey).toString());       // the shell reads the page anew
    section()->open(detail);
    m_tabs->lendActions(m_views);
    section()->takeFocus();
}

void TabbedPage::showRecord(const QVariantMap &detail)
{
    if (!m_record)
        buildRecord();
    m_stack->setCurrentWidget(m_record);
    m_record->open(detail);
    m_record->takeFocus();
}

QVariantMap TabbedPage::viewDetail() const
{
    const PageView *shown = m_tabs->made(m_tabs->currentIndex());
    QVariantMap detail = shown ? shown->detail() : QVariantMap();
    detail.insert(viewKey, m_tabs->currentId());
    return detail;
}

QVariantMap TabbedPage::detail() const
{
    return showsRecord() ? m_record->detail() : viewDetail();
}

QList<QAction *> TabbedPage::actionsHere() const
{
    return m_stack->currentWidget()->actions();
}

void TabbedPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || showsRecord() || !section()->stepBack())
        Page::keyPressEvent(event);
}

void TabbedPage::retranslate()
{
    const Head words = head();
    m_header->setTitle(words.title);
    m_header->setSubtitle(words.subtitle);
    m_tabs->tabBar()->setAccessibleName(words.views);
    retranslateActions(m_views);
    m_tabs->retranslate();
    if (m_record)
        m_record->retranslate();
}

} // namespace muster
