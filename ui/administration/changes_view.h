// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"
#include "ui/office_desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace muster {

class ColumnSpread;
class ListLayout;
class PagedModel;
class TableView;

/// What changed: the change sets of the office, the newest first, by day and by person; what the chosen one did, field
/// by field; and taking it back.
class ChangesView : public QWidget {
    Q_OBJECT

public:
    /// So many of the newest change sets are read, and so many records of one are told.
    static constexpr int mostListed = 1000;
    static constexpr int mostTold = 60;

    explicit ChangesView(OfficeDesk desk, QWidget *parent = nullptr);

    void refresh();
    void takeFocus();
    void retranslate();

    TableView *table() const { return m_table; }
    QPushButton *takeBackButton() const { return m_takeBack; }

signals:
    void said(const QString &words);
    void counted(const QString &figure);

private:
    QWidget *buildList();
    QWidget *buildDetail();
    QComboBox *buildChoice(const char *name);
    void fillChoices();
    void fillTable();
    void show(int row);
    void showNothing();
    void takeBack();
    QVariantList cells(const ChangeSetEntry &entry) const;
    bool isWanted(const ChangeSetEntry &entry) const;
    const ChangeSetEntry *chosen() const;

    OfficeDesk m_desk;
    QList<ChangeSetEntry> m_entries;
    QList<ChangeSetEntry> m_shown;
    QComboBox *m_person;
    QComboBox *m_day;
    PagedModel *m_model;
    TableView *m_table;
    ColumnSpread *m_spread;
    ListLayout *m_layout;
    QVBoxLayout *m_story;
    QLabel *m_more;
    QPushButton *m_takeBack;
};

} // namespace muster
