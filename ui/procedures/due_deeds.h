// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace muster {

class WorkBar;

/// The row below the due list: what can be done with the chosen steps, and what is being done.
class DueDeeds : public QWidget {
    Q_OBJECT

public:
    explicit DueDeeds(QWidget *parent = nullptr);

    /// Nothing can be done with no step.
    void suit(qsizetype chosenSteps);
    void retranslate();

    WorkBar *work() const { return m_work; }
    QPushButton *doneButton() const { return m_done; }

signals:
    void doneAsked();
    void notNeededAsked();
    void moveAsked();
    void openAsked();

private:
    QList<QPushButton *> buttons() const { return {m_done, m_notNeeded, m_move, m_open}; }

    QPushButton *m_done;
    QPushButton *m_notNeeded;
    QPushButton *m_move;
    QPushButton *m_open;
    WorkBar *m_work;
};

} // namespace muster
