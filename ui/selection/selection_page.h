// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace muster {

class CandidateView;
class PageHeader;
class PageTabs;
class PageView;

/// The candidates of the office: the board of stages, the list and the views beside them as tabs, and one candidate when
/// somebody is opened. The office must outlive the page.
class SelectionPage : public Page {
    Q_OBJECT

public:
    explicit SelectionPage(OfficeDesk desk, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    /// candidatePlace() leads to a candidate, {view: list, …} to a view; anything else to the view as it was left.
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void retranslate() override;

    PageTabs *tabs() const { return m_tabs; }
    /// The view on show, made when it is first asked for.
    PageView *section();
    /// Made when the first candidate is opened, nothing before.
    CandidateView *candidate() const { return m_candidate; }

private:
    void build();
    void buildActions();
    void listen();
    void showActions();
    void buildCandidate();
    bool showsCandidate() const;
    void showCandidate(const QVariantMap &detail);
    void showView(const QVariantMap &detail);
    void goBack();
    void add();
    void edit();
    void save();

    OfficeDesk m_desk;
    QStackedWidget *m_stack;
    QWidget *m_views;
    PageHeader *m_header;
    PageTabs *m_tabs;
    CandidateView *m_candidate = nullptr;
};

} // namespace muster
