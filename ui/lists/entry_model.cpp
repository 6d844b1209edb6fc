// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/entry_model.h"

#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <algorithm>

namespace muster {

namespace {

/// From so many cells on the whole grid is told to have changed.
constexpr qsizetype manyCells = 200;

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

QString shownCell(const EntryCell &cell)
{
    return cell.text.isEmpty() || cell.note.isEmpty() ? cell.text + cell.note : QStringLiteral("%1 · %2").arg(cell.text, cell.note);
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
    m_steps.clear();
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

void EntryModel::told(const QList<EntryPlace> &places)
{
    if (places.size() > manyCells)
        return allChanged();
    for (const auto &[row, column] : places)
        emit dataChanged(index(row, column), index(row, column));
}

void EntryModel::setCell(EntryPlace place, const EntryCell &cell)
{
    EntryCell &there = m_rows[place.first][place.second];
    if (there == cell)
        return;
    there = cell;
    emit dataChanged(index(place.first, place.second), index(place.first, place.second));
    emit headerDataChanged(Qt::Vertical, place.first, place.first);
}

void EntryModel::setHint(int column, const QString &hint)
{
    if (m_columns[column].hint == hint)
        return;
    m_columns[column].hint = hint;
    emit headerDataChanged(Qt::Horizontal, column, column);
}

void EntryModel::setKeys(const QList<EntryKey> &keys, const QString &emptyWords)
{
    m_keys = keys;
    m_emptyWords = emptyWords;
    allChanged();
}

const EntryKey *EntryModel::keyFor(const QString &typed) const
{
    for (const EntryKey &key : m_keys)
        if (typed.compare(key.letter, Qt::CaseInsensitive) == 0 || typed == key.figure)
            return &key;
    return nullptr;
}

const EntryKey *EntryModel::keyOf(const QString &code) const
{
    for (const EntryKey &key : m_keys)
        if (key.code == code)
            return &key;
    return nullptr;
}

std::optional<QString> EntryModel::read(const QString &text) const
{
    const QString plain = text.trimmed();
    if (m_keys.isEmpty() || plain.isEmpty())
        return plain;
    if (const EntryKey *key = keyFor(plain))
        return key->code;
    for (const EntryKey &key : m_keys)
        if (plain.compare(key.words, Qt::CaseInsensitive) == 0 || plain == key.code)
            return key.code;
    return std::nullopt;
}

QString EntryModel::faultOf(EntryPlace place, const QString &text) const
{
    const auto [row, column] = place;
    if (!isEntry(column))
        return m_columns.value(column).closed.isEmpty() ? tr("Nothing is entered here.") : m_columns[column].closed;
    const auto plain = read(text);
    if (plain)
        return m_check ? m_check(place, *plain) : QString();
    QStringList letters;
    for (const EntryKey &key : m_keys)
        letters << key.letter;
    return tr("“%1” is none of %2.").arg(text.trimmed(), letters.join(QStringLiteral(", ")));
}

QString EntryModel::nameOf(EntryPlace place) const
{
    const EntryColumn column = m_columns.value(place.second);
    return QStringLiteral("%1, %2").arg(m_rows.value(place.first).value(0).text, column.told.isEmpty() ? column.title : column.told);
}

void EntryModel::put(const EnteredText &one)
{
    const bool stands = m_saving == EntrySaving::Later && one.text == cell(one.place).text;
    if (stands)
        m_pending.remove(one.place);
    else
        m_pending.insert(one.place, one);
    m_faults.remove(one.place);
    if (const QString fault = m_check ? m_check(one.place, one.text) : QString(); !fault.isEmpty() && !stands)
        m_faults.insert(one.place, fault);
}

void EntryModel::enter(const QList<EnteredText> &texts)
{
    QList<EnteredText> seen;
    for (const EnteredText &one : texts)
        seen.append({one.place, read(one.text).value_or(one.text.trimmed()), cell(one.place).text});
    putBack(seen);
}

void EntryModel::putBack(const QList<EnteredText> &texts)
{
    Step step;
    QList<EntryPlace> places;
    for (const EnteredText &one : texts) {
        step.insert(one.place, m_pending.contains(one.place) ? std::optional(m_pending.value(one.place)) : std::nullopt);
        put(one);
        places.append(one.place);
    }
    if (m_saving == EntrySaving::Later)
        m_steps.append(step);
    told(places);
    emit entered(places);
}

bool EntryModel::takeBack()
{
    if (m_steps.isEmpty())
        return false;
    const Step step = m_steps.takeLast();
    for (auto one = step.begin(); one != step.end(); ++one) {
        m_pending.remove(one.key());
        m_faults.remove(one.key());
        if (one.value())
            put(*one.value());
    }
    told(step.keys());
    emit entered(step.keys());
    return true;
}

void EntryModel::setFaults(const QMap<EntryPlace, QString> &faults)
{
    m_faults = faults;
    allChanged();
}

QMap<EntryPlace, QString> EntryModel::wrong() const
{
    QMap<EntryPlace, QString> wrong;
    for (const EnteredText &one : m_pending)
        if (const QString fault = m_check ? m_check(one.place, one.text) : QString(); !fault.isEmpty())
            wrong.insert(one.place, fault);
    return wrong;
}

void EntryModel::settle()
{
    m_pending.clear();
    m_faults.clear();
    m_steps.clear();
    allChanged();
}

void EntryModel::settle(const QList<EnteredText> &saved)
{
    m_steps.clear();
    m_faults.clear();
    for (const EnteredText &one : saved) {
        if (one.place.first >= m_rows.size() || one.place.second >= m_columns.size())
            continue;
        m_rows[one.place.first][one.place.second].text = one.text;
        const auto now = m_pending.find(one.place);
        if (now != m_pending.end() && now->text == one.text)
            m_pending.erase(now);
        else if (now != m_pending.end())
            now->seen = one.text;
    }
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

/// What was typed last, saved or not.
QString EntryModel::letters(EntryPlace place) const
{
    const QString text = textAt(place);
    const EntryKey *key = isEntry(place.second) || !m_columns[place.second].closed.isEmpty() ? keyOf(text) : nullptr;
    return key ? key->letter : text;
}

QString EntryModel::shown(const QModelIndex &index) const
{
    const EntryPlace place = placeOf(index);
    const bool isBare = m_pending.contains(place) && m_saving == EntrySaving::AtOnce;
    return isBare ? letters(place) : shownCell({letters(place), cell(place).note});
}

Tone EntryModel::tone(const QModelIndex &index) const
{
    const EntryPlace place = placeOf(index);
    if (m_faults.contains(place))
        return Tone::Error;
    return m_pending.contains(place) && m_saving == EntrySaving::AtOnce ? Tone::Warning : cell(place).tone;
}

/// Who and what, then what stands there, for people who hear the window.
QString EntryModel::spoken(const QModelIndex &index) const
{
    const EntryPlace place = placeOf(index);
    QString words = shown(index);
    if (!m_keys.isEmpty() && isEntry(place.second)) {
        const EntryKey *key = keyFor(words);
        words = key ? key->words : m_emptyWords;
    }
    QString said = QStringLiteral("%1: %2").arg(nameOf(place), words);
    if (m_saving == EntrySaving::Later && m_pending.contains(place))
        said = tr("%1, not saved").arg(said);
    const QString fault = m_faults.contains(place) ? m_faults.value(place) : m_columns[place.second].closed;
    return fault.isEmpty() ? said : QStringLiteral("%1. %2").arg(said, fault);
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(index);
    case Qt::EditRole:
        return letters(placeOf(index));
    case Qt::ToolTipRole:
        if (m_keys.isEmpty())
            return m_faults.contains(placeOf(index)) ? m_faults.value(placeOf(index)) : shown(index);
        return spoken(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    case Qt::ForegroundRole:
        return inkOf(tone(index));
    case Qt::DecorationRole: {
        const bool isPlain = tone(index) == Tone::Info || !m_keys.isEmpty();
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
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const QString title = column.told.isEmpty() ? column.title : column.told;
        return column.hint.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, column.hint);
    }
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
}

/// Cells that take keys open no field, so that no input method comes between.
Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isEntry(index.column()) && m_keys.isEmpty() ? plain | Qt::ItemIsEditable : plain;
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isEntry(index.column()) || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    enter({{placeOf(index), value.toString()}});
    return true;
}

} // namespace muster
