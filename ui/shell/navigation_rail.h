// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QListWidget>

namespace muster {

/// Whether the names stand beside the icons; without them they are told as tool tips.
enum class RailNames { Shown, Told };

/// The list of pages at the left: one tab stop, arrow keys move, a badge shows how much waits.
class NavigationRail : public QListWidget {
    Q_OBJECT

public:
    NavigationRail(const QList<PageEntry> &pages, QWidget *parent);

    QByteArray current() const;
    /// Marks the page without emitting chosen().
    void setCurrent(const QByteArray &page);
    /// A small number behind the page's name; 0 takes it away.
    void setBadge(const QByteArray &page, int count);
    void setNames(RailNames names);
    void retranslate();

signals:
    void chosen(const QByteArray &page);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QListWidgetItem *itemOf(const QByteArray &page) const;

    QList<PageEntry> m_pages;
};

} // namespace muster
