// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/as_recorded.h"

#include "core/base/errors.h"
#include "core/storage/dialect.h"
#include "core/storage/record_sql.h"
#include "core/storage/value_json.h"

namespace muster {

namespace {

constexpr QLatin1String laterLines("FROM change_line l JOIN change_set s ON s.id = l.change_set_id WHERE l.record_table = ? AND s.at > ?");

} // namespace

AsRecorded::AsRecorded(const Database &database, const QDateTime &moment, const RecordTypes &types)
    : database_(database), moment_(moment.toMSecsSinceEpoch())
{
    for (const RecordType *type : types) {
        const QVariantList bindings{QLatin1String(type->table), moment_};
        if (database_.rows(QStringLiteral("SELECT count(*) %1").arg(laterLines), bindings)[0][0].toLongLong() == 0)
            continue;
        shadow(*type);
        shadowed_.append(QLatin1String(type->table));
    }
    database_.forgetStatements();
}

AsRecorded::~AsRecorded()
{
    try {
        for (const QString &table : std::as_const(shadowed_))
            database_.execute(QStringLiteral("DROP TABLE %1.%2").arg(sessionSchema(database_.engine()), table));
    } catch (const StorageError &) {
        // The tables belong to the session and end with it.
    }
    database_.forgetStatements();
}

/// Both engines look into the session's own tables first. Records added later are left out at once; what remains is
/// taken back line by line from the newest on.
void AsRecorded::shadow(const RecordType &type) const
{
    const QString table = QLatin1String(type.table);
    const QVariantList bindings{table, moment_};
    const QString added = QStringLiteral("SELECT l.record_id %1 AND l.before IS NULL").arg(laterLines);
    const Rows lines = database_.rows(QStringLiteral("SELECT l.record_id, l.before, l.after %1 AND l.before IS NOT NULL "
                                                     "ORDER BY l.change_set_id DESC, l.line DESC").arg(laterLines), bindings);
    const QString real = realTable(type);
    database_.execute(QStringLiteral("CREATE TEMPORARY TABLE %1 AS SELECT * FROM %2").arg(table, real));
    database_.forgetStatements();
    database_.execute(QStringLiteral("CREATE INDEX shadow_%1 ON %1 (id)").arg(table));
    database_.change(QStringLiteral("DELETE FROM %1 WHERE id IN (%2)").arg(table, added), bindings);
    for (const Row &row : lines)
        takeLineBack(type, {table, row[0].toLongLong(), row[1].toString(), row[2].toString()});
}

void AsRecorded::takeLineBack(const RecordType &type, const HistoryLine &line) const
{
    const QJsonObject before = jsonObject(line.before);
    if (line.after.isEmpty()) {
        const QVariantList values = fromJson(type, before);
        database_.change(insertSql(type, 1), QVariantList{line.record, 1} + values + type.derive(values));
        return;
    }
    for (auto field = before.begin(); field != before.end(); ++field) {
        const FieldInfo &info = type.fields[type.indexOf(field.key().toLatin1())];
        database_.change(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(line.table, field.key()),
                         {fromJson(info.kind, field.value()), line.record});
    }
}

QString AsRecorded::realTable(const RecordType &type) const
{
    const QString schema = database_.engine() == Engine::Sqlite
        ? QStringLiteral("main")
        : database_.rows(QStringLiteral("SELECT current_schema()"))[0][0].toString();
    return QStringLiteral("%1.%2").arg(schema, QLatin1String(type.table));
}

} // namespace muster
