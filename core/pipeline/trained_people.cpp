// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/trained_people.h"

#include "core/pipeline/outcome_sql.h"

namespace muster {

namespace {

constexpr auto trainedSql =
    "SELECT p.id, p.service_no, p.full_name, coalesce(o.name, ''), p.nationality, c.code, c.starts_on, c.ends_on, r.outcome, "
    "CASE WHEN %1 THEN 1 ELSE 0 END";
constexpr auto trainedOrder = " ORDER BY c.starts_on DESC, c.code, p.sort_key, r.id";

/// The condition of one figure; empty where everybody counts.
QString figureSql(OutcomeFigure figure)
{
    switch (figure) {
    case OutcomeFigure::Trained: return {};
    case OutcomeFigure::Passed: return QLatin1String(passedSql);
    case OutcomeFigure::NotPassed: return QStringLiteral("NOT (%1)").arg(QLatin1String(passedSql));
    case OutcomeFigure::Qualified: return QLatin1String(qualifiedSql);
    }
    return {};
}

TrainedPerson trainedPerson(const Row &row)
{
    return {.personId = row[0].toLongLong(), .serviceNo = row[1].toString(), .fullName = row[2].toString(), .organisation = row[3].toString(),
            .nationality = row[4].toString(), .course = row[5].toString(), .startsOn = row[6].toDate(), .endsOn = row[7].toDate(),
            .outcome = row[8].toString(), .qualified = row[9].toInt() != 0};
}

} // namespace

QList<TrainedPerson> trainedPeople(const Database &database, const OutcomeQuestion &question, OutcomeFigure figure)
{
    const OutcomeWhere where = outcomeWhere(question);
    QString sql = QString::fromLatin1(trainedSql).arg(QLatin1String(qualifiedSql)) + QLatin1String(outcomeTables) + where.sql;
    if (const QString condition = figureSql(figure); !condition.isEmpty())
        sql += QLatin1String(where.sql.isEmpty() ? " WHERE " : " AND ") + condition;
    QList<TrainedPerson> people;
    for (const Row &row : database.rows(sql + QLatin1String(trainedOrder), where.bindings))
        people.append(trainedPerson(row));
    return people;
}

} // namespace muster
