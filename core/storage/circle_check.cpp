// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/circle_check.h"

#include "core/base/errors.h"
#include "core/storage/database.h"
#include "core/storage/record_sql.h"
#include "core/storage/words.h"

#include <QHash>

namespace muster {

namespace {

/// Those the record stands under by one of its fields, itself first, as people call them; in a circle itself last too.
struct Ancestors {
    QStringList names;
    bool isCircle = false;
};

Ancestors ancestors(const Database &database, const RecordType &type, qint64 id, QVariantList values, qsizetype field)
{
    Ancestors found{{type.naming(values)}};
    QList<qint64> seen;
    for (qint64 above = values[field].toLongLong(); above != 0 && !seen.contains(above); above = values[field].toLongLong()) {
        if (above == id)
            return {found.names << found.names.first(), true};
        seen.append(above);
        const Rows rows = database.rows(selectSql(type, QStringLiteral("WHERE id = ?")), {above});
        if (rows.isEmpty())
            break;
        values = rows[0].mid(2);
        found.names << type.naming(values);
    }
    return found;
}

/// Where the links of a table lead, all but one of them.
QHash<qint64, QList<qint64>> linksWithout(const Database &database, const RecordType &type, qint64 left)
{
    QHash<qint64, QList<qint64>> links;
    const QString sql = QStringLiteral("SELECT %1, %2 FROM %3 WHERE id <> ? ORDER BY id");
    for (const Row &row : database.rows(sql.arg(QLatin1String(type.fields[0].column), QLatin1String(type.fields[1].column), QLatin1String(type.table)), {left}))
        links[row[0].toLongLong()].append(row[1].toLongLong());
    return links;
}

/// The shortest way along the links, both ends included; empty when there is none.
QList<qint64> wayAlong(const QHash<qint64, QList<qint64>> &links, qint64 from, qint64 to)
{
    QHash<qint64, qint64> cameFrom{{from, 0}};
    QList<qint64> reached{from};
    for (qsizetype at = 0; at < reached.size() && !cameFrom.contains(to); ++at)
        for (const qint64 next : links.value(reached[at]))
            if (!cameFrom.contains(next)) {
                cameFrom.insert(next, reached[at]);
                reached.append(next);
            }
    QList<qint64> way;
    for (qint64 at = cameFrom.contains(to) ? to : 0; at != 0; at = cameFrom.value(at))
        way.prepend(at);
    return way;
}

QString linkedName(const Database &database, const RecordType &linked, qint64 id)
{
    const Rows rows = database.rows(selectSql(linked, QStringLiteral("WHERE id = ?")), {id});
    return rows.isEmpty() ? QStringLiteral("#%1").arg(id) : linked.naming(rows[0].mid(2));
}

void requireNoLinkedCircle(const Database &database, const RecordType &type, qint64 id, const QVariantList &values)
{
    QStringList names;
    for (const qint64 one : wayAlong(linksWithout(database, type, id), values[1].toLongLong(), values[0].toLongLong()))
        names.append(linkedName(database, type.orders(), one));
    if (!names.isEmpty())
        throw Refused(Problem{QString::fromLatin1(type.fields[1].column),
                              storageWords(QT_TRANSLATE_NOOP("Storage", "they would wait for each other in a circle: %1"))
                                  .arg((QStringList{names.last()} + names).join(QStringLiteral(" → "))), {}});
}

} // namespace

void requireNoCircle(const Database &database, const RecordType &type, qint64 id, const QVariantList &values)
{
    if (type.orders)
        requireNoLinkedCircle(database, type, id, values);
    for (qsizetype field = 0; field < type.fields.size(); ++field) {
        const FieldInfo &info = type.fields[field];
        if (info.kind != FieldKind::Reference || qstrcmp(info.refersTo, type.table) != 0)
            continue;
        if (const Ancestors above = ancestors(database, type, id, values, field); above.isCircle)
            throw Refused(Problem{QString::fromLatin1(info.column),
                                  storageWords(QT_TRANSLATE_NOOP("Storage", "nothing can be part of its own part: %1"))
                                      .arg(above.names.join(QStringLiteral(" → "))), {}});
    }
}

} // namespace muster
