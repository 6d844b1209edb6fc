// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_register.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

class DateField;
class MessageStrip;

/// Asks from when on, why, and who signed that certificates are revoked. Esc leaves it.
class RevokePanel : public QFrame {
    Q_OBJECT

public:
    explicit RevokePanel(QWidget *parent = nullptr);

    /// About these certificates; the words name them.
    void begin(const QList<CertificateId> &certificates, const QString &words, QDate day);
    /// Asks for what is missing, or gives what was typed.
    void save();
    void retranslate();

    DateField *day() const { return m_day; }
    QLineEdit *reason() const { return m_reason; }
    QLineEdit *signedBy() const { return m_signedBy; }
    QPushButton *saveButton() const { return m_save; }
    MessageStrip *strip() const { return m_strip; }

signals:
    void given(const muster::Revoking &revoking);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<CertificateId> m_certificates;
    QString m_words;
    MessageStrip *m_strip;
    QLabel *m_title;
    QLabel *m_dayName;
    DateField *m_day;
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    QLabel *m_signedByName;
    QLineEdit *m_signedBy;
    QLabel *m_meaning;
    QPushButton *m_save;
    QPushButton *m_leave;
};

} // namespace muster
