// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/as_recorded.h"

#include "core/base/errors.h"
#include "core/storage/dialect.h"
#include "core/storage/record_sql.h"
#include "core/storage/value_json.h"

namespace muster {

namespace {

QString realTable(const Database &database, const RecordType &type)
{
    const QString schema = database.engine() == Engine::Sqlite
        ? QStringLiteral("main")
        : database.rows(QStringLiteral("SELECT current_schema()"))[0][0].toString();
    return QStringLiteral("%1.%2").arg(schema, QLatin1String(type.table));
}

/// What a record was before several changes: for each field, what the first of them found.
void addEarlier(QJsonObject &earlier, const QJsonObject &before)
{
    for (auto field = before.begin(); field != before.end(); ++field)
        if (!earlier.contains(field.key()))
            earlier.insert(field.key(), field.value());
}

} // namespace

qint64 lastChangeSetBy(const Database &database, const QDateTime &moment)
{
    return database.rows(QStringLiteral("SELECT coalesce(max(id), 0) FROM change_set WHERE at <= ?"),
                         {moment.toMSecsSinceEpoch()})[0][0].toLongLong();
}

AsRecorded::AsRecorded(const Database &database, const QDateTime &moment)
    : database_(database), lastSeen_(lastChangeSetBy(database, moment))
{
    database_.holdSession();
}

AsRecorded::AsRecorded(const Database &database, const QDateTime &moment, const RecordTypes &types)
    : AsRecorded(database, moment)
{
    // From here on the destructor takes down what was put up, even when something below throws.
    for (const RecordType *type : types)
        if (changedLater(*type))
            shadow(*type);
    database_.forgetStatements();
}

AsRecorded::~AsRecorded()
{
    try {
        for (const QString &table : std::as_const(shadowed_))
            database_.execute(QStringLiteral("DROP TABLE IF EXISTS %1.%2").arg(sessionSchema(database_.engine()), table));
    } catch (const StorageError &) {
        // The tables belong to the session and end with it.
    }
    database_.releaseSession();
    database_.forgetStatements();
}

bool AsRecorded::changedLater(const RecordType &type) const
{
    return !database_.rows(QStringLiteral("SELECT line FROM change_line WHERE record_table = ? AND change_set_id > ? LIMIT 1"),
                           {QLatin1String(type.table), lastSeen_}).isEmpty();
}

/// Both engines look into the session's own tables first. Records added later are left out at once; those that were
/// changed or removed later are put back one by one.
void AsRecorded::shadow(const RecordType &type)
{
    const QString table = QLatin1String(type.table);
    const QHash<qint64, QJsonObject> earlier = earlierValues(type);
    const QString real = realTable(database_, type);
    shadowed_.append(table);
    database_.execute(QStringLiteral("CREATE TEMPORARY TABLE %1 AS SELECT * FROM %2").arg(table, real));
    database_.forgetStatements();
    database_.execute(QStringLiteral("CREATE INDEX shadow_%1 ON %1 (id)").arg(table));
    database_.change(QStringLiteral("DELETE FROM %1 WHERE id IN (SELECT record_id FROM change_line "
                                    "WHERE record_table = ? AND change_set_id > ? AND before IS NULL)").arg(table), {table, lastSeen_});
    for (auto record = earlier.begin(); record != earlier.end(); ++record)
        putBack(type, record.key(), record.value());
}

/// Of every record that was there and was changed or removed later.
QHash<qint64, QJsonObject> AsRecorded::earlierValues(const RecordType &type) const
{
    QHash<qint64, QJsonObject> earlier;
    qint64 last = 0;
    bool wasThere = false;
    const QString sql = QStringLiteral("SELECT record_id, before FROM change_line WHERE record_table = ? AND change_set_id > ? "
                                       "ORDER BY record_id, change_set_id, line");
    database_.eachRow(sql, {QLatin1String(type.table), lastSeen_}, [&](const Row &row) {
        const qint64 record = row[0].toLongLong();
        if (record != last)
            wasThere = !row[1].isNull();
        last = record;
        if (wasThere)
            addEarlier(earlier[record], jsonObject(row[1].toString()));
    });
    return earlier;
}

void AsRecorded::putBack(const RecordType &type, qint64 record, const QJsonObject &earlier) const
{
    const Rows now = database_.rows(selectSql(type, QStringLiteral("WHERE id = ?")), {record});
    QJsonObject whole = earlier;
    if (!now.isEmpty())
        addEarlier(whole, toJson(type, now[0].mid(2)));
    const Rows version = database_.rows(QStringLiteral("SELECT count(*) FROM change_line WHERE record_table = ? AND record_id = ? AND change_set_id <= ?"),
                                        {QLatin1String(type.table), record, lastSeen_});
    const QVariantList values = fromJson(type, whole);
    database_.change(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(type.table)), {record});
    database_.change(insertSql(type, 1), QVariantList{record, version[0][0]} + values + type.derive(values));
}

} // namespace muster
