// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/entry_model.h"

#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

namespace muster {

namespace {

EntryPlace placeOf(const QModelIndex &index)
{
    return {index.row(), index.column()};
}

QColor inkOf(Tone tone)
{
    const ThemeColours &colours = theme().colours;
    switch (tone) {
    case Tone::Good:
        return colours.good;
    case Tone::Warning:
        return colours.warning;
    case Tone::Error:
        return colours.error;
    case Tone::Info:
        break;
    }
    return colours.text;
}

} // namespace

void EntryModel::set(const QList<EntryColumn> &columns, const QList<EntryRow> &rows)
{
    const bool isSameShape = columns.size() == m_columns.size() && rows.size() == m_rows.size();
    if (isSameShape) {
        m_columns = columns;
        m_rows = rows;
        return allChanged();
    }
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    m_pending.clear();
    m_faults.clear();
    endResetModel();
}

void EntryModel::allChanged()
{
    if (!m_rows.isEmpty() && !m_columns.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (!m_columns.isEmpty())
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void EntryModel::enter(const QList<EnteredText> &texts)
{
    for (const EnteredText &one : texts) {
        m_pending.insert(one.place, one.text.trimmed());
        m_faults.remove(one.place);
    }
    allChanged();
    emit entered();
}

void EntryModel::setFaults(const QMap<EntryPlace, QString> &faults)
{
    m_faults = faults;
    allChanged();
}

void EntryModel::settle()
{
    m_pending.clear();
    m_faults.clear();
    allChanged();
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString EntryModel::shown(const QModelIndex &index) const
{
    const EntryPlace place = placeOf(index);
    if (m_pending.contains(place))
        return m_pending.value(place);
    const EntryCell cell = m_rows[index.row()].value(index.column());
    if (cell.text.isEmpty() || cell.note.isEmpty())
        return cell.text + cell.note;
    return QStringLiteral("%1 · %2").arg(cell.text, cell.note);
}

Tone EntryModel::tone(const QModelIndex &index) const
{
    const EntryPlace place = placeOf(index);
    if (m_faults.contains(place))
        return Tone::Error;
    return m_pending.contains(place) ? Tone::Warning : m_rows[index.row()].value(index.column()).tone;
}

/// Who and what, then what stands there, for people who hear the window.
QString EntryModel::spoken(const QModelIndex &index) const
{
    const QString fault = m_faults.value(placeOf(index));
    const QString said = QStringLiteral("%1, %2: %3").arg(m_rows[index.row()].value(0).text, m_columns[index.column()].title, shown(index));
    return fault.isEmpty() ? said : QStringLiteral("%1. %2").arg(said, fault);
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(index);
    case Qt::EditRole:
        return m_pending.value(placeOf(index), m_rows[index.row()].value(index.column()).text);
    case Qt::ToolTipRole:
        return m_faults.contains(placeOf(index)) ? m_faults.value(placeOf(index)) : shown(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    case Qt::ForegroundRole:
        return inkOf(tone(index));
    case Qt::DecorationRole: {
        const bool isPlain = tone(index) == Tone::Info;
        return isPlain ? QVariant() : lineIcon(toneIcon(tone(index)));
    }
    default:
        return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(m_rows.value(section).value(0).text) : QVariant();
    if (section >= m_columns.size())
        return {};
    const EntryColumn &column = m_columns[section];
    if (role == Qt::DisplayRole)
        return column.hint.isEmpty() ? column.title : QStringLiteral("%1\n%2").arg(column.title, column.hint);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return column.hint.isEmpty() ? column.title : QStringLiteral("%1, %2").arg(column.title, column.hint);
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isEntry(index.column()) ? plain | Qt::ItemIsEditable : plain;
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isEntry(index.column()) || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    enter({{placeOf(index), value.toString()}});
    return true;
}

} // namespace muster
