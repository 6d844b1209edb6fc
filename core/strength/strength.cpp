// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/strength.h"

#include "core/deployment/tour.h"
#include "core/people/rank_held.h"
#include "core/people/rank_held_rule.h"
#include "core/people/service.h"
#include "core/strength/strength_sql.h"

#include <algorithm>

namespace muster {

namespace {

/// Each valid day once.
QList<QDate> inOrder(QList<QDate> days)
{
    days.removeIf([](QDate day) { return !day.isValid(); });
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

QStringList texts(const Row &row, qsizetype from, qsizetype count)
{
    QStringList result;
    for (qsizetype i = from; i < from + count; ++i)
        result.append(row[i].toString());
    return result;
}

DeployedPerson deployedPerson(const Row &row, qsizetype keys)
{
    const Row person = row.mid(1 + keys);
    return {.day = row[0].toDate(), .keys = texts(row, 1, keys),
            .tourId = person[0].toLongLong(), .personId = person[1].toLongLong(),
            .serviceNo = person[2].toString(), .fullName = person[3].toString(),
            .rankEn = person[4].toString(), .rankVi = person[5].toString(),
            .mission = person[6].toString(), .category = person[7].toString(), .post = person[8].toString(),
            .unit = person[9].toString(), .rotation = person[10].toString(),
            .arrivedOn = person[11].toDate(), .plannedEndOn = person[12].toDate(),
            .extendedEndOn = person[13].toDate(), .endedOn = person[14].toDate()};
}

QString rankOnTheDay(const char *column)
{
    return QStringLiteral("(SELECT rt.%1 FROM rank_held h JOIN rank_title rt ON rt.id = h.rank_id WHERE h.id = %2)")
        .arg(QLatin1String(column), QLatin1String(rankHeldOnTheDay));
}

QString personColumns()
{
    return QStringLiteral(", t.id, p.id, p.service_no, p.full_name, %1, %2, m.code, c.code, "
                          "coalesce((SELECT po.title FROM post po WHERE po.id = t.post_id), ''), "
                          "coalesce(u.code, ''), coalesce(r.number, ''), t.arrived_on, t.planned_end_on, t.extended_end_on, t.ended_on")
        .arg(rankOnTheDay("name_en"), rankOnTheDay("name_vi"));
}

} // namespace

QList<StrengthRow> strength(const Database &database, const QList<QDate> &days, const StrengthQuestion &question)
{
    QList<StrengthRow> result;
    const QList<QDate> asked = inOrder(days);
    if (asked.isEmpty())
        return result;
    const StrengthSql sql = strengthSql(asked, question);
    const qsizetype keys = question.by.size();
    for (const Row &row : database.rows(sql.text, sql.bindings))
        result.append({row[0].toDate(), texts(row, 1, keys), row[1 + keys].toLongLong()});
    std::sort(result.begin(), result.end(), [](const StrengthRow &a, const StrengthRow &b) {
        return std::tie(a.day, a.keys) < std::tie(b.day, b.keys);
    });
    return result;
}

QList<DeployedPerson> deployedPeople(const Database &database, const QList<QDate> &days, const StrengthQuestion &question)
{
    QList<DeployedPerson> people;
    if (days.isEmpty())
        return people;
    const StrengthSql sql = toursSql(QStringLiteral("a.day") + keyColumns(question) + personColumns(), deployedRule, days, question);
    for (const Row &row : database.rows(sql.text + QStringLiteral(" ORDER BY a.day, p.sort_key, t.id"), sql.bindings))
        people.append(deployedPerson(row, question.by.size()));
    return people;
}

QList<SentRow> sentUntil(const Database &database, QDate day, const StrengthQuestion &question)
{
    const StrengthSql sql = toursSql(QStringLiteral("count(*), count(DISTINCT t.person_id)") + keyColumns(question), begunRule, {day}, question);
    const QString grouped = question.by.isEmpty() ? QString() : QStringLiteral(" GROUP BY ") + keyColumns(question).mid(2);
    QList<SentRow> result;
    for (const Row &row : database.rows(sql.text + grouped, sql.bindings))
        result.append({texts(row, 2, question.by.size()), row[0].toLongLong(), row[1].toLongLong()});
    std::sort(result.begin(), result.end(), [](const SentRow &a, const SentRow &b) { return a.keys < b.keys; });
    return result;
}

TourDays tourDays(const Database &database)
{
    const Rows rows = database.rows(QStringLiteral("SELECT min(arrived_on), max(arrived_on), max(ended_on) FROM tour"));
    return {rows[0][0].toDate(), std::max(rows[0][1].toDate(), rows[0][2].toDate())};
}

QList<FirstArrival> firstArrivals(const Database &database)
{
    QList<FirstArrival> arrivals;
    const QString sql = QStringLiteral("SELECT min(t.arrived_on), u.code FROM tour t JOIN rotation r ON r.id = t.rotation_id "
                                       "JOIN unit u ON u.id = r.unit_id GROUP BY u.code ORDER BY min(t.arrived_on)");
    for (const Row &row : database.rows(sql))
        arrivals.append({row[0].toDate(), row[1].toString()});
    return arrivals;
}

RecordTypes strengthTypes()
{
    return {&recordType<Tour>(), &recordType<Person>(), &recordType<Mission>(), &recordType<Category>(),
            &recordType<Rotation>(), &recordType<Unit>(), &recordType<Service>(), &recordType<Post>(),
            &recordType<RankHeld>(), &recordType<Rank>()};
}

} // namespace muster
