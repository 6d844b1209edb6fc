// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_sql.h"

namespace muster {

namespace {

QStringList fieldColumns(const RecordType &type)
{
    QStringList columns;
    for (const FieldInfo &field : type.fields)
        columns.append(QLatin1String(field.column));
    return columns;
}

QStringList writtenColumns(const RecordType &type)
{
    QStringList columns = fieldColumns(type);
    for (const char *derived : type.derivedColumns)
        columns.append(QLatin1String(derived));
    return columns;
}

} // namespace

QString selectSql(const RecordType &type, const QString &rest)
{
    return QStringLiteral("SELECT id, version, %1 FROM %2 %3")
        .arg(fieldColumns(type).join(QLatin1String(", ")), QLatin1String(type.table), rest);
}

QString insertRowsSql(const QString &table, const QStringList &columns, qsizetype rows)
{
    const QString row = QStringLiteral("(?%1)").arg(QStringLiteral(", ?").repeated(columns.size() - 1));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
        .arg(table, columns.join(QLatin1String(", ")), QStringList(rows, row).join(QLatin1String(", ")));
}

QString insertSql(const RecordType &type, qsizetype rows)
{
    return insertRowsSql(QLatin1String(type.table), QStringList{"id", "version"} + writtenColumns(type), rows);
}

QString updateSql(const RecordType &type)
{
    return QStringLiteral("UPDATE %1 SET %2 = ?, version = ? WHERE id = ? AND version = ?")
        .arg(QLatin1String(type.table), writtenColumns(type).join(QLatin1String(" = ?, ")));
}

QString updateDerivedSql(const RecordType &type)
{
    QStringList columns;
    for (const char *derived : type.derivedColumns)
        columns.append(QLatin1String(derived));
    return QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(QLatin1String(type.table), columns.join(QLatin1String(" = ?, ")));
}

QString deleteSql(const RecordType &type)
{
    return QStringLiteral("DELETE FROM %1 WHERE id = ? AND version = ?").arg(QLatin1String(type.table));
}

} // namespace muster
