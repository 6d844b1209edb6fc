// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/candidate_counts.h"

#include "core/selection/stage_rule.h"

#include <algorithm>

namespace muster {

namespace {

/// %1 are the columns, %2 is the rule of being nominated; what is counted has its columns named, so that they can be grouped by.
constexpr auto countSql =
    "WITH asked (day) AS (VALUES (CAST(? AS {day}))) SELECT count(*)%3 FROM (SELECT ca.id%1 FROM candidacy ca CROSS JOIN asked a"
    " JOIN person p ON p.id = ca.person_id JOIN mission m ON m.id = ca.mission_id JOIN category c ON c.id = ca.category_id"
    " LEFT JOIN service sv ON sv.id = p.service_id LEFT JOIN rotation r ON r.id = ca.rotation_id"
    " LEFT JOIN unit u ON u.id = r.unit_id WHERE %2) n";

const CandidateKeyInfo &info(CandidateKey key)
{
    return candidateKeys()[qsizetype(key)];
}

QString columnName(qsizetype place)
{
    return QStringLiteral("k%1").arg(place);
}

QString sqlFor(const CandidateKeys &by)
{
    QString inner;
    QStringList outer;
    for (qsizetype i = 0; i < by.size(); ++i) {
        inner += QStringLiteral(", %1 AS %2").arg(QLatin1String(info(by[i]).sql), columnName(i));
        outer.append(QStringLiteral("n.") + columnName(i));
    }
    const QString columns = outer.join(QLatin1String(", "));
    QString sql = QString::fromLatin1(countSql).arg(inner, QLatin1String(nominatedByTheDay), by.isEmpty() ? QString() : QStringLiteral(", ") + columns);
    return by.isEmpty() ? sql : sql + QStringLiteral(" GROUP BY ") + columns;
}

/// Stages stand in their own order, everything else in that of its letters.
QStringList sortKeys(const CandidateCount &count, const CandidateKeys &by)
{
    QStringList keys = count.keys;
    for (qsizetype i = 0; i < by.size(); ++i)
        if (by[i] == CandidateKey::Stage)
            keys[i] = QString(QChar(u'a' + int(FieldType<Stage>::fromVariant(keys[i]))));
    return keys;
}

} // namespace

const QList<CandidateKeyInfo> &candidateKeys()
{
    static const QList<CandidateKeyInfo> keys{
        {CandidateKey::Stage, "stage", stageOnTheDay.constData()},
        {CandidateKey::Sex, "sex", "CASE p.sex WHEN '' THEN 'unknown' ELSE p.sex END"},
        {CandidateKey::Mission, "mission", "m.code"},
        {CandidateKey::Category, "category", "c.code"},
        {CandidateKey::Service, "service", "coalesce(sv.code, 'unknown')"},
        {CandidateKey::Unit, "unit", "coalesce(u.code, '')"},
        {CandidateKey::Rotation, "rotation", "coalesce(r.number, '')"},
    };
    return keys;
}

QList<CandidateCount> candidateCounts(const Database &database, QDate day, const CandidateKeys &by)
{
    QList<CandidateCount> counts;
    for (const Row &row : database.rows(sqlFor(by), {day})) {
        CandidateCount count{.candidacies = row[0].toLongLong()};
        for (const QVariant &key : row.mid(1))
            count.keys.append(key.toString());
        counts.append(count);
    }
    std::sort(counts.begin(), counts.end(), [&by](const CandidateCount &a, const CandidateCount &b) { return sortKeys(a, by) < sortKeys(b, by); });
    return counts;
}

} // namespace muster
