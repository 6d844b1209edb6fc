// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/merging.h"

#include "core/base/errors.h"
#include "core/deployment/tour.h"
#include "core/missions/mission.h"
#include "core/office/double_rules.h"
#include "core/office/record_list.h"
#include "core/people/not_same_person.h"
#include "core/pipeline/value_words.h"
#include "core/storage/repository.h"
#include "core/storage/value_json.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Merge", english);
}

QStringList conditionsOn(const RecordType &referrers, const RecordType &type)
{
    QStringList conditions;
    for (const FieldInfo &field : referrers.fields)
        if (field.kind == FieldKind::Reference && qstrcmp(field.refersTo, type.table) == 0)
            conditions.append(QStringLiteral("%1 = ?").arg(QLatin1String(field.column)));
    return conditions;
}

/// The records of a kind that refer to one record, in whichever field.
QList<StoredRecord> referring(const Database &database, const RecordType &referrers, const RecordType &type, qint64 id)
{
    const QStringList conditions = conditionsOn(referrers, type);
    QList<StoredRecord> records;
    if (conditions.isEmpty())
        return records;
    const QString rest = QStringLiteral("WHERE %1 ORDER BY id").arg(conditions.join(QStringLiteral(" OR ")));
    for (const Row &row : database.rows(selectSql(referrers, rest), QVariantList(conditions.size(), id)))
        records.append({{row[0].toLongLong(), row[1].toInt()}, row.mid(2)});
    return records;
}

bool isNothing(const FieldInfo &field, const QVariant &value)
{
    return toJson(field.kind, value) == toJson(field.kind, fromJson(field.kind, QJsonValue()));
}

QString spanWords(const Tour &tour)
{
    return words(QT_TRANSLATE_NOOP("Merge", "%1 to %2")).arg(isoDay(tour.arrivedOn), tour.endedOn.isValid() ? isoDay(tour.endedOn) : words(QT_TRANSLATE_NOOP("Merge", "now")));
}

bool overlap(const Tour &one, const Tour &other)
{
    const auto isOver = [](const Tour &tour, QDate day) { return tour.endedOn.isValid() && tour.endedOn < day; };
    return !isOver(one, other.arrivedOn) && !isOver(other, one.arrivedOn);
}

/// One person cannot have two tours that are not over.
QString hindrance(const Tour &one, const Tour &other)
{
    return words(QT_TRANSLATE_NOOP("Merge", "Both have a tour that is not over, from %1 and from %2. Give the one that is over its last day first."))
        .arg(isoDay(one.arrivedOn), isoDay(other.arrivedOn));
}

} // namespace

void Merging::merge(const Merge &merge, QDate day)
{
    const RecordType &people = recordType<Person>();
    const auto other = storedRecord(database_, people, merge.other.id);
    const auto kept = storedRecord(database_, people, merge.kept.id);
    if (!other || !kept || merge.other.id == merge.kept.id)
        throw Missing(words(QT_TRANSLATE_NOOP("Merge", "One of the two people is no longer there. Nothing was changed.")));
    tellTours(merge);
    if (!report_.hindrances.isEmpty())
        return;
    if (knownOthers(database_, {merge.kept.id}).contains({merge.other.id}))
        warn(words(QT_TRANSLATE_NOOP("Merge", "Somebody has said that these two are not the same person.")));
    fold({people, merge.other.id, merge.kept.id});
    changes_.removeValues(people, merge.other);
    changes_.saveValues(people, merge.kept, merge.values);
    const qsizetype number = people.indexOf("service_no");
    remember(merge, merge.values[number] == other->values[number] ? kept->values : other->values, day);
    changes_.check();
}

void Merging::fold(const Fold &fold)
{
    const bool ofPeople = !std::exchange(told_, true);
    for (const RecordType *referrers : recordTypes()) {
        if (ofPeople)
            count(*referrers, {{fold.into, 0}, {fold.from, 0}, {}, {}});
        foldKind(fold, *referrers);
    }
    if (ofPeople)
        erase_if(report_.kinds, [](const MergedKind &kind) { return kind.ofKept + kind.ofOther == 0; });
}

void Merging::count(const RecordType &type, const Merge &merge)
{
    const RecordType &people = recordType<Person>();
    report_.kinds.append({noun(type), int(referring(database_, type, people, merge.kept.id).size()),
                          int(referring(database_, type, people, merge.other.id).size()), 0});
}

void Merging::foldKind(const Fold &fold, const RecordType &referrers)
{
    for (const StoredRecord &record : referring(database_, referrers, fold.type, fold.from)) {
        QVariantList values = record.values;
        for (qsizetype i = 0; i < values.size(); ++i)
            if (qstrcmp(referrers.fields[i].refersTo, fold.type.table) == 0 && values[i].toLongLong() == fold.from)
                values[i] = fold.into;
        const QList<StoredRecord> there = referring(database_, referrers, fold.type, fold.into);
        const auto twin = std::find_if(there.begin(), there.end(), [&](const StoredRecord &each) {
            return each.state.id != record.state.id && areDoubles(referrers, each.values, values);
        });
        if (twin == there.end())
            give(referrers, record, values);
        else
            leaveOut(referrers, record, *twin);
    }
}

/// What says something that cannot be said of one person, such as not being the same as another one, goes.
void Merging::give(const RecordType &type, const StoredRecord &record, const QVariantList &values)
{
    if (type.problems(values).isEmpty()) {
        changes_.saveValues(type, record.state, values);
        return;
    }
    if (!report_.kinds.isEmpty())
        ++report_.kinds.last().leftOut;
    changes_.removeValues(type, record.state);
}

void Merging::leaveOut(const RecordType &type, const StoredRecord &record, const StoredRecord &twin)
{
    ValueWords inWords(database_, recordTypes());
    QStringList differing;
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        const FieldInfo &field = type.fields[i];
        const bool isOwner = field.kind == FieldKind::Reference && field.rules.required && twin.values[i] != record.values[i];
        if (isOwner || isNothing(field, record.values[i]) || isNothing(field, twin.values[i])
            || toJson(field.kind, record.values[i]) == toJson(field.kind, twin.values[i]))
            continue;
        const auto text = [&](const QVariantList &values) { return toJson(FieldKind::Text, inWords.shown(type, field, values[i])).toVariant().toString(); };
        differing.append(words(QT_TRANSLATE_NOOP("Merge", "%1 stays “%2”, not “%3”")).arg(label(type, field), text(twin.values), text(record.values)));
    }
    const QString named = type.naming(record.values);
    const QString told = words(QT_TRANSLATE_NOOP("Merge", "%1 was recorded twice and counts once"))
                             .arg(named.startsWith(noun(type)) ? named : QStringLiteral("%1 “%2”").arg(noun(type), named));
    warn(differing.isEmpty() ? told + u'.' : QStringLiteral("%1: %2.").arg(told, differing.join(QStringLiteral("; "))));
    if (!report_.kinds.isEmpty() && report_.kinds.last().noun == noun(type))
        ++report_.kinds.last().leftOut;
    fold({type, record.state.id, twin.state.id});
    changes_.removeValues(type, record.state);
    fillGaps(type, twin, record.values);
}

/// What the record that stays does not know it takes from its double.
void Merging::fillGaps(const RecordType &type, const StoredRecord &twin, const QVariantList &values)
{
    QVariantList filled = twin.values;
    for (qsizetype i = 0; i < filled.size(); ++i)
        if (type.fields[i].kind != FieldKind::Flag && isNothing(type.fields[i], filled[i]))
            filled[i] = values[i];
    if (type.problems(filled).isEmpty())
        changes_.saveValues(type, twin.state, filled);
}

void Merging::remember(const Merge &merge, const QVariantList &gone, QDate day)
{
    const Person lost = recordOf<Person>(gone);
    PersonMerge kept{.personId = {merge.kept.id}, .serviceNo = lost.serviceNo, .fullName = lost.fullName, .mergedOn = day, .note = merge.note};
    changes_.save(kept);
}

void Merging::tellTours(const Merge &merge)
{
    const QString ofPerson = QStringLiteral("WHERE person_id = ? ORDER BY arrived_on, id");
    const QList<Tour> others = select<Tour>(database_, ofPerson, {merge.other.id});
    for (const Tour &one : select<Tour>(database_, ofPerson, {merge.kept.id}))
        for (Tour other : others) {
            other.personId = one.personId;
            if (areDoubles(recordType<Tour>(), valuesOf(one), valuesOf(other)) || !overlap(one, other))
                continue;
            if (!one.endedOn.isValid() && !other.endedOn.isValid())
                report_.hindrances.append(hindrance(one, other));
            else
                warn(words(QT_TRANSLATE_NOOP("Merge", "Two tours overlap: %1 and %2. Both stay; mend them afterwards."))
                         .arg(spanWords(one), spanWords(other)));
        }
}

} // namespace muster
