// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/page_tabs.h"

class QStackedWidget;

namespace muster {

class PageHeader;
class PageRecord;

/// What a page of tabs is made of.
struct TabbedPageShape {
    QByteArray id;                                              ///< how locations name the page
    const char *context;                                        ///< the titles of the tabs are translated in it
    QList<PageTab> tabs;
    const char *recordKey = "";                                 ///< the entry of a location that opens a record
    std::function<PageRecord *(QWidget *parent)> record = {};   ///< called when the first one is opened
};

/// A page with its views as tabs below its head, and one record in their place when it is opened. Locations say {view: list, …}
/// or {record: 12, …}; anything else leads to the view as it was left. Esc takes one step back in a view, and from the record
/// to the views.
class TabbedPage : public Page {
    Q_OBJECT

public:
    QString title() const override;
    void refresh() override;
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    QList<QAction *> actionsHere() const override;
    void retranslate() override;

    PageTabs *tabs() const { return m_tabs; }
    /// The view on show, made when it is first asked for.
    PageView *section() { return m_tabs->current(); }

protected:
    struct Head {
        QString title;
        QString subtitle;
        QString views;      ///< what the tabs are called for a reader of the screen
    };

    TabbedPage(TabbedPageShape shape, QWidget *parent);

    virtual Head head() const = 0;
    /// Null before the first one is opened.
    PageRecord *record() const { return m_record; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void listen();
    void buildRecord();
    bool showsRecord() const;
    void showRecord(const QVariantMap &detail);
    void showView(const QVariantMap &detail);
    QVariantMap viewDetail() const;

    TabbedPageShape m_shape;
    QStackedWidget *m_stack;
    QWidget *m_views;
    PageHeader *m_header;
    PageTabs *m_tabs;
    PageRecord *m_record = nullptr;
};

} // namespace muster
