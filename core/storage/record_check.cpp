// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_check.h"

#include "core/storage/value_json.h"
#include "core/storage/words.h"

#include <limits>
#include <optional>

namespace muster {

namespace {

/// What history says of one record.
struct Replayed {
    int version = 0;
    bool there = false;
    bool sound = true;          ///< every before is what the line before it left
    QJsonObject values = {};

    void take(const RecordType &type, const QString &beforeText, const QString &afterText)
    {
        const QJsonObject before = jsonObject(beforeText);
        const QJsonObject after = jsonObject(afterText);
        const bool whole = afterText.isNull();
        for (const FieldInfo &field : type.fields)
            if (whole || before.contains(QLatin1String(field.column)))
                sound = sound && valueIn(values, field) == valueIn(before, field);
        sound = sound && there == !beforeText.isNull();
        there = !afterText.isNull();
        ++version;
        if (!there)
            values = {};
        for (auto field = after.begin(); field != after.end(); ++field)
            values.insert(field.key(), field.value());
    }
};

class RecordCheck {
public:
    RecordCheck(const Database &database, const RecordType &type) : database_(database), type_(type) {}

    /// A slice of numbers at a time, so that neither side is held whole.
    QStringList faults()
    {
        qint64 after = std::numeric_limits<qint64>::min();
        while (const std::optional<qint64> last = sliceEnd(after)) {
            checkSlice(after, *last);
            after = *last;
        }
        checkSlice(after, std::numeric_limits<qint64>::max());
        return faults_;
    }

private:
    static constexpr int sliceSize = 20000;

    /// The number the next slice ends with; nothing when what remains fits into one.
    std::optional<qint64> sliceEnd(qint64 after) const
    {
        const QString table = QLatin1String(type_.table);
        const Rows records = database_.rows(QStringLiteral("SELECT id FROM %1 WHERE id > ? ORDER BY id LIMIT 1 OFFSET %2").arg(table).arg(sliceSize), {after});
        const Rows lines = database_.rows(QStringLiteral("SELECT record_id FROM change_line WHERE record_table = ? AND record_id > ? "
                                                         "ORDER BY record_id LIMIT 1 OFFSET %1").arg(2 * sliceSize), {table, after});
        std::optional<qint64> end;
        for (const Rows &found : {records, lines})
            if (!found.isEmpty())
                end = qMin(end.value_or(found[0][0].toLongLong()), found[0][0].toLongLong());
        return end;
    }

    void checkSlice(qint64 after, qint64 last)
    {
        QHash<qint64, Replayed> history = replayed(after, last);
        database_.eachRow(sliceSql(), {after, last}, [&](const Row &row) { checkRow(row, history.take(row[0].toLongLong())); });
        for (auto record = history.constBegin(); record != history.constEnd(); ++record)
            if (record->there)
                add(record.key(), storageWords(QT_TRANSLATE_NOOP("Storage", "was removed behind the history's back")));
    }

    QHash<qint64, Replayed> replayed(qint64 after, qint64 last) const
    {
        QHash<qint64, Replayed> records;
        const QString sql = QStringLiteral("SELECT record_id, before, after FROM change_line WHERE record_table = ? "
                                           "AND record_id > ? AND record_id <= ? ORDER BY record_id, change_set_id, line");
        database_.eachRow(sql, {QLatin1String(type_.table), after, last}, [&](const Row &row) {
            records[row[0].toLongLong()].take(type_, row[1].toString(), row[2].toString());
        });
        return records;
    }

    QString sliceSql() const
    {
        QString sql = selectSqlWithDerived();
        return sql + QStringLiteral(" WHERE id > ? AND id <= ? ORDER BY id");
    }

    QString selectSqlWithDerived() const
    {
        QStringList columns{"id", "version"};
        for (const FieldInfo &field : type_.fields)
            columns.append(QLatin1String(field.column));
        for (const char *derived : type_.derivedColumns)
            columns.append(QLatin1String(derived));
        return QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QLatin1String(", ")), QLatin1String(type_.table));
    }

    void checkRow(const Row &row, const Replayed &record)
    {
        const qint64 id = row[0].toLongLong();
        const QVariantList values = row.mid(2, type_.fields.size());
        if (!record.there)
            return add(id, storageWords(QT_TRANSLATE_NOOP("Storage", "is not known to history")));
        checkValues(id, values, record.values);
        if (row[1].toInt() != record.version || !record.sound)
            add(id, storageWords(QT_TRANSLATE_NOOP("Storage", "its history does not fit together")));
        checkDerived(id, values, row.mid(2 + type_.fields.size()));
        for (const Problem &problem : type_.problems(values))
            add(id, problem.field + QLatin1String(": ") + problem.words);
    }

    void checkValues(qint64 id, const QVariantList &values, const QJsonObject &said)
    {
        for (qsizetype i = 0; i < values.size(); ++i) {
            const FieldInfo &field = type_.fields[i];
            const QJsonValue stored = toJson(field.kind, values[i]);
            const QJsonValue expected = valueIn(said, field);
            if (stored != expected)
                add(id, storageWords(QT_TRANSLATE_NOOP("Storage", "%1 is “%2” but history says “%3”"))
                            .arg(QLatin1String(field.column), stored.toVariant().toString(), expected.toVariant().toString()));
        }
    }

    void checkDerived(qint64 id, const QVariantList &values, const QVariantList &stored)
    {
        const QVariantList expected = type_.derive(values);
        for (qsizetype i = 0; i < expected.size(); ++i)
            if (expected[i].toByteArray() != stored[i].toByteArray())
                add(id, storageWords(QT_TRANSLATE_NOOP("Storage", "%1 does not follow from the record")).arg(QLatin1String(type_.derivedColumns[i])));
    }

    void add(qint64 id, const QString &words)
    {
        faults_.append(QStringLiteral("%1 %2: %3").arg(QLatin1String(type_.table)).arg(id).arg(words));
    }

    const Database &database_;
    const RecordType &type_;
    QStringList faults_;
};

} // namespace

QStringList recordFaults(const Database &database, const RecordType &type)
{
    return RecordCheck(database, type).faults();
}

} // namespace muster
