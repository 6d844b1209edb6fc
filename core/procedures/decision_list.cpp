// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/decision_list.h"

#include "core/storage/repository.h"

#include <QMap>

#include <algorithm>

namespace muster {

namespace {

constexpr auto candidatesSql =
    "SELECT c.id, p.id, p.service_no, p.full_name, c.stage, m.code, g.code, u.code, r.number,"
    " (SELECT count(*) FROM checklist_item i WHERE i.candidacy_id = c.id AND i.decision_id = x.decision_id AND i.done_on IS NOT NULL)"
    " FROM decision_on x JOIN candidacy c ON c.id = x.candidacy_id JOIN person p ON p.id = c.person_id"
    " JOIN mission m ON m.id = c.mission_id JOIN category g ON g.id = c.category_id"
    " LEFT JOIN rotation r ON r.id = c.rotation_id LEFT JOIN unit u ON u.id = r.unit_id"
    " WHERE x.decision_id = ? ORDER BY p.sort_key, c.id";

constexpr auto toursSql =
    "SELECT t.id, p.id, p.service_no, p.full_name, m.code, g.code, u.code, r.number, t.arrived_on, t.ended_on"
    " FROM tour t JOIN person p ON p.id = t.person_id JOIN mission m ON m.id = t.mission_id JOIN category g ON g.id = t.category_id"
    " LEFT JOIN rotation r ON r.id = t.rotation_id LEFT JOIN unit u ON u.id = r.unit_id"
    " WHERE t.decision_no = ? ORDER BY p.sort_key, t.id";

constexpr auto pastSql =
    "SELECT t.decision_no, m.code, count(*), min(t.arrived_on), max(t.arrived_on) FROM tour t JOIN mission m ON m.id = t.mission_id"
    " WHERE t.decision_no <> '' AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.number = t.decision_no)"
    " GROUP BY t.decision_no, m.code ORDER BY t.decision_no, m.code";

template <class Key>
QHash<Key, qint64> counted(const Database &database, const char *sql)
{
    QHash<Key, qint64> counts;
    for (const Row &row : database.rows(QLatin1String(sql)))
        counts.insert(row[0].value<Key>(), row[1].toLongLong());
    return counts;
}

void take(PastDecision &decision, const Row &row)
{
    const QDate first = row[3].toDate();
    decision.number = row[0].toString();
    decision.tours += row[2].toLongLong();
    decision.firstArrival = decision.firstArrival.isValid() ? std::min(decision.firstArrival, first) : first;
    decision.lastArrival = std::max(decision.lastArrival, row[4].toDate());
    decision.missions += (decision.missions.isEmpty() ? QString() : QStringLiteral(", ")) + row[1].toString();
}

} // namespace

QList<DecisionRow> decisionList(const Database &database)
{
    const auto candidates = counted<qint64>(database, "SELECT decision_id, count(*) FROM decision_on GROUP BY decision_id");
    const auto steps = counted<qint64>(database, "SELECT decision_id, count(*) FROM checklist_item WHERE decision_id IS NOT NULL AND done_on IS NOT NULL GROUP BY decision_id");
    const auto tours = counted<QString>(database, "SELECT decision_no, count(*) FROM tour WHERE decision_no <> '' GROUP BY decision_no");
    QList<DecisionRow> rows;
    for (const Decision &decision : select<Decision>(database, QStringLiteral("ORDER BY signed_on DESC, number, id")))
        rows.append({decision, candidates.value(decision.id.value), steps.value(decision.id.value), tours.value(decision.number)});
    return rows;
}

QList<DecidedRow> decidedCandidates(const Database &database, DecisionId id)
{
    QList<DecidedRow> found;
    for (const Row &row : database.rows(QLatin1String(candidatesSql), {id.value}))
        found.append({{row[0].toLongLong()}, {row[1].toLongLong()}, row[2].toString(), row[3].toString(), FieldType<Stage>::fromVariant(row[4]),
                      row[5].toString(), row[6].toString(), row[7].toString(), row[8].toString(), row[9].toLongLong()});
    return found;
}

QList<DecidedTour> decidedTours(const Database &database, const QString &number)
{
    QList<DecidedTour> found;
    for (const Row &row : database.rows(QLatin1String(toursSql), {FieldType<QString>::toVariant(number)}))
        found.append({row[0].toLongLong(), {row[1].toLongLong()}, row[2].toString(), row[3].toString(), row[4].toString(), row[5].toString(),
                      row[6].toString(), row[7].toString(), row[8].toDate(), row[9].toDate()});
    return found;
}

QList<PastDecision> pastDecisions(const Database &database)
{
    QMap<QString, PastDecision> byNumber;
    for (const Row &row : database.rows(QLatin1String(pastSql)))
        take(byNumber[row[0].toString()], row);
    QList<PastDecision> past = byNumber.values();
    std::stable_sort(past.begin(), past.end(), [](const PastDecision &one, const PastDecision &other) { return one.lastArrival > other.lastArrival; });
    return past;
}

} // namespace muster
