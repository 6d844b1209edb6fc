// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace muster {

/// Shared between the window, which shows how far a work is, and the thread that does it.
struct WorkTicket {
    std::atomic<qint64> done = 0;
    std::atomic<bool> givenUp = false;

    /// To be told from time to time by the one that works; false when it is no longer wanted.
    bool goesOn(qint64 doneSoFar)
    {
        done = doneSoFar;
        return !givenUp;
    }
};

/// Names a work that takes more than half a second, shows how far it is, and lets one give it up. It keeps its room
/// while hidden, so that nothing jumps.
class WorkBar : public QWidget {
    Q_OBJECT

public:
    explicit WorkBar(QWidget *parent = nullptr);

    /// Gives the ticket of the new work and gives the one before it up.
    std::shared_ptr<WorkTicket> begin(const QString &words, qint64 all);
    void end();
    bool isWorking() const { return m_ticket != nullptr; }
    void giveUp();
    QPushButton *giveUpButton() const { return m_giveUp; }
    void retranslate();

private:
    static constexpr int patience = 500;        ///< milliseconds until it shows
    static constexpr int step = 100;

    void follow();
    void setShown(bool shown);

    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_giveUp;
    QTimer m_timer;
    int m_waited = 0;
    std::shared_ptr<WorkTicket> m_ticket;
};

} // namespace muster
