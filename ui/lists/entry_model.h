// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/entry_key.h"

#include <QAbstractTableModel>
#include <QMap>

#include <functional>
#include <optional>

namespace muster {

/// A column of an entry grid: words to read, or cells to type into.
struct EntryColumn {
    QString title;
    QString hint = {};          ///< told with the title, for example the full mark
    bool isEntry = false;
    int width = 120;
    QString group = {};         ///< columns beside each other of the same group stand under it in the heading
    QString told = {};          ///< the whole title, where the one shown is cut short
    QString closed = {};        ///< why its cells take nothing
    bool isFigure = false;      ///< stands to the right in a heading of the row
};

/// What stands in a cell: what was entered, and words about it behind it.
struct EntryCell {
    QString text;
    QString note = {};
    Tone tone = Tone::Info;

    bool operator==(const EntryCell &) const = default;
};

using EntryRow = QList<EntryCell>;
/// Row and column.
using EntryPlace = std::pair<int, int>;

/// What was typed or pasted and is not saved yet.
struct EnteredText {
    EntryPlace place;
    QString text;
    QString seen = {};          ///< what stood there when it was entered

    bool operator==(const EnteredText &) const = default;
};

/// When what is entered is saved: at once, or when the clerk asks for it. What waits longer is taken back step by step, and
/// what comes to stand as it was is nothing to save.
enum class EntrySaving { AtOnce, Later };

/// The rows of an entry grid, the first cell of each being its heading, and over them what is typed and not saved, with what is wrong with it.
class EntryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    using Check = std::function<QString(EntryPlace, const QString &)>;

    /// Shows other rows; those of the same shape are exchanged without touching what is being typed.
    void set(const QList<EntryColumn> &columns, const QList<EntryRow> &rows);
    const QList<EntryColumn> &columns() const { return m_columns; }
    bool isEntry(int column) const { return column >= 0 && column < m_columns.size() && m_columns[column].isEntry; }
    /// What stands in a cell without what is not saved.
    EntryCell cell(EntryPlace place) const { return m_rows.value(place.first).value(place.second); }
    /// The same with what is not saved: the text, or the code of the key.
    QString textAt(EntryPlace place) const { return m_pending.contains(place) ? m_pending.value(place).text : cell(place).text; }
    /// Figures that follow from what is entered.
    void setCell(EntryPlace place, const EntryCell &cell);
    void setHint(int column, const QString &hint);

    void setSaving(EntrySaving saving) { m_saving = saving; }
    EntrySaving saving() const { return m_saving; }
    /// Cells then take these and nothing else; texts are their codes. The words are for a cell without one.
    void setKeys(const QList<EntryKey> &keys, const QString &emptyWords);
    const QList<EntryKey> &keys() const { return m_keys; }
    /// The key of that letter or figure; nullptr when it is none.
    const EntryKey *keyFor(const QString &typed) const;
    const EntryKey *keyOf(const QString &code) const;
    /// Gives words when a text may not stand in a cell.
    void setCheck(Check check) { m_check = std::move(check); }

    /// What a text from elsewhere stands for in a cell; nothing when no key has it.
    std::optional<QString> read(const QString &text) const;
    /// Why the cell cannot take it; empty when it can.
    QString faultOf(EntryPlace place, const QString &text) const;
    /// «Trần Văn An, Driving».
    QString nameOf(EntryPlace place) const;

    /// Puts these over the rows as not saved, and says so.
    void enter(const QList<EnteredText> &texts);
    /// The same with what had been seen in the cells then.
    void putBack(const QList<EnteredText> &texts);
    const QMap<EntryPlace, EnteredText> &pending() const { return m_pending; }
    /// Takes the last step back; false when there is none.
    bool takeBack();
    bool canTakeBack() const { return !m_steps.isEmpty(); }
    void setFaults(const QMap<EntryPlace, QString> &faults);
    const QMap<EntryPlace, QString> &faults() const { return m_faults; }
    /// What is not saved and may not stand in its cell.
    QMap<EntryPlace, QString> wrong() const;
    /// Nothing is typed and not saved any more.
    void settle();
    /// These were saved, and stand so; what was entered meanwhile is still pending.
    void settle(const QList<EnteredText> &saved);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void entered(const QList<muster::EntryPlace> &places);

private:
    using Step = QMap<EntryPlace, std::optional<EnteredText>>;

    void put(const EnteredText &one);
    void told(const QList<EntryPlace> &places);
    QString letters(EntryPlace place) const;
    QString spoken(const QModelIndex &index) const;
    QString shown(const QModelIndex &index) const;
    Tone tone(const QModelIndex &index) const;
    void allChanged();

    QList<EntryColumn> m_columns;
    QList<EntryRow> m_rows;
    QMap<EntryPlace, EnteredText> m_pending;
    QMap<EntryPlace, QString> m_faults;
    QList<Step> m_steps;
    EntrySaving m_saving = EntrySaving::AtOnce;
    QList<EntryKey> m_keys;
    QString m_emptyWords;
    Check m_check;
};

} // namespace muster
