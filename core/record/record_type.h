// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/record/field.h"

#include <QList>

namespace muster {

/// A record without its C++ type, for what treats all records alike: history, taking back, checks, forms.
/// Values stand in the order of the fields.
struct RecordType {
    const char *table = "";
    const char *noun = "";              ///< English; also the translation context of the labels
    const RecordType &(*orders)() = nullptr;    ///< set for a link table: the records that its two references put one behind another
    QList<FieldInfo> fields = {};
    QList<const char *> derivedColumns = {};
    QList<qsizetype> byColumn = {};                                     ///< places of the fields, columns in alphabetical order
    std::function<QVariantList(const QVariantList &)> derive = {};      ///< values of the derived columns
    std::function<Problems(const QVariantList &)> problems = {};        ///< what is wrong with these values
    std::function<QString(const QVariantList &)> naming = {};           ///< how people call this record
    QList<OnlyOnceInfo> onlyOnce = {};

    qsizetype indexOf(QByteArrayView column) const;   ///< -1 when there is no such field
};

using RecordTypes = QList<const RecordType *>;

/// What a table line says is wrong with a value; `words` are empty when nothing is.
QString valueFault(const FieldInfo &field, const QVariant &value);
/// The places of the fields with their columns in alphabetical order.
QList<qsizetype> placesByColumn(const QList<FieldInfo> &fields);
QList<qsizetype> placesOf(const QList<FieldInfo> &fields, const QList<const char *> &columns);
QString label(const RecordType &type, const FieldInfo &field);     ///< in the language in use
QString noun(const RecordType &type);                              ///< in the language in use
QString choiceWords(const RecordType &type, const FieldInfo &field, const Choice &choice);     ///< in the language in use

/// The field table of a record: its fields, what is derived, and the rules that join several fields.
template <class Record>
struct RecordTable {
    const char *noun;
    QList<Field<Record>> fields;
    const RecordType &(*orders)() = nullptr;    ///< of a link table, which holds no circle; see RecordType
    std::function<QString(const Record &)> naming = {};
    QList<std::function<Problems(const Record &)>> rules = {};
    QList<Derived<Record>> derived = {};
    QList<OnlyOnce<Record>> onlyOnce = {};
};

/// The field table of a record type; a record type specialises it in its source file.
template <class Record>
const RecordTable<Record> &recordTable();

template <class Record>
Record recordOf(const QVariantList &values)
{
    Record record;
    const auto &fields = recordTable<Record>().fields;
    for (qsizetype i = 0; i < fields.size(); ++i)
        fields[i].write(record, values[i]);
    return record;
}

template <class Record>
QVariantList valuesOf(const Record &record)
{
    QVariantList values;
    const auto &fields = recordTable<Record>().fields;
    values.reserve(fields.size());
    for (const auto &field : fields)
        values.append(field.read(record));
    return values;
}

namespace detail {

template <class Record>
Problems problemsOf(const Record &record, const QVariantList &values)
{
    Problems problems;
    const auto &table = recordTable<Record>();
    for (qsizetype i = 0; i < table.fields.size(); ++i)
        if (const QString words = valueFault(table.fields[i].info, values[i]); !words.isEmpty())
            problems.append({QString::fromLatin1(table.fields[i].info.column), words, {}});
    for (const auto &rule : table.rules)
        problems.append(rule(record));
    return problems;
}

} // namespace detail

/// Everything that is wrong with a record: field by field, then the rules that join fields.
template <class Record>
Problems problemsOf(const Record &record)
{
    return detail::problemsOf(record, valuesOf(record));
}

namespace detail {

template <class Record>
RecordType erased()
{
    const auto &table = recordTable<Record>();
    RecordType type{.table = tableName<Record>, .noun = table.noun, .orders = table.orders};
    for (const auto &field : table.fields)
        type.fields.append(field.info);
    for (const auto &derived : table.derived)
        type.derivedColumns.append(derived.column);
    type.byColumn = placesByColumn(type.fields);
    type.derive = [&table](const QVariantList &values) {
        QVariantList result;
        if (table.derived.isEmpty())
            return result;
        const Record record = recordOf<Record>(values);
        for (const auto &derived : table.derived)
            result.append(derived.value(record));
        return result;
    };
    type.problems = [](const QVariantList &values) { return problemsOf(recordOf<Record>(values), values); };
    type.naming = [&table](const QVariantList &values) {
        return table.naming ? table.naming(recordOf<Record>(values)) : QString();
    };
    for (const auto &once : table.onlyOnce)
        type.onlyOnce.append({placesOf(type.fields, once.columns),
                              [&once](const QVariantList &values) { return once.counts(recordOf<Record>(values)); }, once.words});
    return type;
}

} // namespace detail

/// The same table without the C++ type.
template <class Record>
const RecordType &recordType()
{
    static const RecordType type = detail::erased<Record>();
    return type;
}

} // namespace muster
