// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column_spread.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"

namespace muster {

class ListLayout;

/// A list whose rows are all at hand: sorted by the heading chosen, and what was chosen stays chosen when the rows are read
/// anew. Behind the cells of a row stands its number.
class HeldTable : public TableView {
    Q_OBJECT

public:
    /// The columns are kept as the person arranges them under this name.
    HeldTable(const QString &name, const QList<GrowingColumn> &growing, QWidget *parent = nullptr);

    void setColumns(const QList<Column> &columns, const QList<QByteArray> &hiddenAtFirst = {});
    /// Draws the chips of a column.
    void setChips(const QList<int> &columns);
    /// The cells of a column are drawn only where they differ from the one above, as the heading of a group.
    void setGrouped(int column);
    void setRows(const QList<QVariantList> &rows);
    int count() const { return int(m_rows.size()); }

    qint64 chosen() const;          ///< 0 when no row is
    QList<qint64> chosenAll() const;
    bool choose(qint64 id);
    qint64 idAt(int row) const { return m_model->idOf(row).toLongLong(); }

signals:
    /// Enter, or a double click.
    void openedRecord(qint64 id);
    /// Another row is the current one; 0 when there is none.
    void currentRecord(qint64 id);
    /// Other rows are chosen.
    void choiceChanged();

protected:
    bool viewportEvent(QEvent *event) override;

private:
    void sortBy(const QByteArray &column, Qt::SortOrder order);
    void showRows();
    int rowOf(qint64 id) const;

    QString m_name;
    PagedModel *m_model;
    ColumnSpread *m_spread;
    ListLayout *m_layout;
    QList<QVariantList> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_filling = false;
};

} // namespace muster
