// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column_spread.h"
#include "ui/lists/paged_model.h"
#include "ui/people/person_tab.h"

namespace muster {

class ListLayout;
class TableView;

/// What one table about a person is made of; asked anew each time, so that it speaks the language in use.
struct PersonTable {
    const RecordType &(*type)();                            ///< of the records in the rows
    QString (*name)();                                      ///< for people who hear the window
    QString (*adding)();                                    ///< «Add paper»
    QList<Column> (*columns)();
    QList<QVariantList> (*rows)(const PersonShown &shown);  ///< a value for each column, and behind them the record's number
    QString (*emptyText)();
    QList<GrowingColumn> growing;                           ///< the columns that take what room is left
};

/// A table that is as high as its rows, and no higher than there is room.
class FittingTable : public QWidget {
    Q_OBJECT

public:
    explicit FittingTable(const PersonTable &table, QWidget *parent = nullptr);

    void fill(const PersonShown &shown);
    TableView *view() const { return m_view; }

    /// The number of the record in the row that is chosen; 0 when none is.
    qint64 chosen() const;
    /// False when the record is not in the table.
    bool choose(qint64 record);
    bool holds(qint64 record) const { return rowOf(record) >= 0; }

signals:
    /// A row was opened with Enter or a double click.
    void opened(qint64 record);
    /// Another row was chosen by a person.
    void chosenChanged(qint64 record);
    void removing(qint64 record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fitHeight();
    void setColumns();
    int rowOf(qint64 record) const;

    PersonTable m_table;
    QStringList m_about;        ///< whom the rows are about, and as of when
    PagedModel *m_model;
    TableView *m_view;
    ColumnSpread *m_spread;
    ListLayout *m_layout;
    bool m_filling = false;
};

} // namespace muster
