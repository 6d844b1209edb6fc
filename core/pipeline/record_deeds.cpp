// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/record_deeds.h"

#include "core/storage/value_json.h"

#include <algorithm>

namespace muster {

namespace {

QVariant value(ValueWords &words, const RecordType &type, const FieldInfo &field, const QJsonObject &json)
{
    const QLatin1String column(field.column);
    return json.contains(column) ? words.shown(type, field, fromJson(field.kind, json.value(column))) : QVariant();
}

QList<FieldStep> steps(ValueWords &words, const RecordType &type, const HistoryLine &line, const StepFilter &isTold)
{
    const QJsonObject before = jsonObject(line.before);
    const QJsonObject after = jsonObject(line.after);
    QList<FieldStep> steps;
    for (const FieldInfo &field : type.fields) {
        const QLatin1String column(field.column);
        if (before.value(column) == after.value(column) || !isTold(field, before, after))
            continue;
        const FieldStep step{label(type, field), value(words, type, field, before), value(words, type, field, after)};
        if (step.before.toString() != step.after.toString())
            steps.append(step);
    }
    return steps;
}

/// A record that is gone is called as it was when it was removed.
QString naming(ValueWords &words, const RecordType &type, const HistoryLine &line)
{
    const QString whole = line.after.isEmpty() ? line.before : line.before.isEmpty() ? line.after : QString();
    return whole.isEmpty() ? words.naming(type, line.record) : type.naming(fromJson(type, jsonObject(whole)));
}

} // namespace

RecordDeed recordDeed(ValueWords &words, const RecordType &type, const HistoryLine &line, const StepFilter &isTold)
{
    const Deed done = line.before.isEmpty() ? Deed::Added : line.after.isEmpty() ? Deed::Removed : Deed::Changed;
    return {noun(type), naming(words, type, line), done, steps(words, type, line, isTold)};
}

RecordDeed recordDeed(ValueWords &words, const RecordType &type, const HistoryLine &line)
{
    return recordDeed(words, type, line, [](const FieldInfo &, const QJsonObject &, const QJsonObject &) { return true; });
}

QList<RecordDeed> deedsOf(const Database &database, qint64 changeSet, const RecordTypes &types, int limit)
{
    QList<RecordDeed> deeds;
    ValueWords words(database, types);
    const QString sql = QStringLiteral("SELECT record_table, record_id, before, after FROM change_line WHERE change_set_id = ? ORDER BY line LIMIT ?");
    for (const Row &row : database.rows(sql, {changeSet, limit})) {
        const auto type = std::find_if(types.begin(), types.end(), [&row](const RecordType *known) {
            return row[0].toString() == QLatin1String(known->table);
        });
        if (type != types.end())
            deeds.append(recordDeed(words, **type, {row[0].toString(), row[1].toLongLong(), row[2].toString(), row[3].toString()}));
    }
    return deeds;
}

} // namespace muster
