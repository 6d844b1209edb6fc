// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/people_list.h"
#include "ui/office_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

class ColumnSpread;
class ListLayout;
struct ListMatter;
class PageHeader;
class PeopleFilterBar;
class PeopleRows;
class PeopleTools;
class SavedFilterButton;
class TableView;

/// The list of people, filtered as one types. Typing goes to the filter, Down to the list, Enter opens the person.
class PeopleView : public QWidget {
    Q_OBJECT

public:
    explicit PeopleView(OfficeDesk desk, QWidget *parent = nullptr);

    /// Reads the list anew as of this day; the place in the list stays.
    void refresh(QDate day);
    /// Takes the focus to where the work goes on: the row one came from, else the filter.
    void takeFocus();
    void retranslate();

    PeopleFilterBar *bar() const { return m_bar; }
    /// «1,614 people», or «27 of 1,614» under a filter.
    QString count() const;
    TableView *table() const { return m_table; }
    PeopleRows *rows() const { return m_rows; }

    PeopleTools *tools() const { return m_tools; }

signals:
    void opened(muster::PersonId id);
    void mergeAsked(muster::PersonId one, muster::PersonId other);
    void setFieldAsked();
    void duplicatesAsked();
    void filterChanged();
    void newPersonAsked();

private:
    void build();
    void buildTable();
    void setColumns();
    ListMatter matter() const;
    void readChoices();
    void showRows();
    void showCount();
    void showEmptyText();
    void open(int row);
    void openFirst();

    OfficeDesk m_desk;
    PageHeader *m_header;
    QLabel *m_count;
    QPushButton *m_new;
    PeopleFilterBar *m_bar;
    SavedFilterButton *m_saved;
    TableView *m_table;
    ColumnSpread *m_spread;
    ListLayout *m_layout;
    PeopleRows *m_rows;
    PeopleTools *m_tools = nullptr;
    QDate m_day;
    bool m_opensWhenRead = false;       ///< Enter came before the rows did
};

} // namespace muster
