// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/womens_share.h"

#include "core/missions/gender_group.h"
#include "core/selection/field_count.h"
#include "core/storage/repository.h"

#include <cmath>

namespace muster {

namespace {

constexpr auto shareSql =
    "SELECT c.un_group, op.planned_departure_on, ca.stage, p.sex, count(p.id) FROM opening op JOIN category c ON c.id = op.category_id"
    " LEFT JOIN candidacy ca ON ca.opening_id = op.id LEFT JOIN person p ON p.id = ca.person_id"
    " WHERE %1 GROUP BY c.un_group, op.planned_departure_on, ca.stage, p.sex ORDER BY op.planned_departure_on, c.un_group";

constexpr auto assessedSql =
    "SELECT p.sex, count(*) FROM person p WHERE p.id IN (SELECT x.person_id FROM test_result x WHERE x.campaign_id = ?) GROUP BY p.sex";

void add(WomensShare &share, Sex sex, qint64 people)
{
    (sex == Sex::Female ? share.women : sex == Sex::Male ? share.men : share.unknown) += people;
}

WomensShare &shareOf(QList<WomensShare> &shares, const QString &group, int year)
{
    for (WomensShare &share : shares)
        if (share.group == group && share.year == year)
            return share;
    shares.append({.group = group, .year = year});
    return shares.last();
}

WomensShare assessed(const Database &database, CampaignId campaign, QDate day)
{
    WomensShare share{.group = QStringLiteral("AMS"), .year = day.year(), .asked = womenBeforeAssessment};
    for (const Row &row : database.rows(QLatin1String(assessedSql), {campaign.value}))
        add(share, FieldType<Sex>::fromVariant(row[0]), row[1].toLongLong());
    return share;
}

} // namespace

std::optional<double> WomensShare::percent() const
{
    const qint64 known = women + men;
    return known == 0 ? std::nullopt : std::optional(100.0 * double(women) / double(known));
}

/// (women + n) / (women + men + n) must reach what is asked; the small number keeps 20 of 100 from missing 20 percent.
std::optional<qint64> WomensShare::womenMissing() const
{
    if (!asked || *asked >= 100)
        return std::nullopt;
    const double missing = (*asked * double(women + men) - 100.0 * double(women)) / (100.0 - *asked);
    return std::max<qint64>(0, qint64(std::ceil(missing - 1e-9)));
}

QList<WomensShare> womensShares(const Database &database, const CallFilter &filter, QDate day)
{
    const auto campaign = find(database, filter.campaign);
    if (campaign && campaign->kind == CampaignKind::Assessment && filter.opening.isNull())
        return {assessed(database, filter.campaign, day)};
    QList<WomensShare> shares;
    for (const Row &row : database.rows(QString::fromLatin1(shareSql).arg(filter.sql()), {filter.bound()})) {
        const QDate departure = row[1].toDate();
        WomensShare &share = shareOf(shares, genderGroupOf(FieldType<UnGroup>::fromVariant(row[0])), departure.isValid() ? departure.year() : day.year());
        if (!row[2].isNull() && !hasLeft(FieldType<Stage>::fromVariant(row[2])))
            add(share, FieldType<Sex>::fromVariant(row[3]), row[4].toLongLong());
    }
    for (WomensShare &share : shares)
        share.asked = genderTargetOf(database, share.group, share.year);
    return shares;
}

} // namespace muster
