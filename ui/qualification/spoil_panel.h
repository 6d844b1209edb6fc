// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_register.h"
#include "ui/office_desk.h"
#include "ui/qualification/register_panel.h"

class QComboBox;

namespace muster {

/// Asks about a spoiled blank: of a certificate that was printed on it, or of a qualification's stock.
class SpoilPanel : public RegisterPanel {
    Q_OBJECT

public:
    explicit SpoilPanel(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// Of this certificate, which the words name; of none: of a blank on which nothing was printed.
    void begin(CertificateId certificate, const QString &words, QDate day);
    void save() override;
    void retranslate() override;

    QComboBox *type() const { return m_type; }
    QLineEdit *blank() const { return m_blank; }

signals:
    void given(const muster::SpoiledBlank &spoiled);

private:
    void fillTypes();

    OfficeDesk m_desk;
    CertificateId m_certificate;
    QString m_words;
    QLabel *m_typeName;
    QComboBox *m_type;
    QLabel *m_blankName;
    QLineEdit *m_blank;
};

} // namespace muster
