// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/holders.h"

#include "core/people/rank_held_rule.h"
#include "core/pipeline/people_conditions.h"
#include "core/qualification/standing_sql.h"
#include "core/storage/many_rows.h"

#include <limits>

namespace muster {

namespace {

constexpr int pageSize = 500;
constexpr int firstDays = 30, secondDays = 90, thirdDays = 180;

/// The rows of one page, found first, with what is told of them; %1 is the list, %2 the rule of the rank.
constexpr auto rowsSql =
    "WITH asked (day) AS (VALUES (CAST('%3' AS {day}))) SELECT q.id, q.person_id, p.service_no, p.full_name, rk.name_en, rk.name_vi,"
    " coalesce(o.name, ''), q.type_id, t.code, t.name_en, t.name_vi, q.granted_on, coalesce(c.code, '')"
    " FROM qualification q CROSS JOIN asked a JOIN qualification_type t ON t.id = q.type_id JOIN person p ON p.id = q.person_id"
    " LEFT JOIN organisation o ON o.id = p.organisation_id LEFT JOIN rank_held h ON h.id = %2"
    " LEFT JOIN rank_title rk ON rk.id = h.rank_id LEFT JOIN course c ON c.id = q.course_id WHERE q.id IN (%1)";

/// A statement over the qualifications that fulfil a filter, and what is bound to it.
struct Asked {
    QString from;
    QVariantList bindings;
};

QStringList typesOf(const Database &database, const HolderFilter &filter)
{
    QString code;
    for (const Row &row : database.rows(QStringLiteral("SELECT code FROM category WHERE id = ?"), {filter.categoryId.value}))
        code = row[0].toString();
    QStringList numbers{QStringLiteral("0")};
    for (const QualificationType &type : select<QualificationType>(database))
        if (type.categoryCodes.split(QLatin1Char(';')).contains(code))
            numbers.append(QString::number(type.id.value));
    return numbers;
}

bool anyLastsAsLongAsAnother(const Database &database)
{
    return !database.rows(QStringLiteral("SELECT id FROM qualification_type WHERE term = 'as_long_as' LIMIT 1")).isEmpty();
}

/// So many days ahead a stage looks; 0 for one that asks nothing of the last day.
int daysAhead(HolderStage stage)
{
    switch (stage) {
    case HolderStage::Within30: return firstDays;
    case HolderStage::Within90: return secondDays;
    case HolderStage::Within180: return thirdDays;
    default: return 0;
    }
}

struct LastDays {
    QString sql;
    bool areColumn;
};

/// Without a type that lasts as long as another, the last day is a column with an index.
LastDays lastDaysOf(const Database &database)
{
    if (anyLastsAsLongAsAnother(database))
        return {QStringLiteral("(%1)").arg(standingLastDaySql()), false};
    return {QStringLiteral("q.valid_until"), true};
}

/// What of the qualification alone, with an index, leaves out most of those that stand otherwise; %1 is the day.
struct StageRule {
    const char *state;
    const char *narrowing;
};

StageRule ruleOf(HolderStage stage)
{
    switch (stage) {
    case HolderStage::Lapsed: return {"lapsed", "q.valid_until < %1"};
    case HolderStage::Suspended: return {"suspended", "q.id IN (SELECT id FROM suspended)"};
    case HolderStage::Revoked: return {"revoked", "q.id IN (SELECT id FROM revoked)"};
    default: return {"valid", "(q.valid_until >= %1 OR q.valid_until IS NULL)"};
    }
}

void addStage(Asked &asked, const HolderFilter &filter, const LastDays &lastDays)
{
    if (filter.stage == HolderStage::Every)
        return;
    const StageRule rule = ruleOf(filter.stage);
    if (lastDays.areColumn)
        asked.from += QStringLiteral(" AND ") + QString::fromLatin1(rule.narrowing).replace(QLatin1String("%1"), QStringLiteral("CAST('%1' AS {day})").arg(isoDay(filter.day)));
    asked.from += QStringLiteral(" AND %1 = '%2'").arg(standingStateSql(), QLatin1String(rule.state));
    if (const int days = daysAhead(filter.stage)) {
        asked.from += QStringLiteral(" AND %1 >= ? AND %1 <= ?").arg(lastDays.sql);
        asked.bindings << filter.day << filter.day.addDays(days);
    }
}

void addFilter(Asked &asked, const Database &database, const HolderFilter &filter)
{
    const PeopleFilter people{.words = filter.words, .organisationId = filter.organisationId};
    if (people != PeopleFilter{}) {
        const PeopleConditions conditions = conditionsOf(people);
        asked.from += QStringLiteral(" AND q.person_id IN (SELECT p.id FROM person p %1)").arg(conditions.text);
        asked.bindings += conditions.bindings;
    }
    if (!filter.typeId.isNull())
        asked.from += QStringLiteral(" AND q.type_id = %1").arg(filter.typeId.value);
    if (!filter.categoryId.isNull())
        asked.from += QStringLiteral(" AND q.type_id IN (%1)").arg(typesOf(database, filter).join(QStringLiteral(", ")));
    if (!filter.courseId.isNull())
        asked.from += QStringLiteral(" AND q.course_id = %1").arg(filter.courseId.value);
}

/// Joined in this order, so that SQLite walks along the last days and stops with the page.
Asked askedBy(const Database &database, const HolderFilter &filter, const QString &columns, const QString &joins = {})
{
    Asked asked{QStringLiteral("WITH asked (day) AS (VALUES (CAST(? AS {day}))), %1 SELECT %2 FROM qualification q CROSS JOIN asked a"
                               " CROSS JOIN qualification_type t%3 WHERE t.id = q.type_id AND %4").arg(standingTables(), columns, joins, standingCurrentSql()),
                {filter.day}};
    addFilter(asked, database, filter);
    addStage(asked, filter, lastDaysOf(database));
    return asked;
}

/// What has lapsed has a last day, the latest first; of the others those without end stand last.
QString orderOf(HolderStage stage, const QString &lastDay)
{
    if (stage == HolderStage::Lapsed)
        return lastDay + QStringLiteral(" DESC");
    return daysAhead(stage) > 0 ? lastDay : QStringLiteral("CASE WHEN %1 IS NULL THEN 1 ELSE 0 END, %1").arg(lastDay);
}

QList<qint64> pageOf(const Database &database, const HolderFilter &filter, qint64 offset, int limit)
{
    const Asked asked = askedBy(database, filter, QStringLiteral("q.id"), QStringLiteral(" CROSS JOIN person p"));
    const QString order = QStringLiteral(" AND p.id = q.person_id ORDER BY %1, p.sort_key, q.id LIMIT ? OFFSET ?").arg(orderOf(filter.stage, lastDaysOf(database).sql));
    QList<qint64> ids;
    for (const Row &row : database.rows(asked.from + order, asked.bindings + QVariantList{limit, offset}))
        ids.append(row[0].toLongLong());
    return ids;
}

HolderRow holderRow(const Row &row)
{
    return {.id = {row[0].toLongLong()}, .personId = {row[1].toLongLong()}, .serviceNo = row[2].toString(), .fullName = row[3].toString(),
            .rank = {row[4].toString(), row[5].toString()}, .organisation = row[6].toString(), .typeId = {row[7].toLongLong()},
            .typeCode = row[8].toString(), .type = {row[9].toString(), row[10].toString()}, .grantedOn = row[11].toDate(),
            .course = row[12].toString(), .standing = {}};
}

QHash<qint64, QStringList> certificatesOf(const Database &database, const QList<qint64> &ids)
{
    QHash<qint64, QStringList> numbers;
    for (const Row &row : manyRows(database, QStringLiteral("SELECT qualification_id, number FROM certificate WHERE qualification_id IN (%1) ORDER BY id"), ids))
        numbers[row[0].toLongLong()].append(row[1].toString());
    return numbers;
}

QList<HolderRow> rowsOf(const Database &database, const QList<qint64> &ids, QDate day)
{
    QHash<qint64, HolderRow> rows;
    const QString sql = QString::fromLatin1(rowsSql).arg(QStringLiteral("%1"), QLatin1String(rankHeldOnTheDay), isoDay(day));
    for (const Row &row : manyRows(database, sql, ids))
        rows.insert(row[0].toLongLong(), holderRow(row));
    QList<QualificationId> qualifications;
    for (const qint64 id : ids)
        qualifications.append(QualificationId{id});
    const auto standings = standingsOn(database, qualifications, day);
    const auto touched = touchedByLapse(database, qualifications, day);
    const auto certificates = certificatesOf(database, ids);
    QList<HolderRow> found;
    for (const QualificationId id : std::as_const(qualifications)) {
        HolderRow row = rows.value(id.value);
        row.standing = standings.value(id);
        row.touched = touched.value(id);
        row.certificates = certificates.value(id.value);
        found.append(row);
    }
    return found;
}

} // namespace

QList<HolderRow> holders(const Database &database, const HolderFilter &filter, qint64 offset, int limit)
{
    return rowsOf(database, pageOf(database, filter, offset, limit), filter.day);
}

std::function<QList<HolderRow>()> holderPages(const Database &database, const HolderFilter &filter)
{
    return [&database, filter, ids = pageOf(database, filter, 0, std::numeric_limits<int>::max()), offset = qsizetype(0)]() mutable {
        const QList<HolderRow> page = rowsOf(database, ids.mid(offset, pageSize), filter.day);
        offset += page.size();
        return page;
    };
}

QList<QualificationId> holderIds(const Database &database, const HolderFilter &filter)
{
    const Asked asked = askedBy(database, filter, QStringLiteral("q.id"));
    QList<QualificationId> ids;
    database.eachRow(asked.from, asked.bindings, [&ids](const Row &row) { ids.append(QualificationId{row[0].toLongLong()}); });
    return ids;
}

qint64 HolderCounts::of(HolderStage stage) const
{
    switch (stage) {
    case HolderStage::Every: return every;
    case HolderStage::Valid: return valid;
    case HolderStage::Within180: return within180;
    case HolderStage::Within90: return within90;
    case HolderStage::Within30: return within30;
    case HolderStage::Lapsed: return lapsed;
    case HolderStage::Suspended: return suspended;
    case HolderStage::Revoked: return revoked;
    }
    return 0;
}

HolderCounts holderCounts(const Database &database, const HolderFilter &filter)
{
    HolderFilter every = filter;
    every.stage = HolderStage::Every;
    const QString within = QStringLiteral("CASE WHEN %1 <= CAST('%2' AS {day}) THEN 1 WHEN %1 <= CAST('%3' AS {day}) THEN 2"
                                          " WHEN %1 <= CAST('%4' AS {day}) THEN 3 ELSE 4 END")
        .arg(lastDaysOf(database).sql, isoDay(filter.day.addDays(firstDays)), isoDay(filter.day.addDays(secondDays)), isoDay(filter.day.addDays(thirdDays)));
    const Asked asked = askedBy(database, every, standingStateSql() + QStringLiteral(" AS state, ") + within + QStringLiteral(" AS within"));
    // Grouped from outside, so that the rule stands in the statement once.
    const qsizetype with = asked.from.indexOf(QStringLiteral(" SELECT %1").arg(standingStateSql()));
    const QString sql = asked.from.left(with) + QStringLiteral(" SELECT s.state, s.within, count(*) FROM (") + asked.from.mid(with)
        + QStringLiteral(") s GROUP BY s.state, s.within");
    HolderCounts counts;
    for (const Row &row : database.rows(sql, asked.bindings)) {
        const QString state = row[0].toString();
        const int step = row[1].toInt();
        const qint64 count = row[2].toLongLong();
        counts.every += count;
        if (state == QLatin1String("valid")) {
            counts.valid += count;
            counts.within30 += step <= 1 ? count : 0;
            counts.within90 += step <= 2 ? count : 0;
            counts.within180 += step <= 3 ? count : 0;
        } else if (state == QLatin1String("lapsed"))
            counts.lapsed += count;
        else if (state == QLatin1String("suspended"))
            counts.suspended += count;
        else if (state == QLatin1String("revoked"))
            counts.revoked += count;
    }
    return counts;
}

} // namespace muster
