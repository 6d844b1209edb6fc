// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

namespace muster {

class PagedModel;

/// The list of the window: whole rows, no grid, Enter or double click opens a row, Ctrl+C copies the chosen
/// rows as a table, words instead of emptiness.
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

    /// The chosen rows with their headings, cells separated by tabs.
    QString selectedText() const;

signals:
    /// A row was opened.
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void styleHeader();
    QString rowText(int row) const;

    QString m_emptyText;
};

} // namespace muster
