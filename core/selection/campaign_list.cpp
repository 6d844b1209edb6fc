// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/campaign_list.h"

#include "core/storage/repository.h"

#include <algorithm>
#include <tuple>

namespace muster {

namespace {

constexpr auto openingsSql = "SELECT op.campaign_id, count(*), coalesce(sum(op.wanted), 0) FROM opening op GROUP BY op.campaign_id";

constexpr auto fieldSql =
    "SELECT op.campaign_id, ca.stage, p.sex, count(*) FROM opening op JOIN candidacy ca ON ca.opening_id = op.id "
    "JOIN person p ON p.id = ca.person_id GROUP BY op.campaign_id, ca.stage, p.sex";

constexpr auto assessedSql =
    "SELECT x.campaign_id, p.sex, count(*) FROM (SELECT DISTINCT campaign_id, person_id FROM test_result) x "
    "JOIN campaign k ON k.id = x.campaign_id AND k.kind = 'assessment' JOIN person p ON p.id = x.person_id "
    "GROUP BY x.campaign_id, p.sex";

bool comesFirst(const CampaignRow &a, const CampaignRow &b)
{
    const auto rank = [](const CampaignRow &row) {
        const qint64 day = row.deadlineOn.isValid() ? row.deadlineOn.toJulianDay() : std::numeric_limits<qint32>::max();
        return std::tuple(row.closedOn.isValid(), row.closedOn.isValid() ? -row.closedOn.toJulianDay() : day, row.code);
    };
    return rank(a) < rank(b);
}

} // namespace

QList<CampaignRow> campaignList(const Database &database)
{
    QHash<qint64, CampaignRow> rows;
    for (const Campaign &one : select<Campaign>(database))
        rows.insert(one.id.value, {.id = one.id, .code = one.code, .title = one.title, .kind = one.kind, .noteVerbale = one.noteVerbale,
                                   .receivedOn = one.receivedOn, .deadlineOn = one.deadlineOn, .closedOn = one.closedOn, .field = {}});
    for (const Row &row : database.rows(QLatin1String(openingsSql))) {
        rows[row[0].toLongLong()].openings = row[1].toLongLong();
        rows[row[0].toLongLong()].wanted = row[2].toLongLong();
    }
    for (const Row &row : database.rows(QLatin1String(fieldSql)))
        rows[row[0].toLongLong()].field.add(FieldType<Stage>::fromVariant(row[1]), FieldType<Sex>::fromVariant(row[2]), row[3].toLongLong());
    for (const Row &row : database.rows(QLatin1String(assessedSql)))
        rows[row[0].toLongLong()].field.add(Stage::Selection, FieldType<Sex>::fromVariant(row[1]), row[2].toLongLong());
    QList<CampaignRow> list = rows.values();
    std::sort(list.begin(), list.end(), comesFirst);
    return list;
}

} // namespace muster
