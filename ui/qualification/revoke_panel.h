// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_register.h"
#include "ui/qualification/register_panel.h"

namespace muster {

/// Asks from when on, why, and who signed that certificates are revoked.
class RevokePanel : public RegisterPanel {
    Q_OBJECT

public:
    explicit RevokePanel(QWidget *parent = nullptr);

    /// About these certificates; the words name them.
    void begin(const QList<CertificateId> &certificates, const QString &words, QDate day);
    void save() override;
    void retranslate() override;

    QLineEdit *signedBy() const { return m_signedBy; }

signals:
    void given(const muster::Revoking &revoking);

private:
    QList<CertificateId> m_certificates;
    QString m_words;
    QLabel *m_signedByName;
    QLineEdit *m_signedBy;
};

} // namespace muster
