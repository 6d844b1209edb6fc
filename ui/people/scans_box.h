// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/person_files.h"
#include "ui/office_desk.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace muster {

class ScanPreview;

/// A file as it is kept, under the number of the record that names it.
struct KeptScan {
    qint64 record = 0;
    FileDigest file;
    QString fileName;
    int bytes = 0;
};

/// Where the scans of one thing are kept, and what the box says of it.
struct ScanShelf {
    QString key;                    ///< other things have other keys; empty: there is no place for scans yet
    std::function<QList<KeptScan>()> scans = {};
    std::function<void(const QList<ScanFile> &)> keep = {};
    std::function<void(const KeptScan &)> remove = {};
    QString noPlace = {};           ///< said where the key is empty
};

/// The scans of one paper of a person.
ScanShelf shelfOf(const OfficeDesk &desk, DocumentId paper);

/// The scans of one thing: brought in by dropping, pasting or picking files; looked at, opened, copied out, printed,
/// removed. Enter in the list opens a scan, Delete removes it.
class ScansBox : public QFrame {
    Q_OBJECT

public:
    explicit ScansBox(const OfficeDesk &desk, QWidget *parent = nullptr);

    void show(const ScanShelf &shelf);
    /// A paper without a number is not saved yet, and has no place for scans.
    void show(DocumentId paper) { show(shelfOf(m_desk, paper)); }
    /// Reads and checks the files off the window's thread, then keeps them all as one change set, or none.
    void bringIn(const QStringList &paths);
    void bringIn(const QMimeData *brought);
    void choose();
    void saveCopy(const KeptScan &scan, const QString &path);
    void retranslate();

    QListWidget *list() const { return m_list; }
    ScanPreview *preview() const { return m_preview; }
    std::optional<KeptScan> chosen() const;

signals:
    void changed();
    void said(const QString &words);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QToolButton *addTool(const char *icon, QHBoxLayout *row);
    void keep(const QList<ScanFile> &files);
    void fillList();
    void showChosen();
    void showPage(int page);
    void open();
    void copyOut();
    void print();
    void remove();
    bool listKey(const QKeyEvent &key);

    bool hasPlace() const { return !m_shelf.key.isEmpty(); }

    OfficeDesk m_desk;
    ScanShelf m_shelf;
    QList<KeptScan> m_scans;
    QLabel *m_title;
    QPushButton *m_add;
    QListWidget *m_list;
    ScanPreview *m_preview;
    QToolButton *m_open = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_print = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace muster
