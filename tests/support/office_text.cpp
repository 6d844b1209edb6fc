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

void addLines(QStringList &lines, const Database &database, const QString &table, const QString &order)
{
    for (const Row &row : database.rows(QStringLiteral("SELECT * FROM %1 ORDER BY %2").arg(table, order))) {
        QStringList values{table};
        for (const QVariant &value : row)
            values.append(shown(value));
        lines.append(values.join(u'|'));
    }
}

} // namespace

QStringList recordText(const Database &database)
{
    QStringList lines;
    for (const RecordType *type : recordTypes())
        addLines(lines, database, QLatin1String(type->table), QStringLiteral("id"));
    return lines;
}

QStringList officeText(const Database &database)
{
    QStringList lines = recordText(database);
    addLines(lines, database, QStringLiteral("change_set"), QStringLiteral("id"));
    addLines(lines, database, QStringLiteral("change_line"), QStringLiteral("change_set_id, line"));
    addLines(lines, database, QStringLiteral("office_state"), QStringLiteral("id"));
    addLines(lines, database, QStringLiteral("migration"), QStringLiteral("number"));
    return lines;
}

} // namespace muster
