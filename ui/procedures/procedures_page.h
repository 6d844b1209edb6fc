// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/page.h"

class QTabWidget;

namespace muster {

class BlockedView;
class DecisionsView;
class DueView;
class PageHeader;
class ProceduresView;
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

    QTabWidget *tabs() const { return m_tabs; }
    DueView *due() const { return m_due; }
    BlockedView *blocked() const { return m_blocked; }
    DecisionsView *decisions() const { return m_decisions; }
    RequirementsView *requirements() const { return m_requirements; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void add(ProceduresView *view);
    void addAction(const char *text, const QKeySequence &key, void (ProceduresView::*act)());
    ProceduresView *current() const;

    PageHeader *m_header;
    QTabWidget *m_tabs;
    DueView *m_due;
    BlockedView *m_blocked;
    DecisionsView *m_decisions;
    RequirementsView *m_requirements;
};

} // namespace muster
