// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_view.h"

#include <QTabWidget>

#include <functional>

namespace muster {

/// A view of a page as a tab of it.
struct PageTab {
    const char *id;         ///< how locations name it
    const char *title;      ///< English
    std::function<PageView *(QWidget *parent)> make;
};

/// The views of a page as tabs, each made when it is first shown. What the view on show says is said by the tabs.
class PageTabs : public QTabWidget {
    Q_OBJECT

public:
    /// The titles are translated in this context.
    PageTabs(const char *context, QList<PageTab> tabs, QWidget *parent);

    PageView *current() { return view(currentIndex()); }
    PageView *view(int index);
    /// Null when nobody has looked at it yet.
    PageView *made(int index) const;
    QString currentId() const;
    /// Turns to a tab without turned(); one that is not there changes nothing.
    void choose(const QString &id);
    void retranslate();

    /// The keys of the view on show work anywhere in the page, and the help tells them; those of the others do not.
    void lendActions(QWidget *page) const;
    void takeActionsBack(QWidget *page) const;

signals:
    /// Another view is on show.
    void turned();
    void goTo(const muster::Location &place);
    void moved();
    void said(const QString &words);
    void counted(const QString &figure);

private:
    void listenTo(PageView *view);

    const char *m_context;
    QList<PageTab> m_tabs;
};

} // namespace muster
