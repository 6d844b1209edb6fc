// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/decision_list.h"
#include "ui/lists/held_table.h"

namespace muster {

/// The decisions of the state, after the numbers that stand on tours without a decision: those have numbers below nothing.
class DecisionTable : public HeldTable {
    Q_OBJECT

public:
    explicit DecisionTable(QWidget *parent = nullptr);

    /// Goes to the first row when none was chosen.
    void read(const Database &database);
    /// The number of a decision that is not recorded yet, when such a one is chosen.
    QString unrecorded() const;
    /// How many there are, for the status line.
    QString figure() const;
    void retranslate();

private:
    QList<PastDecision> m_past;
};

} // namespace muster
