// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/person_trail.h"

#include "core/storage/value_json.h"

#include <algorithm>
#include <map>
#include <set>

namespace muster {

namespace {

using Ids = std::set<qint64>;

/// So many numbers stand in one statement at most.
constexpr size_t mostInOne = 400;

/// Change set and place in it.
using LineKey = std::pair<qint64, int>;

QStringList numbers(const Ids &ids)
{
    QStringList list;
    for (const qint64 id : ids)
        list.append(QString::number(id));
    return list;
}

/// Calls back with «1, 2, 3» for as many numbers as stand in one statement.
void inParts(const Ids &ids, const std::function<void(const QString &list)> &visit)
{
    const QStringList all = numbers(ids);
    for (qsizetype from = 0; from < all.size(); from += qsizetype(mostInOne))
        visit(all.mid(from, qsizetype(mostInOne)).join(QLatin1String(", ")));
}

class Trail {
public:
    Trail(const Database &database, const RecordTypes &types) : database_(database), types_(types) {}

    QList<TrailLine> of(PersonId id)
    {
        const RecordType &person = recordType<Person>();
        add(person, {id.value});
        for (const RecordType *type : types_)
            if (const FieldInfo *field = belongsTo(*type, person.table))
                addOwned(*type, *field, id);
        QList<TrailLine> lines;
        for (auto &[key, line] : lines_)
            lines.append(std::move(line));
        return lines;
    }

private:
    void addOwned(const RecordType &type, const FieldInfo &field, PersonId id)
    {
        const Ids owned = idsOf(type, field, {id.value});
        add(type, owned);
        for (const RecordType *other : types_)
            if (const FieldInfo *link = belongsTo(*other, type.table); link && !belongsTo(*other, tableName<Person>))
                add(*other, idsOf(*other, *link, owned));
    }

    /// The records whose field names one of the owners, or did so once.
    Ids idsOf(const RecordType &type, const FieldInfo &field, const Ids &owners) const
    {
        Ids ids;
        inParts(owners, [&](const QString &list) {
            const QString sql = QStringLiteral("SELECT id FROM %1 WHERE %2 IN (%3)").arg(QLatin1String(type.table), QLatin1String(field.column), list);
            for (const Row &row : database_.rows(sql))
                ids.insert(row[0].toLongLong());
        });
        for (const qint64 owner : owners)
            addFormer(ids, type, {QLatin1String(field.column), owner});
        return ids;
    }

    struct Link {
        QString column;
        qint64 owner;
    };

    /// The first condition is that of the index change_line_link, which holds only lines that took a reference away.
    /// The text is only a sieve; what the record said is read from its JSON.
    void addFormer(Ids &ids, const RecordType &type, const Link &link) const
    {
        const QString sql = QStringLiteral("SELECT record_id, before FROM change_line WHERE record_table = ? AND before LIKE '%_id\":%' AND before LIKE ?");
        const QString sieve = QStringLiteral("%\"%1\":%2%").arg(link.column).arg(link.owner);
        for (const Row &row : database_.rows(sql, {QLatin1String(type.table), sieve}))
            if (jsonObject(row[1].toString()).value(link.column).toInteger() == link.owner)
                ids.insert(row[0].toLongLong());
    }

    void add(const RecordType &type, const Ids &ids)
    {
        inParts(ids, [&](const QString &list) {
            const QString sql = QStringLiteral("SELECT s.id, s.name, s.author, s.at, s.takes_back, l.line, l.record_id, l.before, l.after "
                                               "FROM change_line l JOIN change_set s ON s.id = l.change_set_id "
                                               "WHERE l.record_table = ? AND l.record_id IN (%1)").arg(list);
            for (const Row &row : database_.rows(sql, {QLatin1String(type.table)}))
                lines_.emplace(LineKey{row[0].toLongLong(), row[5].toInt()}, lineOf(type, row));
        });
    }

    static TrailLine lineOf(const RecordType &type, const Row &row)
    {
        const HistoryHead head{row[0].toLongLong(), row[1].toString(), row[2].toString(), row[3].toLongLong(), row[4].toLongLong()};
        return {&type, {head, {QLatin1String(type.table), row[6].toLongLong(), row[7].toString(), row[8].toString()}}};
    }

    const Database &database_;
    const RecordTypes &types_;
    std::map<LineKey, TrailLine> lines_;
};

} // namespace

const FieldInfo *belongsTo(const RecordType &type, const char *table)
{
    const auto found = std::find_if(type.fields.begin(), type.fields.end(), [table](const FieldInfo &field) {
        return field.rules.required && qstrcmp(field.refersTo, table) == 0;
    });
    return found == type.fields.end() ? nullptr : &*found;
}

QList<TrailLine> personTrail(const Database &database, PersonId id, const RecordTypes &types)
{
    return Trail(database, types).of(id);
}

} // namespace muster
