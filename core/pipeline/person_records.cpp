// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/person_records.h"

#include "core/people/rank_held_rule.h"

#include <algorithm>

namespace muster {

namespace {

constexpr auto countsSql =
    "SELECT (SELECT count(*) FROM rank_held x WHERE x.person_id = p.id),"
    " (SELECT count(*) FROM document x WHERE x.person_id = p.id),"
    " (SELECT count(*) FROM language_skill x WHERE x.person_id = p.id),"
    " (SELECT count(*) FROM candidacy x WHERE x.person_id = p.id),"
    " (SELECT count(*) FROM course_result x WHERE x.person_id = p.id),"
    " (SELECT count(*) FROM qualification x WHERE x.person_id = p.id),"
    " (SELECT count(*) FROM tour x WHERE x.person_id = p.id) FROM person p WHERE p.id = ?";

constexpr auto ranksSql =
    "SELECT x.id, r.name_en, r.name_vi, x.from_on FROM rank_held x JOIN rank_title r ON r.id = x.rank_id"
    " WHERE x.person_id = ? ORDER BY %1";

constexpr auto languagesSql = "SELECT id, language, level FROM language_skill WHERE person_id = ? ORDER BY language, id";

constexpr auto papersSql =
    "SELECT d.id, t.name_en, t.name_vi, d.number, d.issued_on, d.expires_on, d.note,"
    " (SELECT count(*) FROM scan s WHERE s.document_id = d.id)"
    " FROM document d JOIN document_type t ON t.id = d.type_id WHERE d.person_id = ?"
    " ORDER BY t.name_en, CASE WHEN d.issued_on IS NULL THEN 1 ELSE 0 END, d.issued_on DESC, d.id DESC";

constexpr auto trainingSql =
    "SELECT r.id, c.code, c.title, p.title_en, p.title_vi, c.starts_on, c.ends_on, r.attendance_percent, r.score, r.outcome"
    " FROM course_result r JOIN course c ON c.id = r.course_id JOIN programme p ON p.id = c.programme_id"
    " WHERE r.person_id = ? ORDER BY CASE WHEN c.starts_on IS NULL THEN 1 ELSE 0 END, c.starts_on DESC, c.code";

constexpr auto qualificationsSql =
    "SELECT q.id, t.name_en, t.name_vi, q.granted_on, c.code FROM qualification q"
    " JOIN qualification_type t ON t.id = q.type_id LEFT JOIN course c ON c.id = q.course_id WHERE q.person_id = ?"
    " ORDER BY CASE WHEN q.granted_on IS NULL THEN 1 ELSE 0 END, q.granted_on DESC, q.id DESC";

constexpr auto toursSql =
    "SELECT m.code, m.name_en, m.name_vi, c.name_en, c.name_vi, po.title, u.code, r.number,"
    " t.arrived_on, t.planned_end_on, t.extended_end_on, t.ended_on, t.end_reason, t.extended_reason,"
    " t.decision_no, t.note, e.overall, e.commendation, t.id, e.id FROM tour t"
    " JOIN mission m ON m.id = t.mission_id JOIN category c ON c.id = t.category_id"
    " LEFT JOIN post po ON po.id = t.post_id"
    " LEFT JOIN rotation r ON r.id = t.rotation_id LEFT JOIN unit u ON u.id = r.unit_id"
    " LEFT JOIN evaluation e ON e.tour_id = t.id WHERE t.person_id = ? ORDER BY t.arrived_on DESC, t.id DESC";

constexpr auto candidaciesSql =
    "SELECT c.id, m.code, k.name_en, k.name_vi, u.code, r.number, c.stage, c.nominated_on, c.planned_departure_on, c.note"
    " FROM candidacy c JOIN mission m ON m.id = c.mission_id JOIN category k ON k.id = c.category_id"
    " LEFT JOIN rotation r ON r.id = c.rotation_id LEFT JOIN unit u ON u.id = r.unit_id WHERE c.person_id = ?"
    " ORDER BY CASE WHEN c.nominated_on IS NULL THEN 1 ELSE 0 END, c.nominated_on DESC, c.id DESC";

BothNames names(const Row &row, qsizetype at)
{
    return {row[at].toString(), row[at + 1].toString()};
}

std::optional<double> decimal(const QVariant &value)
{
    return FieldType<std::optional<double>>::fromVariant(value);
}

/// One record for each row about the person.
template <class Make>
auto listOf(const Database &database, const QString &sql, PersonId id, Make make)
{
    QList<decltype(make(Row{}))> list;
    for (const Row &row : database.rows(sql, {id.value}))
        list.append(make(row));
    return list;
}

TourTaken tourTaken(const Row &row)
{
    return {.id = {row[18].toLongLong()}, .mission = row[0].toString(), .missionName = names(row, 1), .category = names(row, 3),
            .post = row[5].toString(), .unit = row[6].toString(), .rotation = row[7].toString(),
            .arrivedOn = row[8].toDate(), .plannedEndOn = row[9].toDate(), .extendedEndOn = row[10].toDate(),
            .endedOn = row[11].toDate(), .endReason = row[12].toString(), .extendedReason = row[13].toString(),
            .decisionNo = row[14].toString(), .note = row[15].toString(),
            .evaluationId = {row[19].toLongLong()}, .evaluation = row[16].toString(), .commended = row[17].toInt() != 0};
}

} // namespace

PersonCounts personCounts(const Database &database, PersonId id)
{
    const Rows rows = database.rows(QLatin1String(countsSql), {id.value});
    if (rows.isEmpty())
        return {};
    const Row &row = rows.first();
    return {row[0].toLongLong(), row[1].toLongLong(), row[2].toLongLong(),
            row[3].toLongLong(), row[4].toLongLong(), row[5].toLongLong(), row[6].toLongLong()};
}

QList<DatedRank> ranksOf(const Database &database, PersonId id)
{
    const QString sql = QString::fromLatin1(ranksSql).arg(QLatin1String(latestRankFirst));
    return listOf(database, sql, id, [](const Row &row) {
        return DatedRank{{row[0].toLongLong()}, names(row, 1), row[3].toDate()};
    });
}

QList<SpokenLanguage> languagesOf(const Database &database, PersonId id)
{
    return listOf(database, QLatin1String(languagesSql), id, [](const Row &row) {
        return SpokenLanguage{{row[0].toLongLong()}, row[1].toString(), row[2].toString()};
    });
}

QList<Paper> papersOf(const Database &database, PersonId id, QDate day)
{
    return listOf(database, QLatin1String(papersSql), id, [day](const Row &row) {
        return Paper{{row[0].toLongLong()}, names(row, 1), row[3].toString(), row[4].toDate(), row[5].toDate(),
                     validityOn(row[5].toDate(), day), row[6].toString(), row[7].toLongLong()};
    });
}

QList<TrainingTaken> trainingOf(const Database &database, PersonId id)
{
    return listOf(database, QLatin1String(trainingSql), id, [](const Row &row) {
        return TrainingTaken{{row[0].toLongLong()}, row[1].toString(), row[2].toString(), names(row, 3), row[5].toDate(), row[6].toDate(),
                             decimal(row[7]), decimal(row[8]), FieldType<Outcome>::fromVariant(row[9])};
    });
}

QList<QualificationHeld> qualificationsOf(const Database &database, PersonId id, QDate day)
{
    QList<QualificationHeld> held = listOf(database, QLatin1String(qualificationsSql), id, [](const Row &row) {
        return QualificationHeld{{row[0].toLongLong()}, names(row, 1), row[3].toDate(), row[4].toString(), {}, {}};
    });
    QHash<qint64, QStringList> certificates;
    for (const Row &row : database.rows(QStringLiteral("SELECT qualification_id, number FROM certificate WHERE person_id = ? ORDER BY id"), {id.value}))
        certificates[row[0].toLongLong()].append(row[1].toString());
    const QList<QualificationPeriod> periods = periodsOf(database, {id}).value(id);
    const QualificationTypes types = qualificationTypes(database);
    for (QualificationHeld &one : held) {
        one.certificates = certificates.value(one.id.value);
        for (const QualificationPeriod &period : periods)
            if (period.own.id == one.id)
                one.standing = standingOn(period, periods, types, day);
    }
    return held;
}

QList<TourTaken> toursOf(const Database &database, PersonId id)
{
    return listOf(database, QLatin1String(toursSql), id, tourTaken);
}

QList<CandidacyMade> candidaciesOf(const Database &database, PersonId id)
{
    return listOf(database, QLatin1String(candidaciesSql), id, [](const Row &row) {
        return CandidacyMade{{row[0].toLongLong()}, row[1].toString(), names(row, 2), row[4].toString(), row[5].toString(),
                             FieldType<Stage>::fromVariant(row[6]), row[7].toDate(), row[8].toDate(), row[9].toString()};
    });
}

bool TourTaken::underWayOn(QDate day) const
{
    return DaySpan{arrivedOn, endedOn}.contains(day);
}

qint64 TourTaken::daysServed(QDate day) const
{
    const QDate last = endedOn.isNull() ? day : std::min(endedOn, day);
    return std::max(qint64(0), arrivedOn.daysTo(last) + 1);
}

} // namespace muster
