// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/anchor_days.h"

#include "core/storage/many_rows.h"

#include <QRegularExpression>

namespace muster {

namespace {

/// A tour is the one a candidacy led to when it is in the same mission and category and began since the nomination.
constexpr auto anchorSql =
    "SELECT c.id, coalesce(c.planned_departure_on, o.planned_departure_on), t.arrived_on,"
    " coalesce(t.ended_on, t.extended_end_on, t.planned_end_on), cp.deadline_on,"
    " (SELECT min(k.starts_on) FROM course_result r JOIN course k ON k.id = r.course_id"
    "  WHERE r.person_id = c.person_id AND k.starts_on >= c.nominated_on),"
    " coalesce(c.tour_months, o.tour_months), g.tour_months"
    " FROM candidacy c JOIN category g ON g.id = c.category_id"
    " LEFT JOIN opening o ON o.id = c.opening_id LEFT JOIN campaign cp ON cp.id = o.campaign_id"
    " LEFT JOIN tour t ON t.id = (SELECT x.id FROM tour x WHERE x.person_id = c.person_id AND x.mission_id = c.mission_id"
    "  AND x.category_id = c.category_id AND x.arrived_on >= c.nominated_on ORDER BY x.arrived_on, x.id LIMIT 1)"
    " WHERE c.id IN (%1)";

/// «12», «12 (unit rule)»: the number a category's words begin with.
std::optional<int> leadingNumber(const QString &words)
{
    static const QRegularExpression number(QStringLiteral("^\\s*(\\d{1,2})\\b"));
    const auto match = number.match(words);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

AnchorDays daysOf(const Row &row)
{
    const auto months = FieldType<std::optional<int>>::fromVariant(row[6]);
    return {.departure = row[1].toDate(), .arrival = row[2].toDate(), .recordedEnd = row[3].toDate(), .deadline = row[4].toDate(),
            .courseStart = row[5].toDate(), .tourMonths = months ? months : leadingNumber(row[7].toString())};
}

bool isBefore(Anchor anchor)
{
    return anchor == Anchor::BeforeDeparture || anchor == Anchor::BeforeTourEnd || anchor == Anchor::BeforeDeadline
        || anchor == Anchor::BeforeCourseStart;
}

} // namespace

QDate AnchorDays::tourEnd() const
{
    if (recordedEnd.isValid() || !departure.isValid() || !tourMonths)
        return recordedEnd;
    return departure.addMonths(*tourMonths).addDays(-1);
}

QDate AnchorDays::day(Anchor anchor) const
{
    switch (anchor) {
    case Anchor::None: break;
    case Anchor::BeforeDeparture: return departure;
    case Anchor::AfterArrival: return arrival;
    case Anchor::BeforeTourEnd:
    case Anchor::AfterTourEnd: return tourEnd();
    case Anchor::BeforeDeadline: return deadline;
    case Anchor::BeforeCourseStart: return courseStart;
    }
    return {};
}

QDate dueDay(const ProcedureStep &step, const AnchorDays &days)
{
    const QDate anchor = days.day(step.anchor);
    if (!anchor.isValid() || !step.leadDays)
        return {};
    return anchor.addDays(isBefore(step.anchor) ? -*step.leadDays : *step.leadDays);
}

QHash<CandidacyId, AnchorDays> anchorDays(const Database &database, const QList<CandidacyId> &candidacies)
{
    QHash<CandidacyId, AnchorDays> days;
    for (const Row &row : manyRows(database, QString::fromLatin1(anchorSql), numbersIn(candidacies)))
        days.insert(CandidacyId{row[0].toLongLong()}, daysOf(row));
    return days;
}

} // namespace muster
