// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tampering.h"

#include "core/base/errors.h"
#include "core/office/record_list.h"

#include <rapidcheck.h>

namespace muster {

namespace {

struct Table {
    QString name;
    QStringList key;
    QStringList columns;
};

/// Every table with rows that history covers, and history itself.
QList<Table> tablesWithRows(const Database &database)
{
    QList<Table> tables{{"change_set", {"id"}, {"id", "name", "author", "at", "takes_back", "hash"}},
                        {"change_line", {"change_set_id", "line"}, {"change_set_id", "line", "record_table", "record_id", "before", "after"}},
                        {"office_state", {"id"}, {"id", "next_id", "head"}}};
    for (const RecordType *type : recordTypes()) {
        Table table{QLatin1String(type->table), {"id"}, {"id", "version"}};
        for (const FieldInfo &field : type->fields)
            table.columns.append(QLatin1String(field.column));
        for (const char *derived : type->derivedColumns)
            table.columns.append(QLatin1String(derived));
        if (!database.rows(QStringLiteral("SELECT id FROM %1 LIMIT 1").arg(table.name)).isEmpty())
            tables.append(table);
    }
    return tables;
}

QString alteredText(QString text)
{
    const int at = text.isEmpty() ? 0 : *rc::gen::inRange(0, int(text.size()));
    const int way = text.isEmpty() ? 0 : *rc::gen::inRange(0, 3);
    if (way == 0)
        return text.insert(at, *rc::gen::element(u'x', u'0', u' ', u'ữ'));
    if (way == 1)
        return text.remove(at, 1);
    text[at] = text[at] == u'7' ? u'8' : u'7';
    return text;
}

QByteArray alteredBytes(QByteArray bytes)
{
    if (bytes.isEmpty())
        return QByteArray(1, '\1');
    const int at = *rc::gen::inRange(0, int(bytes.size()));
    bytes[at] = char(bytes[at] ^ (1 << *rc::gen::inRange(0, 8)));
    return bytes;
}

QVariant altered(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString: return alteredText(value.toString());
    case QMetaType::QByteArray: return alteredBytes(value.toByteArray());
    case QMetaType::QDate: return value.isNull() ? QDate(2020, 1, 1) : value.toDate().addDays(*rc::gen::element(-1, 1));
    case QMetaType::Double: return value.toDouble() + 0.5;
    default: return value.toLongLong() + *rc::gen::element(-1, 1, 1024);
    }
}

QString literal(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? QStringLiteral("'%1'").arg(value.toString()) : value.toString();
}

/// History names change sets, records name themselves.
QString expectedWords(const Table &table, const Row &key)
{
    const bool history = table.key.size() > 1 || table.name == QLatin1String("change_set") || table.name == QLatin1String("office_state");
    return history ? QStringLiteral("history: ") : QStringLiteral("%1 %2: ").arg(table.name, key[0].toString());
}

QString whereOf(const Table &table, const Row &key)
{
    QStringList conditions;
    for (qsizetype i = 0; i < key.size(); ++i)
        conditions.append(QStringLiteral("%1 = %2").arg(table.key[i], literal(key[i])));
    return conditions.join(QLatin1String(" AND "));
}

} // namespace

void lowerGuards(const Database &database)
{
    if (database.engine() == Engine::Postgres)
        return database.execute("SET session_replication_role = replica");
    database.execute("PRAGMA foreign_keys = OFF");
    database.execute("PRAGMA ignore_check_constraints = ON");
}

std::optional<Tampering> tamperAtRandom(const Database &database)
{
    const QList<Table> tables = tablesWithRows(database);
    const Table table = tables[*rc::gen::inRange<qsizetype>(0, tables.size())];
    const Rows keys = database.rows(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1, %3").arg(table.key.join(", "), table.name, table.key.last()));
    Row key = keys[*rc::gen::inRange<qsizetype>(0, keys.size())];
    const QString column = table.columns[*rc::gen::inRange<qsizetype>(0, table.columns.size())];
    const QString expected = expectedWords(table, key);
    const QString where = whereOf(table, key);
    const QVariant was = database.rows(QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(column, table.name, where))[0][0];
    const QVariant now = altered(was);
    try {
        database.change(QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3").arg(table.name, column, where), {now});
    } catch (const StorageError &) {
        return std::nullopt; // The engine's own rules do not allow this one.
    }
    if (const qsizetype part = table.key.indexOf(column); part >= 0)
        key[part] = now;
    return Tampering{table.name, column, was, whereOf(table, key),
                     QStringLiteral("%1.%2 where %3: %4 became %5").arg(table.name, column, where, was.toString(), now.toString()), expected};
}

void mend(const Database &database, const Tampering &tampering)
{
    database.change(QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3").arg(tampering.table, tampering.column, tampering.where), {tampering.was});
}

} // namespace muster
