// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "ui/shell/guard.h"

#include <QScrollArea>

namespace muster {

namespace {

QScrollArea *roomIn(QStackedWidget *stack)
{
    auto *room = new QScrollArea(stack);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidgetResizable(true);
    return room;
}

} // namespace

PageStack::PageStack(QList<PageEntry> entries, QWidget *parent) : QStackedWidget(parent), m_entries(std::move(entries)) {}

Page *PageStack::pageOf(const QByteArray &id)
{
    if (Page *page = madePage(id))
        return page;
    for (const PageEntry &entry : m_entries)
        if (entry.id == id)
            return make(entry);
    return nullptr;
}

/// A page is made where it stays: the style sheet goes through everything in it again when it is moved.
Page *PageStack::make(const PageEntry &entry)
{
    QScrollArea *room = roomIn(this);
    Page *page = nullptr;
    attempt(this, [&] { page = entry.make(room->viewport()); });
    if (!page) {
        delete room;
        return nullptr;
    }
    room->setWidget(page);
    emit made(page);
    addWidget(room);
    m_pages.insert(entry.id, page);
    return page;
}

Page *PageStack::current() const
{
    const auto *room = qobject_cast<QScrollArea *>(currentWidget());
    return room ? qobject_cast<Page *>(room->widget()) : nullptr;
}

void PageStack::turnTo(Page *page)
{
    for (int i = 0; i < count(); ++i)
        if (widget(i)->isAncestorOf(page))
            setCurrentIndex(i);
}

} // namespace muster
