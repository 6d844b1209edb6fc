// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/entry_model.h"

#include <QTableView>

namespace muster {

/// A grid that figures are typed into like into a spreadsheet: typing begins at once, Enter goes down, Tab goes on to the
/// right while one types, Delete empties, Ctrl+C and Ctrl+V bring cells out and in. What is not saved yet stays in its cells
/// until it is; Esc takes it back.
class EntryGrid : public QTableView {
    Q_OBJECT

public:
    explicit EntryGrid(QWidget *parent = nullptr);

    void set(const QList<EntryColumn> &columns, const QList<EntryRow> &rows);
    /// What is typed and not saved.
    QList<EnteredText> pending() const;
    /// Everything pending was saved.
    void settle() { m_model->settle(); }
    /// Tells what is wrong with cells that are pending, and goes to the first.
    void refuse(const QMap<EntryPlace, QString> &faults);
    /// What to read, and what to do next, when there is no row.
    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }
    EntryModel *entries() const { return m_model; }

signals:
    /// Something is pending: now is the time to save it.
    void entered();
    void said(const QString &words);
    /// Enter on words to read.
    void opened(int row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void copy() const;
    void paste();
    void empty();
    void go(int down, int right);

    EntryModel *m_model;
    QString m_emptyText;
};

} // namespace muster
