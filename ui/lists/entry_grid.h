// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/entry_model.h"

#include <QTableView>

namespace muster {

class EntryColumnHeading;
class EntryCorner;
class EntryRowHeading;

/// A grid that figures are typed into like into a spreadsheet: typing begins at once, Enter goes down, Tab goes on to the
/// right while one types, Delete empties, Ctrl+C and Ctrl+V bring cells out and in. What is not saved yet stays in its cells
/// until it is; Esc takes it back. Where cells take keys, one key fills the cell and goes down, or fills all that is chosen:
/// Shift+Space chooses the row, Ctrl+Space the column. A block that does not fit is refused as a whole.
class EntryGrid : public QTableView {
    Q_OBJECT

public:
    explicit EntryGrid(QWidget *parent = nullptr);

    void set(const QList<EntryColumn> &columns, const QList<EntryRow> &rows);
    /// So many of the first columns stay in sight while the others are scrolled; one unless told.
    void setFrozen(int columns);
    /// Saves later: Esc keeps what is not saved, and Ctrl+Z takes its last step back.
    void setSaving(EntrySaving saving) { m_model->setSaving(saving); }
    /// What is typed and not saved.
    QList<EnteredText> pending() const { return m_model->pending().values(); }
    /// Everything pending was saved.
    void settle() { m_model->settle(); }
    /// Tells what is wrong with cells that are pending, and goes to the first.
    void refuse(const QMap<EntryPlace, QString> &faults);
    /// What to read, and what to do next, when there is no row.
    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }
    EntryModel *entries() const { return m_model; }
    EntryColumnHeading *columnHeading() const { return m_columns; }
    /// The cell that was last gone to; row or column below 0 when there is none.
    EntryPlace here() const { return {currentIndex().row(), currentIndex().column()}; }
    void goTo(EntryPlace place);
    /// The column stands behind the frozen ones.
    void scrollToColumn(int column);

signals:
    /// Something is pending: now is the time to save it.
    void entered(const QList<muster::EntryPlace> &places);
    void said(const QString &words);
    /// Nothing was entered, and why.
    void refused(const QString &words);
    /// Another cell is the current one.
    void gone();
    /// Enter on words to read.
    void opened(int row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void build();
    void listen();
    bool isOwnKey(const QKeyEvent &key) const;
    bool pressClipboard(const QKeyEvent &event);
    bool pressChoice(const QKeyEvent &event);
    bool pressLetter(const QKeyEvent &event);
    void fill(const QString &code);
    void copy() const;
    void paste();
    void empty();
    void go(int down, int right);
    void goToGroup(int step);
    void choose(EntryPlace first, EntryPlace last);

    EntryModel *m_model;
    EntryColumnHeading *m_columns;
    EntryRowHeading *m_rows;
    EntryCorner *m_corner;
    QString m_emptyText;
};

} // namespace muster
