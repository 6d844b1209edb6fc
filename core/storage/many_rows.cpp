// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/many_rows.h"

namespace muster {

namespace {

constexpr qsizetype atOnce = 400;

} // namespace

Rows manyRows(const Database &database, const QString &sql, const QList<qint64> &ids)
{
    Rows rows;
    for (qsizetype first = 0; first < ids.size(); first += atOnce) {
        QStringList numbers;
        for (const qint64 id : ids.mid(first, atOnce))
            numbers.append(QString::number(id));
        rows.append(database.rows(sql.arg(numbers.join(QLatin1String(", ")))));
    }
    return rows;
}

} // namespace muster
