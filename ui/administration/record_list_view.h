// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/administration/record_section.h"

class QLineEdit;
class QPushButton;

namespace muster {

class ColumnSpread;
class ListLayout;
struct ListMatter;
class RecordRows;
class TableView;

/// One reference list: its records at the left, the chosen one's form at the right. Down goes from the filter to the
/// list, Enter from the list into the form.
class RecordListView : public RecordSection {
    Q_OBJECT

public:
    RecordListView(OfficeDesk desk, const ReferenceList &list, QWidget *parent = nullptr);

    void refresh() override;
    void choose(qint64 id) override;
    void takeFocus() override;
    void retranslate() override;
    RecordPanel *panel() const override { return m_panel; }

    TableView *table() const { return m_table; }
    QLineEdit *filter() const { return m_filter; }
    RecordRows *rows() const { return m_rows; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    void follow(int row);
    void select(qint64 id);
    void count();
    ListMatter matter() const;

    OfficeDesk m_desk;
    const ReferenceList &m_list;
    RecordRows *m_rows;
    QLineEdit *m_filter;
    QPushButton *m_new;
    TableView *m_table;
    ColumnSpread *m_spread;
    ListLayout *m_layout;
    RecordPanel *m_panel;
    bool m_selecting = false;
};

} // namespace muster
