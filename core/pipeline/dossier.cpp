// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/dossier.h"

#include "core/pipeline/dossier_rows.h"
#include "core/selection/stage_rule.h"

#include <QRegularExpression>

namespace muster {

namespace {

/// %1 is the rule of the stage, %2 that of being nominated with what else is asked.
constexpr auto headSql =
    "WITH asked (day) AS (VALUES (CAST(? AS {day}))) SELECT ca.id, ca.person_id, p.service_no, p.full_name, %1,"
    " ca.mission_id, m.code, ca.category_id, c.code, coalesce(u.code, ''), coalesce(r.number, ''), o.requirement_set_id,"
    " coalesce(ca.planned_departure_on, o.planned_departure_on), coalesce(ca.tour_months, o.tour_months), p.born_on, p.in_service_since,"
    " o.rank_least_id, o.rank_most_id"
    " FROM candidacy ca CROSS JOIN asked a JOIN person p ON p.id = ca.person_id JOIN mission m ON m.id = ca.mission_id"
    " JOIN category c ON c.id = ca.category_id LEFT JOIN opening o ON o.id = ca.opening_id"
    " LEFT JOIN rotation r ON r.id = ca.rotation_id LEFT JOIN unit u ON u.id = r.unit_id"
    " WHERE %2 ORDER BY p.sort_key, ca.id";

/// «12», «12 (unit rule)»: the number a category's words begin with.
std::optional<int> usualMonths(const QString &words)
{
    static const QRegularExpression number(QStringLiteral("^\\s*(\\d{1,2})\\b"));
    const auto match = number.match(words);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

QString conditions(const DossierFilter &filter)
{
    QString text = QString::fromLatin1(nominatedByTheDay);
    if (!filter.candidacies.isEmpty()) {
        QStringList numbers;
        for (CandidacyId id : filter.candidacies)
            numbers.append(QString::number(id.value));
        text += QStringLiteral(" AND ca.id IN (%1)").arg(numbers.join(QLatin1String(", ")));
    }
    if (filter.rotation)
        text += QStringLiteral(" AND ca.rotation_id = %1").arg(filter.rotation->value);
    if (filter.category)
        text += QStringLiteral(" AND ca.category_id = %1").arg(filter.category->value);
    return text;
}

Dossier headOf(const Row &row)
{
    return {.id = {row[0].toLongLong()}, .personId = {row[1].toLongLong()}, .serviceNo = row[2].toString(), .fullName = row[3].toString(),
            .stage = FieldType<Stage>::fromVariant(row[4]), .missionId = {row[5].toLongLong()}, .mission = row[6].toString(),
            .categoryId = {row[7].toLongLong()}, .category = row[8].toString(), .unit = row[9].toString(), .rotation = row[10].toString(),
            .chosenSet = {row[11].toLongLong()}, .rankLeast = {row[16].toLongLong()}, .rankMost = {row[17].toLongLong()},
            .departure = row[12].toDate(),
            .tourMonths = FieldType<std::optional<int>>::fromVariant(row[13]), .bornOn = row[14].toDate(), .inServiceSince = row[15].toDate()};
}

QList<Dossier> heads(const Database &database, const DossierFilter &filter)
{
    QList<Dossier> found;
    const QString sql = QString::fromLatin1(headSql).arg(QLatin1String(stageOnTheDay), conditions(filter));
    database.eachRow(sql, {filter.day}, [&](const Row &row) {
        Dossier dossier = headOf(row);
        if (filter.stages == DossierFilter::Stages::Every || isInProgress(dossier.stage))
            found.append(std::move(dossier));
    });
    return found;
}

void give(Dossier &dossier, const CandidacyFacts &candidacy)
{
    dossier.decisions = candidacy.decisions;
    dossier.checklist = candidacy.checklist;
    dossier.waivers = candidacy.waivers;
}

} // namespace

QDate Dossier::tourEnd() const
{
    return departure.isValid() && tourMonths ? departure.addMonths(*tourMonths).addDays(-1) : QDate();
}

QList<Dossier> dossiers(const Database &database, const DossierFilter &filter)
{
    QList<Dossier> found = heads(database, filter);
    QList<qint64> people, candidacies;
    for (const Dossier &dossier : std::as_const(found)) {
        people.append(dossier.personId.value);
        candidacies.append(dossier.id.value);
    }
    const FactsOfPeople ofPeople = factsOfPeople(database, people);
    const FactsOfCandidacies ofCandidacies = factsOfCandidacies(database, candidacies);
    const SharedLists lists = tradeLists(database);
    for (Dossier &dossier : found) {
        give(dossier, *ofPeople.constFind(dossier.personId.value));
        give(dossier, *ofCandidacies.constFind(dossier.id.value));
        dossier.lists = lists;
        if (const auto category = lists->categories.constFind(dossier.categoryId); !dossier.tourMonths && category != lists->categories.constEnd())
            dossier.tourMonths = usualMonths(category->tourMonths);
    }
    return found;
}

} // namespace muster
