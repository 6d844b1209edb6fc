// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/decision_list.h"
#include "ui/office_desk.h"
#include "ui/shell/location.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

class HeldTable;

/// The candidacies that a decision names, and the tours that rest on its number. Del takes a candidacy off the decision.
class DecidedPeople : public QWidget {
    Q_OBJECT

public:
    explicit DecidedPeople(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// Without a decision, the tours that name the number.
    void show(DecisionId decision, const QString &number);
    /// No decision is chosen any more.
    void leave();
    void retranslate();

    HeldTable *table() const { return m_table; }

signals:
    void addAsked();
    void takenOff(const QString &fullName);
    void goTo(const muster::Location &place);

private:
    void build();
    void open(qint64 place);
    void takeOff();

    OfficeDesk m_desk;
    DecisionId m_decision;
    QList<DecidedRow> m_named;
    QList<DecidedTour> m_tours;
    QLabel *m_title;
    QPushButton *m_add;
    HeldTable *m_table;
};

} // namespace muster
