// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/person_as_recorded.h"

#include "core/storage/as_recorded.h"
#include "core/storage/value_json.h"

#include <map>

namespace muster {

namespace {

using RecordKey = std::pair<const RecordType *, qint64>;

/// By the names of the tables, so that the order is the same each time.
struct ByTable {
    bool operator()(const RecordKey &a, const RecordKey &b) const
    {
        const int tables = qstrcmp(a.first->table, b.first->table);
        return tables != 0 ? tables < 0 : a.second < b.second;
    }
};

class Replay {
public:
    void apply(const TrailLine &line)
    {
        const HistoryLine &what = line.change.line;
        const RecordKey key{line.type, what.record};
        if (what.after.isNull()) {
            records_.erase(key);
            return;
        }
        if (what.before.isNull())
            records_[key] = {};
        const QJsonObject after = jsonObject(what.after);
        for (auto field = after.begin(); field != after.end(); ++field)
            records_[key].insert(field.key(), field.value());
    }

    /// The person and what belonged to the person, directly or through a record that did.
    QList<RecordThen> of(PersonId id) const
    {
        const RecordKey person{&recordType<Person>(), id.value};
        if (!records_.contains(person))
            return {};
        QList<RecordThen> list{then(*records_.find(person))};
        for (const auto &record : records_)
            if (record.first != person && belongs(record.first, id))
                list.append(then(record));
        return list;
    }

private:
    static RecordThen then(const std::pair<const RecordKey, QJsonObject> &record)
    {
        const auto &[type, id] = record.first;
        return {type, id, fromJson(*type, record.second)};
    }

    qint64 owner(const RecordKey &key, const FieldInfo &link) const
    {
        return records_.at(key).value(QLatin1String(link.column)).toInteger();
    }

    bool belongs(const RecordKey &key, PersonId id) const
    {
        if (const FieldInfo *link = belongsTo(*key.first, tableName<Person>))
            return owner(key, *link) == id.value;
        for (const auto &[other, unused] : records_) {
            const FieldInfo *link = belongsTo(*key.first, other.first->table);
            if (link && owner(key, *link) == other.second && other.first != key.first)
                return belongs(other, id);
        }
        return false;
    }

    std::map<RecordKey, QJsonObject, ByTable> records_;
};

} // namespace

QList<RecordThen> replayed(const QList<TrailLine> &trail, PersonId id, qint64 lastChangeSet)
{
    Replay replay;
    for (const TrailLine &line : trail)
        if (line.change.head.id <= lastChangeSet)
            replay.apply(line);
    return replay.of(id);
}

QList<RecordThen> personAsRecorded(const Database &database, PersonId id, const QDateTime &moment, const RecordTypes &types)
{
    return replayed(personTrail(database, id, types), id, lastChangeSetBy(database, moment));
}

} // namespace muster
