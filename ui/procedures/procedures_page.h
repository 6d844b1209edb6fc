// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/page.h"

namespace muster {

class BlockedView;
class DecisionsView;
class DueView;
class PageHeader;
class PageTabs;
class RequirementsView;

/// What has to be done before candidates depart: what is due, who is blocked, the decisions of the state, and what is asked.
/// The office must outlive the page.
class ProceduresPage : public Page {
    Q_OBJECT

public:
    explicit ProceduresPage(OfficeDesk desk, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    /// {view: due | blocked | decisions | requirements} and what that view takes.
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void retranslate() override;

    PageTabs *tabs() const { return m_tabs; }
    DueView *due() const;
    BlockedView *blocked() const;
    DecisionsView *decisions() const;
    RequirementsView *requirements() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Tab { Due, Blocked, Decisions, Requirements };

    void build();
    void listen();

    PageHeader *m_header;
    PageTabs *m_tabs;
};

} // namespace muster
