// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column_spread.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/paged_model.h"

#include <QWidget>

namespace muster {

class ListLayout;
class TableView;

/// What a short list is: its name for the layout that is kept, and the columns that take what room is left.
struct ShortListKind {
    QString name;
    QList<GrowingColumn> growing;
    QList<QByteArray> hidden = {};      ///< until they are chosen
};

/// A list short enough to be held, sorted by its headings; each row is known by the number behind its cells. The row one is
/// at stays when the rows are read anew.
class ShortList : public QWidget {
    Q_OBJECT

public:
    ShortList(const ShortListKind &kind, QWidget *parent = nullptr);

    void setColumns(const QList<Column> &columns);
    void setRows(const QList<QVariantList> &rows);
    /// What it is called and what is to do when it is empty.
    void setWords(const QString &name, const QString &emptyText);
    /// What stands below the title when the list is printed or exported.
    void setAbout(const QStringList &lines) { m_about = lines; }

    TableView *view() const { return m_view; }
    int count() const { return int(m_rows.size()); }
    /// The number of the row one is at; 0 when there is none.
    qint64 current() const;
    QList<qint64> selected() const;
    /// Goes to the row without telling; false when it is not there.
    bool choose(qint64 id);

signals:
    /// Another row is the current one.
    void currentChanged(qint64 id);
    void selectionChanged();
    /// Enter or a double click.
    void opened(qint64 id);

private:
    void show();

    PagedModel *m_model;
    TableView *m_view;
    ColumnSpread *m_spread;
    ListLayout *m_layout;
    ShortListKind m_kind;
    QString m_title;
    QStringList m_about;
    QList<QVariantList> m_rows;
    QByteArray m_sortColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_filling = false;
};

} // namespace muster
