// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/print/certificate_print.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;

namespace muster {

class CertificatePreview;
class MessageStrip;

/// Certificates about to be printed: at the right their list, in the order they come out, and the printer with its shift; at
/// the left the chosen one as on paper. Printing and saving as PDF go on in the background, told in the window's strip, where
/// they can be stopped; what was made is written down in the register.
class PrintPanel : public QDialog {
    Q_OBJECT

public:
    /// The day the prints are written down with; `made` is told when they are.
    struct Asked {
        QList<CertificateId> certificates;
        QDate day;
        std::function<void()> made = [] {};
    };
    PrintPanel(const OfficeDesk &desk, const Asked &asked, QWidget *parent);

    QListWidget *list() const { return m_list; }
    CertificatePreview *preview() const { return m_preview; }
    MessageStrip *strip() const { return m_strip; }
    QComboBox *printers() const { return m_printers; }
    QComboBox *zoom() const { return m_zoom; }
    QDoubleSpinBox *shiftRight() const { return m_right; }
    QDoubleSpinBox *shiftDown() const { return m_down; }
    QPushButton *printButton() const { return m_print; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *backButton() const { return m_back; }
    void saveTo(const QString &path);

private:
    void build();
    QWidget *buildLeft();
    QWidget *buildRight();
    QLayout *buildPrinter();
    void listen();
    void fill();
    void showChosen();
    void turn(int by);
    void showShift();
    void keepShown();
    PrintShift shift() const;
    void save();
    void print();
    void printCalibrationPage();
    QString problemsOfRun() const;

    OfficeDesk m_desk;
    const Asked m_asked;
    CertificateRun m_run;
    MessageStrip *m_strip;
    CertificatePreview *m_preview = nullptr;
    QPushButton *m_front;
    QPushButton *m_back;
    QComboBox *m_zoom;
    QLabel *m_place;
    QListWidget *m_list;
    QComboBox *m_printers;
    QDoubleSpinBox *m_right;
    QDoubleSpinBox *m_down;
    QPushButton *m_calibrate;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_close;
};

} // namespace muster
