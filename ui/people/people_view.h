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
class SavedFilterButton;
class TableView;

/// The list of people, filtered as one types. Typing goes to the filter, Down to the list, Enter opens the person.
class PeopleView : public QWidget {
    Q_OBJECT

public:
    explicit PeopleView(OfficeDesk desk, QWidget *parent = nullptr);

    /// Reads the list anew as of this day; the place in the list stays.
    void refresh(QDate day);
    void focusFilter();
    /// Takes the focus to where the work goes on: the row one came from, else the filter.
    void takeFocus();
    void retranslate();

    PeopleFilterBar *bar() const { return m_bar; }
    /// «1,614 people», or «27 of 1,614» under a filter.
    QString count() const;
    TableView *table() const { return m_table; }
    PeopleRows *rows() const { return m_rows; }

    /// The chosen rows: when all that the filter shows are chosen, the filter stands for them, so that they need not be
    /// loaded; else the people themselves.
    struct Chosen {
        bool all = false;
        PeopleFilter filter = {};
        QList<PersonId> ids = {};
    };
    Chosen chosen() const;
    qint64 chosenCount() const;
    QPushButton *mergeButton() const { return m_merge; }
    QPushButton *setFieldButton() const { return m_setField; }
    QPushButton *duplicatesButton() const { return m_duplicates; }

signals:
    void opened(muster::PersonId id);
    void mergeAsked(muster::PersonId one, muster::PersonId other);
    void setFieldAsked();
    void duplicatesAsked();
    void filterChanged();
    void newPersonAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildTable();
    void buildTools();
    QPushButton *addTool(const char *name, const QKeySequence &key, std::function<void()> act);
    void showTools();
    void askMerge();
    void setColumns();
    ListMatter matter() const;
    void readChoices();
    void showRows();
    void showCount();
    void showEmptyText();
    void open(int row);
    void openFirst();
    bool keyInFilter(int key);
    bool keyInTable(QKeyEvent *event);

    OfficeDesk m_desk;
    PageHeader *m_header;
    QLabel *m_count;
    QPushButton *m_merge = nullptr;
    QPushButton *m_setField = nullptr;
    QPushButton *m_duplicates = nullptr;
    QPushButton *m_new;
    PeopleFilterBar *m_bar;
    SavedFilterButton *m_saved;
    TableView *m_table;
    ColumnSpread *m_spread;
    ListLayout *m_layout;
    PeopleRows *m_rows;
    QDate m_day;
    bool m_opensWhenRead = false;       ///< Enter came before the rows did
};

} // namespace muster
