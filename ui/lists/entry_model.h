// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tone.h"

#include <QAbstractTableModel>
#include <QMap>

namespace muster {

/// A column of an entry grid: words to read, or cells to type into.
struct EntryColumn {
    QString title;
    QString hint = {};          ///< told with the title, for example the full mark
    bool isEntry = false;
    int width = 120;
};

/// What stands in a cell: what was entered, and words about it behind it.
struct EntryCell {
    QString text;
    QString note = {};
    Tone tone = Tone::Info;
};

using EntryRow = QList<EntryCell>;
/// Row and column.
using EntryPlace = std::pair<int, int>;

/// What was typed or pasted and is not saved yet.
struct EnteredText {
    EntryPlace place;
    QString text;
};

/// The rows of an entry grid, the first cell of each being its heading, and over them what is typed and not saved, with what is wrong with it.
class EntryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows other rows; those of the same shape are exchanged without touching what is being typed.
    void set(const QList<EntryColumn> &columns, const QList<EntryRow> &rows);
    const QList<EntryColumn> &columns() const { return m_columns; }
    bool isEntry(int column) const { return m_columns.value(column).isEntry; }

    /// Puts these over the rows as not saved, and says so.
    void enter(const QList<EnteredText> &texts);
    const QMap<EntryPlace, QString> &pending() const { return m_pending; }
    void setFaults(const QMap<EntryPlace, QString> &faults);
    /// Nothing is typed and not saved any more.
    void settle();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void entered();

private:
    QString spoken(const QModelIndex &index) const;
    QString shown(const QModelIndex &index) const;
    Tone tone(const QModelIndex &index) const;
    void allChanged();

    QList<EntryColumn> m_columns;
    QList<EntryRow> m_rows;
    QMap<EntryPlace, QString> m_pending;
    QMap<EntryPlace, QString> m_faults;
};

} // namespace muster
