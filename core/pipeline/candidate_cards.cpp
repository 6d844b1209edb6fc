// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/candidate_cards.h"

#include "core/base/text.h"
#include "core/people/rank_held_rule.h"
#include "core/selection/candidates_by_stage.h"
#include "core/selection/stage_rule.h"

namespace muster {

namespace {

/// %1 is the rule of the rank held on the day, %2 that of the stage, %3 which candidacies are asked for.
constexpr auto cardsSql =
    "WITH asked (day) AS (VALUES (CAST(? AS {day}))) "
    "SELECT ca.id, p.id, p.service_no, p.full_name, p.search_text, p.sort_key, p.sex, sv.id, sv.code, sv.name_en, sv.name_vi,"
    " rk.name_en, rk.name_vi, %2,"
    " coalesce((SELECT max(x.taken_on) FROM stage_step x WHERE x.candidacy_id = ca.id AND x.taken_on <= a.day), ca.nominated_on),"
    " m.code, c.id, c.name_en, c.name_vi, r.id, coalesce(u.code, ''), coalesce(r.number, ''), ca.planned_departure_on,"
    " (SELECT min(i.due_on) FROM checklist_item i WHERE i.candidacy_id = ca.id AND i.not_needed = 0"
    "  AND (i.done_on IS NULL OR i.done_on > a.day))"
    " FROM asked a CROSS JOIN candidacy ca JOIN person p ON p.id = ca.person_id"
    " JOIN mission m ON m.id = ca.mission_id JOIN category c ON c.id = ca.category_id"
    " LEFT JOIN service sv ON sv.id = p.service_id"
    " LEFT JOIN rank_held h ON h.id = %1 LEFT JOIN rank_title rk ON rk.id = h.rank_id"
    " LEFT JOIN rotation r ON r.id = ca.rotation_id LEFT JOIN unit u ON u.id = r.unit_id"
    " WHERE %3 ORDER BY CASE WHEN ca.planned_departure_on IS NULL THEN 1 ELSE 0 END, ca.planned_departure_on, p.sort_key, ca.id";

QString sqlFor(const QByteArray &asked)
{
    return QString::fromLatin1(cardsSql).arg(QLatin1String(rankHeldOnTheDay), QLatin1String(stageOnTheDay), QLatin1String(asked));
}

CandidateCard cardOf(const Row &row)
{
    return {.id = {row[0].toLongLong()}, .personId = {row[1].toLongLong()}, .serviceNo = row[2].toString(), .fullName = row[3].toString(),
            .searchText = row[4].toString(), .sortKey = row[5].toByteArray(), .sex = FieldType<Sex>::fromVariant(row[6]),
            .serviceId = {row[7].toLongLong()}, .serviceCode = row[8].toString(), .service = {row[9].toString(), row[10].toString()},
            .rank = {row[11].toString(), row[12].toString()}, .stage = FieldType<Stage>::fromVariant(row[13]), .since = row[14].toDate(),
            .mission = row[15].toString(), .categoryId = {row[16].toLongLong()}, .category = {row[17].toString(), row[18].toString()},
            .rotationId = {row[19].toLongLong()}, .unit = row[20].toString(), .rotation = row[21].toString(), .departure = row[22].toDate(),
            .nextDue = row[23].toDate()};
}

bool hasStage(const CardFilter &filter, Stage stage)
{
    switch (filter.stages) {
    case CardFilter::Stages::OnTheWay:
        return isInProgress(stage);
    case CardFilter::Stages::One:
        return stage == filter.stage;
    case CardFilter::Stages::Any:
        break;
    }
    return true;
}

template <class Record>
bool agrees(Id<Record> asked, Id<Record> held)
{
    return asked.isNull() || asked == held;
}

} // namespace

QList<CandidateCard> candidateCards(const Database &database, QDate day)
{
    QList<CandidateCard> cards;
    database.eachRow(sqlFor(nominatedByTheDay), {day}, [&cards](const Row &row) { cards.append(cardOf(row)); });
    return cards;
}

std::optional<CandidateCard> candidateCard(const Database &database, CandidacyId id, QDate day)
{
    const Rows rows = database.rows(sqlFor("ca.id = ?"), {day, id.value});
    return rows.isEmpty() ? std::nullopt : std::optional(cardOf(rows.first()));
}

QList<qsizetype> cardsThatFulfil(const CardFilter &filter, const QList<CandidateCard> &cards)
{
    const QStringList words = searchWords(filter.words);
    QList<qsizetype> places;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const CandidateCard &card = cards[i];
        if (hasStage(filter, card.stage) && agrees(filter.categoryId, card.categoryId) && agrees(filter.rotationId, card.rotationId)
            && agrees(filter.serviceId, card.serviceId) && everyWordStartsAWord(words, card.searchText))
            places.append(i);
    }
    return places;
}

} // namespace muster
