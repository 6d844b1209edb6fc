// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/rank_labels.h"

#include "core/storage/repository.h"

namespace muster {

RankLabels::RankLabels(const Database &database)
{
    for (const Service &service : select<Service>(database))
        m_groups.insert(service.id, service.rankGroups.split(u';', Qt::SkipEmptyParts));
    for (const Rank &rank : select<Rank>(database, QStringLiteral("ORDER BY id")))
        insert(rank);
}

void RankLabels::insert(const Rank &rank)
{
    m_byLabel[rank.nameEn].append({rank.rankGroup, rank.id});
    m_codes.append(rank.code);
}

RankId RankLabels::find(ServiceId service, const QString &label) const
{
    const QList<Entry> entries = m_byLabel.value(label);
    const QStringList groups = m_groups.value(service);
    if (groups.isEmpty())
        return entries.isEmpty() ? RankId() : entries.first().id;
    for (const QString &group : groups)
        for (const Entry &entry : entries)
            if (entry.group == group)
                return entry.id;
    return {};
}

} // namespace muster
