// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/move_candidates.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace muster {

/// Who could not be moved and what stands against it, with what can be done: waive it, go on without them, or open one.
class RefusalBox : public QWidget {
    Q_OBJECT

public:
    explicit RefusalBox(QWidget *parent = nullptr);

    /// So many were to be moved. The fields of the waiver keep what is typed.
    void show(const QList<StageRefusal> &refusals, qsizetype asked);
    const QList<StageRefusal> &refusals() const { return m_refusals; }
    /// What was typed, for every requirement that was refused, signed on this day; empty when it is not whole, which is
    /// told beside the fields then.
    QList<Waiver> waivers(QDate signedOn);
    void retranslate();

    QListWidget *list() const { return m_list; }
    QLineEdit *reason() const { return m_reason; }
    QLineEdit *signer() const { return m_signer; }
    QPushButton *waiveButton() const { return m_waive; }
    QPushButton *leaveOutButton() const { return m_leaveOut; }

signals:
    void waiveAsked();
    void leaveOutAsked();
    void opened(muster::CandidacyId id);

private:
    void build();
    void fill();

    QLabel *m_head;
    QListWidget *m_list;
    QLabel *m_waiverHead;
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    QLabel *m_signerName;
    QLineEdit *m_signer;
    QLabel *m_untilName;
    QLineEdit *m_until;
    QLabel *m_fault;
    QPushButton *m_waive;
    QPushButton *m_leaveOut;
    QList<StageRefusal> m_refusals;
    qsizetype m_asked = 0;
};

} // namespace muster
