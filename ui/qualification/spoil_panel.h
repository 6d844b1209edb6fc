// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_register.h"
#include "ui/office_desk.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

class DateField;
class MessageStrip;

/// Asks about a spoiled blank: of a certificate that was printed on it, or of a qualification's stock. Esc leaves it.
class SpoilPanel : public QFrame {
    Q_OBJECT

public:
    explicit SpoilPanel(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// Of this certificate, which the words name; of none: of a blank on which nothing was printed.
    void begin(CertificateId certificate, const QString &words, QDate day);
    void save();
    void retranslate();

    QComboBox *type() const { return m_type; }
    DateField *day() const { return m_day; }
    QLineEdit *blank() const { return m_blank; }
    QLineEdit *reason() const { return m_reason; }
    QPushButton *saveButton() const { return m_save; }
    MessageStrip *strip() const { return m_strip; }

signals:
    void given(const muster::SpoiledBlank &spoiled);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillTypes();

    OfficeDesk m_desk;
    CertificateId m_certificate;
    QString m_words;
    MessageStrip *m_strip;
    QLabel *m_title;
    QLabel *m_typeName;
    QComboBox *m_type;
    QLabel *m_dayName;
    DateField *m_day;
    QLabel *m_blankName;
    QLineEdit *m_blank;
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    QLabel *m_meaning;
    QPushButton *m_save;
    QPushButton *m_leave;
};

} // namespace muster
