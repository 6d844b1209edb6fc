// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QCache>

#include <functional>

namespace muster {

/// A column of a list; the width is in device independent pixels.
struct Column {
    QByteArray key;
    QString title;
    Qt::Alignment align = Qt::AlignLeft;
    int width = 120;
    int places = -1;    ///< behind the point of a number; -1 for as many as it has
};

/// Where the rows of a list come from. `rows` gives up to `limit` rows from `offset` on, one value per column
/// and behind them, if there is more, the row's id. It is called in the window's thread and must be quick.
struct PageSource {
    std::function<QList<QVariantList>(qint64 offset, int limit)> rows;
    qint64 count = 0;
};

/// A table of any length of which only the pages looked at are read; the last few of them are kept.
class PagedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int pageSize = 100;
    static constexpr int pagesKept = 16;

    /// The role of the row's id.
    static constexpr int IdRole = Qt::UserRole + 1;
    /// The role of the value itself, before it becomes text.
    static constexpr int ValueRole = Qt::UserRole + 2;

    explicit PagedModel(QObject *parent = nullptr);

    void setColumns(const QList<Column> &columns);
    const QList<Column> &columns() const { return m_columns; }

    /// Shows other rows from now on, as after a new filter or order.
    void setSource(const PageSource &source);
    /// The count of the same rows became known or changed.
    void setCount(qint64 count);
    /// Reads the rows on show anew, the count being the same.
    void reread();

    QVariant idOf(int row) const;
    /// Every row, for lists short enough to be held.
    QList<QVariantList> allRows() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// A column was chosen to sort by; whoever owns the source answers with another source.
    void sortChosen(const QByteArray &column, Qt::SortOrder order);

private:
    const QVariantList &rowAt(int row) const;

    QList<Column> m_columns;
    PageSource m_source;
    int m_count = 0;
    mutable QCache<int, QList<QVariantList>> m_pages;
};

/// How a value stands in a list: days and numbers as the language writes them, a flag as a tick. A decimal
/// number has so many places behind the point, or as many as it needs.
QString cellText(const QVariant &value, int places = -1);

} // namespace muster
