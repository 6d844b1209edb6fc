// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <functional>

class QMenu;

namespace muster {

class PagedModel;
struct ListMatter;

/// The list of the window: whole rows, no grid, Enter or double click opens a row, Ctrl+C copies the chosen
/// rows as a table, words instead of emptiness. A list that says what it is about can be exported and printed.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// Shows the model with the widths of its columns; the last one fills the rest.
    void setPagedModel(PagedModel *model);
    /// What to read, and what to do next, when there is no row.
    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }
    /// Fills a menu with the columns to show and hide; the first one always stays.
    void fillColumnMenu(QMenu &menu);

    /// The columns shown, in the order they stand in.
    QList<int> shownColumns() const;

    /// The chosen rows with their headings, cells separated by tabs.
    QString selectedText() const;
    /// Brings the chosen rows to the clipboard, as a table and as text.
    void copy() const;

    /// Asked each time the list is taken away.
    void setMatter(const std::function<ListMatter()> &matter);
    bool hasMatter() const { return bool(m_matter); }
    ListMatter matter() const;
    PagedModel *pagedModel() const;

signals:
    /// Other columns were chosen to be shown.
    void columnsChosen();
    /// A row was opened.
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void styleHeader();
    QStringList cellsOf(int row) const;
    QList<QStringList> selectedCells() const;

    QString m_emptyText;
    std::function<ListMatter()> m_matter;
};

} // namespace muster
