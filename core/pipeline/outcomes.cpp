// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/outcomes.h"

#include "core/pipeline/outcome_sql.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

constexpr auto countedSql =
    "SELECT count(*), coalesce(sum(CASE WHEN %1 THEN 1 ELSE 0 END), 0), coalesce(sum(CASE WHEN %2 THEN 1 ELSE 0 END), 0)%3";

QString keyColumns(const OutcomeKeys &keys)
{
    QStringList columns;
    for (OutcomeKey key : keys)
        columns.append(QLatin1String(info(key).sql));
    return columns.join(QLatin1String(", "));
}

OutcomeRow outcomeRow(const Row &row)
{
    OutcomeRow result{{}, row[0].toLongLong(), row[1].toLongLong(), row[2].toLongLong()};
    for (const QVariant &key : row.mid(3))
        result.keys.append(key.toString());
    return result;
}

} // namespace

const QList<OutcomeKeyInfo> &outcomeKeys()
{
    static const QList<OutcomeKeyInfo> keys{
        {OutcomeKey::Organisation, "organisation", QT_TRANSLATE_NOOP("Outcomes", "Organisation"),
         "coalesce(o.name, 'unknown')"},
        {OutcomeKey::Course, "course", QT_TRANSLATE_NOOP("Outcomes", "Course"), "c.code"},
        {OutcomeKey::Programme, "programme", QT_TRANSLATE_NOOP("Outcomes", "Programme"), "g.code"},
        {OutcomeKey::Nationality, "nationality", QT_TRANSLATE_NOOP("Outcomes", "Nationality"),
         "CASE p.nationality WHEN '' THEN 'unknown' ELSE p.nationality END"},
        {OutcomeKey::Sex, "sex", QT_TRANSLATE_NOOP("Outcomes", "Sex"),
         "CASE p.sex WHEN '' THEN 'unknown' ELSE p.sex END"},
        {OutcomeKey::Service, "service", QT_TRANSLATE_NOOP("Outcomes", "Service"),
         "coalesce(sv.code, 'unknown')"},
        {OutcomeKey::Year, "year", QT_TRANSLATE_NOOP("Outcomes", "Year"),
         "coalesce(substr(CAST(coalesce(c.ends_on, c.starts_on) AS TEXT), 1, 4), 'unknown')"},
        {OutcomeKey::Partner, "partner", QT_TRANSLATE_NOOP("Outcomes", "Partner"),
         "CASE c.partner WHEN '' THEN 'none' ELSE c.partner END"},
    };
    return keys;
}

const OutcomeKeyInfo &info(OutcomeKey key)
{
    return outcomeKeys()[qsizetype(key)];
}

std::optional<OutcomeKey> outcomeKey(const QString &code)
{
    for (const OutcomeKeyInfo &known : outcomeKeys())
        if (code == QLatin1String(known.code))
            return known.key;
    return std::nullopt;
}

QList<OutcomeRow> outcomes(const Database &database, const OutcomeQuestion &question)
{
    const QString columns = keyColumns(question.by);
    const OutcomeWhere where = outcomeWhere(question);
    QString sql = QString::fromLatin1(countedSql).arg(QLatin1String(passedSql), QLatin1String(qualifiedSql),
                                                      columns.isEmpty() ? QString() : QStringLiteral(", ") + columns)
        + QLatin1String(outcomeTables) + where.sql;
    if (!columns.isEmpty())
        sql += QStringLiteral(" GROUP BY ") + columns;
    QList<OutcomeRow> result;
    for (const Row &row : database.rows(sql, where.bindings))
        result.append(outcomeRow(row));
    std::sort(result.begin(), result.end(),
              [](const OutcomeRow &a, const OutcomeRow &b) { return a.keys < b.keys; });
    return result;
}

DaySpan daysOfOutcomes(const Database &database)
{
    const Row days = database.rows(QStringLiteral("SELECT min(coalesce(c.ends_on, c.starts_on)), max(coalesce(c.ends_on, c.starts_on))") + QLatin1String(outcomeTables)).first();
    return {days[0].toDate(), days[1].toDate()};
}

} // namespace muster
