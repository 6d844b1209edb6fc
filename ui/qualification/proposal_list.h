// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/proposals.h"
#include "ui/office_desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

class HeldTable;
class MessageStrip;
struct Location;

/// The proposals of one state. Those that wait are confirmed or refused by somebody else than who proposed them, who may take
/// them away.
class ProposalList : public QWidget {
    Q_OBJECT

public:
    explicit ProposalList(const OfficeDesk &desk, QWidget *parent = nullptr);

    void show(ProposalState state, QDate day);
    void confirm();
    /// The reason is asked for first.
    void refuse();
    void withdraw();
    bool stepBack();
    void takeFocus();
    void retranslate();

    HeldTable *table() const { return m_table; }
    QLabel *found() const { return m_found; }
    QLineEdit *reason() const { return m_reason; }
    QPushButton *confirmButton() const { return m_confirm; }
    QPushButton *refuseButton() const { return m_refuse; }
    QPushButton *withdrawButton() const { return m_withdraw; }
    MessageStrip *strip() const { return m_strip; }

signals:
    void goTo(const muster::Location &place);
    void said(const QString &words);
    void counted(const QString &figure);
    /// Something was decided or taken away.
    void decided();

private:
    void build();
    void listen();
    void read();
    void showFound();
    void showButtons();
    void askReason(bool asked);
    void done(const QString &words);
    void offerCertificates(const QList<QualificationId> &granted);
    bool tellRefusals(const QList<GrantRefusal> &refusals);
    void setColumns();
    QVariantList cells(const ProposalRow &row) const;
    QList<ProposalRow> chosen() const;
    QList<ProposalId> chosenIds() const;
    const ProposalRow *rowOf(qint64 id) const;

    OfficeDesk m_desk;
    QDate m_day;
    ProposalState m_state = ProposalState::Waiting;
    QList<ProposalRow> m_rows;
    qint64 m_all = 0;
    MessageStrip *m_strip;
    HeldTable *m_table;
    QLabel *m_name;
    QLabel *m_found;
    QLineEdit *m_reason;
    QLabel *m_whose;
    QPushButton *m_confirm;
    QPushButton *m_refuse;
    QPushButton *m_withdraw;
    QWidget *m_deeds;
};

} // namespace muster
