// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeyEvent;
class QPushButton;

namespace muster {

/// What is done with the chosen participants.
enum class ParticipantAct { Invite, Confirm, Present, Withdraw, Replace, Next, Remove };

/// A button for each act with the key that does the same while the list has the keyboard.
class ParticipantActs : public QWidget {
    Q_OBJECT

public:
    explicit ParticipantActs(QWidget *parent = nullptr);

    QPushButton *button(ParticipantAct act) const { return m_buttons[int(act)]; }
    /// Does what the key stands for; false when it stands for nothing, or for what cannot be done now.
    bool take(const QKeyEvent *key);
    void retranslate();

signals:
    void asked(muster::ParticipantAct act);

private:
    QList<QPushButton *> m_buttons;
};

} // namespace muster
