// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QButtonGroup;
class QStackedWidget;

namespace muster {

class DueGrants;
class ProposalList;

/// Granting: what is due by rule is proposed by one person, what waits is confirmed or refused by another; and what became of
/// the proposals.
class GrantingView : public PageView {
    Q_OBJECT

public:
    explicit GrantingView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {show: due | waiting | confirmed | refused, type: 3, course: 12}
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;
    bool stepBack() override;

    DueGrants *due() const { return m_due; }
    ProposalList *proposals() const { return m_proposals; }
    QButtonGroup *sides() const { return m_sides; }

private:
    enum Side { Due, Waiting, Confirmed, Refused };

    QWidget *buildSides();
    void listen();
    void turn();
    void read();
    void countSides();
    Side side() const;

    OfficeDesk m_desk;
    QDate m_day;
    qint64 m_waiting = 0;
    QButtonGroup *m_sides;
    QStackedWidget *m_stack;
    DueGrants *m_due;
    ProposalList *m_proposals;
};

} // namespace muster
