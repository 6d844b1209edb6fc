// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/administration/reference_lists.h"
#include "ui/lists/paged_model.h"

namespace muster {

class Database;

/// The rows of one reference list: all of them read at once, narrowed as one types, sorted by the heading chosen.
class RecordRows : public QObject {
    Q_OBJECT

public:
    RecordRows(const ReferenceList &list, QObject *parent);

    PagedModel *model() const { return m_model; }
    void read(const Database &database);
    /// Shows the rows that hold all these words, with or without marks.
    void narrow(const QString &words);
    int count() const { return int(m_rows.size()); }
    int shownCount() const { return int(m_shown.size()); }
    /// -1 when the record is not shown.
    int rowOf(qint64 id) const;

private:
    struct OneRow {
        QVariantList cells;     ///< and the id behind them
        QString folded;
    };

    void setColumns();
    void sortBy(const QByteArray &column, Qt::SortOrder order);
    void show();

    const ReferenceList &m_list;
    PagedModel *m_model;
    QList<OneRow> m_rows;
    QList<qsizetype> m_shown;
    QString m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace muster
