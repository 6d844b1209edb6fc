// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_tabs.h"

#include <QAction>
#include <QCoreApplication>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace muster {

PageTabs::PageTabs(const char *context, QList<PageTab> tabs, QWidget *parent) : QTabWidget(parent), m_context(context), m_tabs(std::move(tabs))
{
    setDocumentMode(true);
    setUsesScrollButtons(true);
    for (const PageTab &tab : std::as_const(m_tabs)) {
        auto *place = new QWidget(this);
        place->setObjectName(QLatin1String(tab.id));
        auto *layout = new QVBoxLayout(place);
        layout->setContentsMargins(0, 12, 0, 0);
        addTab(place, {});
    }
    connect(this, &QTabWidget::currentChanged, this, [this] {
        emit counted({});       // what the view before counted is not on show any more
        emit turned();
    });
    retranslate();
}

PageView *PageTabs::made(int index) const
{
    return widget(index)->findChild<PageView *>(QString(), Qt::FindDirectChildrenOnly);
}

PageView *PageTabs::view(int index)
{
    if (PageView *known = made(index))
        return known;
    PageView *view = m_tabs[index].make(widget(index));
    widget(index)->layout()->addWidget(view);
    listenTo(view);
    return view;
}

void PageTabs::listenTo(PageView *view)
{
    connect(view, &PageView::goTo, this, &PageTabs::goTo);
    connect(view, &PageView::moved, this, &PageTabs::moved);
    connect(view, &PageView::said, this, &PageTabs::said);
    connect(view, &PageView::counted, this, [this, view](const QString &figure) {
        if (view == made(currentIndex()))
            emit counted(figure);
    });
}

QString PageTabs::currentId() const
{
    return currentWidget()->objectName();
}

void PageTabs::choose(const QString &id)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i)
        if (widget(i)->objectName() == id)
            setCurrentIndex(i);
}

void PageTabs::lendActions(QWidget *page) const
{
    takeActionsBack(page);
    if (const PageView *shown = made(currentIndex()))
        page->addActions(shown->actions());
}

void PageTabs::takeActionsBack(QWidget *page) const
{
    for (int i = 0; i < count(); ++i)
        for (QAction *action : made(i) ? made(i)->actions() : QList<QAction *>())
            page->removeAction(action);
}

void PageTabs::retranslate()
{
    for (int i = 0; i < count(); ++i) {
        setTabText(i, QCoreApplication::translate(m_context, m_tabs[i].title));
        if (PageView *view = made(i))
            view->retranslate();
    }
}

} // namespace muster
