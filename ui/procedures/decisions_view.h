// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/decision.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QPushButton;
class QStackedWidget;

namespace muster {

class DecidedPeople;
class DecideView;
class DecisionTable;
class HeldTable;
class RecordPanel;

/// The decisions of the state, and how many candidacies and tours rest on each; numbers that stand on tours without a
/// decision come first. At the right the chosen decision and whom it speaks of.
class DecisionsView : public PageView {
    Q_OBJECT

public:
    explicit DecisionsView(OfficeDesk desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {decision: 12}, or {decide: true}
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;
    void add() override;
    void save() override;
    bool stepBack() override;

    HeldTable *decisions() const;
    /// Whom the chosen decision speaks of.
    HeldTable *people() const;
    RecordPanel *panel() const { return m_panel; }
    DecideView *decide() const { return m_decide; }
    QPushButton *forManyButton() const { return m_forMany; }

private:
    QWidget *buildList();
    QWidget *buildDetail();
    void listen();
    void read();
    void show(qint64 id);
    void beginDecide(DecisionId decision);
    void removeDecision();
    bool isDeciding() const;

    OfficeDesk m_desk;
    QDate m_day;
    QStackedWidget *m_stack;
    DecisionTable *m_decisions;
    QPushButton *m_new;
    QPushButton *m_forMany;
    RecordPanel *m_panel;
    DecidedPeople *m_people;
    DecideView *m_decide;
};

} // namespace muster
