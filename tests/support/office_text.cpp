// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/office_text.h"

#include "core/office/record_list.h"

namespace muster {

namespace {

QString shown(const QVariant &value)
{
    if (value.isNull())
        return QStringLiteral("∅");
    const bool bytes = value.typeId() == QMetaType::QByteArray;
    return bytes ? QString::fromLatin1(value.toByteArray().toHex()) : value.toString();
}

QString line(const QString &table, const Row &row)
{
    QStringList values{table};
    for (const QVariant &value : row)
        values.append(shown(value));
    return values.join(u'|');
}

Rows wholeTable(const Database &database, const QString &table, const QString &order = QStringLiteral("id"))
{
    return database.rows(QStringLiteral("SELECT * FROM %1 ORDER BY %2").arg(table, order));
}

QStringList linesOf(const QString &table, const Rows &rows)
{
    QStringList lines;
    for (const Row &row : rows)
        lines.append(line(table, row));
    return lines;
}

} // namespace

QStringList recordText(const Database &database)
{
    QStringList lines;
    for (const RecordType *type : recordTypes())
        lines += linesOf(QLatin1String(type->table), wholeTable(database, QLatin1String(type->table)));
    return lines;
}

QStringList fieldText(const Database &database)
{
    QStringList lines;
    for (const RecordType *type : recordTypes())
        for (Row row : wholeTable(database, QLatin1String(type->table))) {
            row.removeAt(1);
            lines.append(line(QLatin1String(type->table), row));
        }
    return lines;
}

QStringList officeText(const Database &database)
{
    return recordText(database) + linesOf("change_set", wholeTable(database, "change_set"))
        + linesOf("change_line", wholeTable(database, "change_line", "change_set_id, line"))
        + linesOf("office_state", wholeTable(database, "office_state"))
        + linesOf("migration", wholeTable(database, "migration", "number"));
}

} // namespace muster
