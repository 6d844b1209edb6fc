// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QHash>
#include <QStackedWidget>

namespace muster {

/// The pages of the window, each made when it is first asked for. Where the window is smaller than a page can be, the
/// page scrolls.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QList<PageEntry> entries, QWidget *parent = nullptr);

    const QList<PageEntry> &entries() const { return m_entries; }
    /// Null when there is no such page, or it cannot be made; the window tells why.
    Page *pageOf(const QByteArray &id);
    /// Null while it has not been made.
    Page *madePage(const QByteArray &id) const { return m_pages.value(id); }
    QList<Page *> madePages() const { return m_pages.values(); }

    Page *current() const;
    void turnTo(Page *page);

signals:
    void made(muster::Page *page);

private:
    Page *make(const PageEntry &entry);

    QList<PageEntry> m_entries;
    QHash<QByteArray, Page *> m_pages;
};

} // namespace muster
