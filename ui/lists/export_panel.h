// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_csv.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace muster {

enum class ExportFormat { Xlsx, Csv, Pdf };

/// What a list is exported as, and where to.
struct ExportChoice {
    ExportFormat format = ExportFormat::Xlsx;
    ByteOrderMark mark = ByteOrderMark::First;
    QString path;
};

/// Asks what a list is to be exported as. Format, byte-order mark and folder are remembered for the person.
class ExportPanel : public QDialog {
    Q_OBJECT

public:
    /// The title becomes the name of the file, with the day behind it.
    ExportPanel(const QString &title, QDate day, QWidget *parent = nullptr);

    ExportChoice choice() const;
    void accept() override;

    QLineEdit *path() const { return m_path; }
    QCheckBox *mark() const { return m_mark; }
    QRadioButton *format(ExportFormat format) const { return m_formats.at(int(format)); }

private:
    void build();
    void addFormats(QLayout &rows);
    void setFormat(ExportFormat format);
    void followEnding();
    void showWhatIsThere();
    void browse();

    QList<QRadioButton *> m_formats;
    QCheckBox *m_mark;
    QLineEdit *m_path;
    QLabel *m_there;
};

} // namespace muster
