// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/register_list.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace muster {

class HeldTable;

/// One certificate beside the register: what it says, and what happened to it.
class CertificateCard : public QFrame {
    Q_OBJECT

public:
    explicit CertificateCard(QWidget *parent = nullptr);

    void show(const RegisterRow &row, const QList<CertificateEvent> &events);
    void clear();
    void retranslate();

    HeldTable *events() const { return m_events; }
    /// What stands on it, line by line.
    QString words() const;

private:
    void startBody();
    void addLine(const QString &name, const QString &words);

    QLabel *m_number;
    QLabel *m_holder;
    QWidget *m_body;        ///< made anew for each certificate
    QGridLayout *m_lines = nullptr;
    QLabel *m_eventsHead;
    HeldTable *m_events;
};

} // namespace muster
