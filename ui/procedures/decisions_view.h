// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/decision_list.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace muster {

class DecideView;
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

    HeldTable *decisions() const { return m_decisions; }
    HeldTable *people() const { return m_people; }
    RecordPanel *panel() const { return m_panel; }
    DecideView *decide() const { return m_decide; }
    QPushButton *forManyButton() const { return m_forMany; }

private:
    QWidget *buildList();
    QWidget *buildDetail();
    void read();
    void show(qint64 id);
    void showPeople(DecisionId decision, const QString &number);
    void beginDecide(DecisionId decision);
    void openPerson(qint64 place);
    void takeOff();
    void removeDecision();
    QString unrecorded() const;
    void setColumns();
    bool isDeciding() const;

    OfficeDesk m_desk;
    QDate m_day;
    QList<PastDecision> m_past;         ///< numbers on tours without a decision
    QList<DecidedRow> m_named;
    QList<DecidedTour> m_tours;
    QStackedWidget *m_stack;
    HeldTable *m_decisions;
    QPushButton *m_new;
    QPushButton *m_forMany;
    QPushButton *m_addPeople;
    RecordPanel *m_panel;
    QLabel *m_peopleTitle;
    HeldTable *m_people;
    DecideView *m_decide;
};

} // namespace muster
