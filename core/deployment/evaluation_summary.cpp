// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/evaluation_summary.h"

#include <algorithm>

namespace muster {

namespace {

constexpr QLatin1String unknownWord("unknown");

/// The place in the order people read: known words first, then others, then none at all.
qsizetype placeOf(const QString &overall)
{
    const qsizetype place = overallWords().indexOf(overall);
    if (place >= 0)
        return place;
    return overallWords().size() + (overall == unknownWord ? 1 : 0);
}

bool isBetter(const EvaluationShare &a, const EvaluationShare &b)
{
    return std::pair(placeOf(a.overall), a.overall) < std::pair(placeOf(b.overall), b.overall);
}

} // namespace

const QStringList &overallWords()
{
    static const QStringList words{
        QStringLiteral("Outstanding"),         QStringLiteral("Exceeds expectations"),
        QStringLiteral("Excellent"),           QStringLiteral("Highly competent"),
        QStringLiteral("Above average"),       QStringLiteral("Fully competent"),
        QStringLiteral("Competent"),           QStringLiteral("Average"),
        QStringLiteral("Partially competent"), QStringLiteral("Developing"),
        QStringLiteral("Below average"),       QStringLiteral("Unsatisfactory"),
    };
    return words;
}

QList<EvaluationShare> evaluationsUntil(const Database &database, QDate day)
{
    const QString word = QStringLiteral("CASE e.overall WHEN '' THEN 'unknown' ELSE e.overall END");
    const QString sql =
        QStringLiteral("SELECT %1, count(*) FROM evaluation e JOIN tour t ON t.id = e.tour_id "
                       "WHERE t.ended_on <= ? GROUP BY %1")
            .arg(word);
    QList<EvaluationShare> shares;
    qint64 all = 0;
    for (const Row &row : database.rows(sql, {day})) {
        shares.append({row[0].toString(), row[1].toLongLong()});
        all += shares.last().tours;
    }
    for (EvaluationShare &share : shares)
        share.allTours = all;
    std::sort(shares.begin(), shares.end(), isBetter);
    return shares;
}

} // namespace muster
