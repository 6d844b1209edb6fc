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
    QString (*name)();                                      ///< for people who hear the window
    QList<Column> (*columns)();
    QList<QVariantList> (*rows)(const PersonShown &shown);
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

private:
    void fitHeight();
    void setColumns();

    PersonTable m_table;
    QStringList m_about;        ///< whom the rows are about, and as of when
    PagedModel *m_model;
    TableView *m_view;
    ColumnSpread *m_spread;
    ListLayout *m_layout;
};

/// A tab that holds one table.
class TableTab : public PersonTab {
    Q_OBJECT

public:
    explicit TableTab(const PersonTable &table, QWidget *parent = nullptr);

    void fill(const PersonShown &shown) override { m_table->fill(shown); }
    TableView *view() const { return m_table->view(); }

private:
    FittingTable *m_table;
};

} // namespace muster
