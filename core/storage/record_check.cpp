// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_check.h"

#include "core/storage/value_json.h"
#include "core/storage/words.h"

namespace muster {

namespace {

/// What history says of one record.
struct Replayed {
    qint64 id = 0;
    int version = 0;
    bool there = false;
    bool sound = true;          ///< every before is what the line before it left
    QJsonObject values = {};

    void take(const Row &row)
    {
        const QJsonObject before = jsonObject(row[1].toString());
        for (auto field = before.begin(); field != before.end(); ++field)
            sound = sound && values.value(field.key()) == field.value();
        sound = sound && there == !row[1].isNull();
        there = !row[2].isNull();
        ++version;
        if (!there)
            values = {};
        const QJsonObject after = jsonObject(row[2].toString());
        for (auto field = after.begin(); field != after.end(); ++field)
            values.insert(field.key(), field.value());
    }
};

class RecordCheck {
public:
    RecordCheck(const Database &database, const RecordType &type) : database_(database), type_(type) {}

    /// Both sides come in the order of their numbers, a slice at a time, so that neither is held whole.
    QStringList faults()
    {
        qint64 from = 0;
        const qint64 last = lastNumber();
        for (constexpr qint64 slice = 20000; from <= last; from += slice)
            checkSlice(from, from + slice);
        return faults_;
    }

private:
    qint64 lastNumber() const
    {
        const Rows rows = database_.rows(QStringLiteral("SELECT coalesce((SELECT max(id) FROM %1), 0), "
                                                        "coalesce((SELECT max(record_id) FROM change_line WHERE record_table = ?), 0)")
                                             .arg(QLatin1String(type_.table)), {QLatin1String(type_.table)});
        return qMax(rows[0][0].toLongLong(), rows[0][1].toLongLong());
    }

    void checkSlice(qint64 from, qint64 to)
    {
        QHash<qint64, Replayed> history = replayed(from, to);
        database_.eachRow(sliceSql(), {from, to}, [&](const Row &row) { checkRow(row, history.take(row[0].toLongLong())); });
        for (const Replayed &record : std::as_const(history))
            if (record.there)
                add(record.id, storageWords(QT_TRANSLATE_NOOP("Storage", "was removed behind the history's back")));
    }

    QHash<qint64, Replayed> replayed(qint64 from, qint64 to) const
    {
        QHash<qint64, Replayed> records;
        const QString sql = QStringLiteral("SELECT record_id, before, after FROM change_line WHERE record_table = ? "
                                           "AND record_id >= ? AND record_id < ? ORDER BY record_id, change_set_id, line");
        database_.eachRow(sql, {QLatin1String(type_.table), from, to}, [&records](const Row &row) {
            Replayed &record = records[row[0].toLongLong()];
            record.id = row[0].toLongLong();
            record.take(row);
        });
        return records;
    }

    QString sliceSql() const
    {
        QString sql = selectSqlWithDerived();
        return sql + QStringLiteral(" WHERE id >= ? AND id < ? ORDER BY id");
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
        const QVariantList values = row.mid(2, type_.fields.size());
        if (!record.there)
            return add(row[0].toLongLong(), storageWords(QT_TRANSLATE_NOOP("Storage", "is not known to history")));
        checkValues(record, toJson(type_, values));
        if (row[1].toInt() != record.version || !record.sound)
            add(record.id, storageWords(QT_TRANSLATE_NOOP("Storage", "its history does not fit together")));
        checkDerived(record.id, values, row.mid(2 + type_.fields.size()));
        for (const Problem &problem : type_.problems(values))
            add(record.id, problem.field + QLatin1String(": ") + problem.words);
    }

    void checkValues(const Replayed &record, const QJsonObject &stored)
    {
        for (auto field = stored.begin(); field != stored.end(); ++field)
            if (field.value() != record.values.value(field.key()))
                add(record.id, storageWords(QT_TRANSLATE_NOOP("Storage", "%1 is “%2” but history says “%3”"))
                                   .arg(field.key(), field.value().toVariant().toString(), record.values.value(field.key()).toVariant().toString()));
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
