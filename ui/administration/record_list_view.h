// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/administration/reference_lists.h"
#include "ui/forms/record_panel.h"

class QLineEdit;
class QPushButton;

namespace muster {

class ColumnSpread;
class RecordRows;
class TableView;

/// One reference list: its records at the left, the chosen one's form at the right. Down goes from the filter to the
/// list, Enter from the list into the form.
class RecordListView : public QWidget {
    Q_OBJECT

public:
    RecordListView(OfficeDesk desk, const ReferenceList &list, QWidget *parent = nullptr);

    void refresh();
    /// Chooses the record; 0 chooses the first one shown.
    void choose(qint64 id);
    qint64 chosen() const;
    void takeFocus();
    void retranslate();

    TableView *table() const { return m_table; }
    QLineEdit *filter() const { return m_filter; }
    RecordPanel *panel() const { return m_panel; }
    RecordRows *rows() const { return m_rows; }

signals:
    void said(const QString &words);
    void counted(const QString &figure);
    void moved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    void follow(int row);
    void select(qint64 id);
    void count();

    OfficeDesk m_desk;
    const ReferenceList &m_list;
    RecordRows *m_rows;
    QLineEdit *m_filter;
    QPushButton *m_new;
    TableView *m_table;
    ColumnSpread *m_spread;
    RecordPanel *m_panel;
    bool m_selecting = false;
};

} // namespace muster
