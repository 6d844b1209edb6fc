// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/qualification/edit_history.h"
#include "ui/qualification/labelled_rows.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

using TemplateEdit = std::function<void(EditedTemplate &)>;

/// What is said of the whole: how the template is called, the sheet, the picture behind it and the guides.
class WholePanel : public QWidget {
    Q_OBJECT

public:
    explicit WholePanel(QWidget *parent = nullptr);

    void show(const EditedTemplate &edited, const QStringList &faults);
    void retranslate();

    QLineEdit *code() const { return m_code; }
    QLineEdit *nameEn() const { return m_nameEn; }
    QLineEdit *guidesDown() const { return m_guidesDown; }
    QLineEdit *guidesAcross() const { return m_guidesAcross; }
    QComboBox *orientation() const { return m_orientation; }
    QComboBox *backgroundUse() const { return m_use; }

signals:
    void edited(const muster::TemplateEdit &edit, const muster::EditStep &step);
    void pictureAsked();

private:
    void build();
    void listen();
    void listenTo(QLineEdit *field, QString EditedTemplate::*member);
    void listenToGuides(QLineEdit *field, QList<double> CertificateLayout::*member);

    LabelledRows m_rows;
    QLabel *m_title;
    QLabel *m_faults;
    QLineEdit *m_code;
    QLineEdit *m_nameEn;
    QLineEdit *m_nameVi;
    QComboBox *m_orientation;
    QPushButton *m_choose;
    QPushButton *m_takeOut;
    QComboBox *m_use;
    QLineEdit *m_guidesDown;
    QLineEdit *m_guidesAcross;
    QLineEdit *m_note;
    QWidget *m_background = nullptr;
};

/// Millimetres written one after another, such as «20; 148,5; 277»; what is no number is left out.
QList<double> measuresIn(const QString &text);
QString measuresText(const QList<double> &measures);

} // namespace muster
