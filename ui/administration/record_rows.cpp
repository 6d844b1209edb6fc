// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/record_rows.h"

#include "core/base/text.h"
#include "core/office/record_desk.h"
#include "core/office/record_list.h"
#include "core/pipeline/value_words.h"
#include "ui/lists/row_order.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace muster {

namespace {

constexpr int plainColumn = 124;
constexpr int narrowColumn = 112;
constexpr int codeColumn = 76;
constexpr int longestCode = 60;

/// Where there are more than two columns, codes and numbers make room for names.
int widthOf(const ReferenceList &list, const FieldInfo &field)
{
    if (list.columns.size() <= 2)
        return plainColumn;
    return field.kind == FieldKind::Text && field.rules.longest <= longestCode ? codeColumn : narrowColumn;
}

/// The field a column shows: of a name in English and Vietnamese the one in the language in use.
qsizetype fieldOf(const RecordType &type, const QByteArray &column)
{
    if (QLocale().language() == QLocale::Vietnamese && column.endsWith("_en"))
        if (const qsizetype own = type.indexOf(column.chopped(3) + "_vi"); own >= 0)
            return own;
    return type.indexOf(column);
}

bool isNumber(const FieldInfo &field)
{
    return field.kind == FieldKind::Number || field.kind == FieldKind::Decimal;
}

/// The cell, or its other language's where it is empty.
QVariant cellOf(ValueWords &words, const RecordType &type, const QByteArray &column, const QVariantList &values)
{
    const qsizetype own = fieldOf(type, column);
    const QVariant cell = words.shown(type, type.fields[own], values[own]);
    const qsizetype other = type.indexOf(column);
    return cell.toString().isEmpty() && other != own ? words.shown(type, type.fields[other], values[other]) : cell;
}

} // namespace

RecordRows::RecordRows(const ReferenceList &list, QObject *parent)
    : QObject(parent), m_list(list), m_model(new PagedModel(this))
{
    setColumns();
    connect(m_model, &PagedModel::sortChosen, this, &RecordRows::sortBy);
}

void RecordRows::setColumns()
{
    QList<Column> columns;
    for (const QByteArray &column : m_list.columns) {
        const FieldInfo &field = m_list.type.fields[fieldOf(m_list.type, column)];
        const Qt::Alignment align = isNumber(field) ? Qt::AlignRight : Qt::AlignLeft;
        columns.append({column, label(m_list.type, field), align, widthOf(m_list, field)});
    }
    m_model->setColumns(columns);
}

void RecordRows::read(const Database &database)
{
    setColumns();
    m_rows.clear();
    ValueWords words(database, recordTypes());
    for (const StoredRecord &record : storedRecords(database, m_list.type)) {
        OneRow row;
        for (const QByteArray &column : m_list.columns)
            row.cells.append(cellOf(words, m_list.type, column, record.values));
        QStringList texts;
        for (const FieldInWords &field : words.fields(m_list.type, record.values))
            texts << field.value.toString();
        row.folded = folded(texts.join(u' '));
        row.cells.append(record.state.id);
        m_rows.append(row);
    }
    show();
}

void RecordRows::narrow(const QString &words)
{
    m_words = words;
    show();
}

void RecordRows::sortBy(const QByteArray &column, Qt::SortOrder order)
{
    m_sortColumn = int(m_list.columns.indexOf(column));
    m_sortOrder = order;
    show();
}

void RecordRows::show()
{
    const QStringList wanted = searchWords(m_words);
    m_shown.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return m_rows[i].folded.contains(word); }))
            m_shown.append(i);
    if (m_sortColumn >= 0)
        std::stable_sort(m_shown.begin(), m_shown.end(), [this](qsizetype a, qsizetype b) {
            const QVariant &first = m_rows[a].cells[m_sortColumn];
            const QVariant &second = m_rows[b].cells[m_sortColumn];
            return m_sortOrder == Qt::AscendingOrder ? isBefore(first, second) : isBefore(second, first);
        });
    m_model->setSource({[this](qint64 offset, int limit) {
                            QList<QVariantList> page;
                            for (const qsizetype at : m_shown.mid(offset, limit))
                                page.append(m_rows[at].cells);
                            return page;
                        },
                        m_shown.size()});
}

int RecordRows::rowOf(qint64 id) const
{
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        if (m_rows[m_shown[i]].cells.last().toLongLong() == id)
            return int(i);
    return -1;
}

} // namespace muster
