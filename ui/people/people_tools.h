// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/people_list.h"

#include <QWidget>

#include <functional>

class QKeySequence;
class QPushButton;

namespace muster {

class PeopleRows;
class TableView;

/// The chosen rows of the list of people: when all that the filter shows are chosen, the filter stands for them, so that
/// they need not be loaded; else the people themselves.
struct ChosenPeople {
    bool all = false;
    PeopleFilter filter = {};
    QList<PersonId> ids = {};
};

/// What is done with several people of the list; its buttons show only while several are chosen.
class PeopleTools : public QObject {
    Q_OBJECT

public:
    /// The keys hold in the view.
    PeopleTools(TableView *table, PeopleRows *rows, QWidget *view);

    ChosenPeople chosen() const;
    qint64 chosenCount() const;

    QPushButton *merge() const { return m_merge; }
    QPushButton *setField() const { return m_setField; }
    QPushButton *duplicates() const { return m_duplicates; }
    void retranslate();

signals:
    void mergeAsked(muster::PersonId one, muster::PersonId other);
    void setFieldAsked();
    void duplicatesAsked();

private:
    QPushButton *add(const char *name, const QKeySequence &key, std::function<void()> act);
    void show();
    void askMerge();
    QList<PersonId> chosenIds() const;

    TableView *m_table;
    PeopleRows *m_rows;
    QWidget *m_view;
    QPushButton *m_merge;
    QPushButton *m_setField;
    QPushButton *m_duplicates;
};

} // namespace muster
