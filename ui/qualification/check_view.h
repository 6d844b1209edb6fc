// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_check.h"
#include "ui/office_desk.h"
#include "ui/print/scanned_codes.h"
#include "ui/shell/page_view.h"

class QLabel;
class QMimeData;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace muster {

class CheckBasis;
class HeldTable;
class VerdictCard;
class WorkBar;

/// Whether certificates are genuine: from the text of a QR code, or from a picture or PDF that is opened, dropped or pasted.
/// Several codes are listed, and the chosen one is told in full.
class CheckView : public PageView {
    Q_OBJECT

public:
    explicit CheckView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {text: …} checks it.
    void open(const QVariantMap &detail) override;
    void takeFocus() override;
    void retranslate() override;
    bool stepBack() override;

    /// Reads the files one after another, off the window's thread.
    void checkFiles(const QStringList &paths);
    void checkPicture(const QImage &picture);
    /// What was dropped or pasted: files, a picture or text; false when it is none of these.
    bool checkData(const QMimeData *data);

    QPlainTextEdit *text() const { return m_text; }
    QPushButton *openButton() const { return m_open; }
    QPushButton *pasteButton() const { return m_paste; }
    CheckBasis *basis() const { return m_basis; }
    HeldTable *list() const { return m_list; }
    VerdictCard *card() const { return m_card; }
    WorkBar *workBar() const { return m_work; }
    QString summary() const;
    QList<CheckVerdict> verdicts() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A code with the file it was found in.
    struct Given {
        QString file;
        ScannedCode code;
    };

    void build();
    QWidget *buildLeft();
    QWidget *buildRight();
    void listen();
    void setColumns();
    void askFiles();
    void readTyped();
    void readNext();
    void take(const QString &path, const ScannedFile &read);
    void show();
    void showList();
    void showChosen(qint64 row);
    void clear();
    QString summaryWords() const;

    OfficeDesk m_desk;
    QDate m_day;
    QStringList m_toRead;
    int m_filesRead = 0;
    QList<Given> m_given;
    QStringList m_faults;               ///< of files that could not be opened, or held no code
    QList<CheckResult> m_results;
    QPushButton *m_open;
    QPushButton *m_paste;
    QLabel *m_textName;
    QPlainTextEdit *m_text;
    QLabel *m_hint;
    CheckBasis *m_basis;
    QLabel *m_summary;
    HeldTable *m_list;
    VerdictCard *m_card;
    QScrollArea *m_answer;
    WorkBar *m_work;
};

} // namespace muster
