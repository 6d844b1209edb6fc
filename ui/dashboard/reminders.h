// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/due_list.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

/// How many steps before departures are overdue, and due within 7, 30 and 90 days; each opens the due list so filtered.
/// Hidden while no step is open.
class Reminders : public QWidget {
    Q_OBJECT

public:
    explicit Reminders(QWidget *parent = nullptr);

    void setCounts(const DueCounts &counts);
    void retranslate();
    const QList<QPushButton *> &buttons() const { return m_buttons; }

signals:
    /// overdue, 7, 30 or 90, as the due list's filter has it.
    void askedFor(const QString &within);

private:
    DueCounts m_counts;
    QLabel *m_title;
    QList<QPushButton *> m_buttons;
};

} // namespace muster
