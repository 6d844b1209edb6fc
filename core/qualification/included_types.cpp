// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/included_types.h"

#include "core/qualification/inclusion.h"
#include "core/storage/repository.h"

#include <algorithm>

namespace muster {

namespace {

using Steps = QHash<QualificationTypeId, QList<QualificationTypeId>>;
using Pairs = QList<std::pair<QualificationTypeId, QualificationTypeId>>;

Pairs pairsOf(const Database &database)
{
    Pairs pairs;
    for (const Inclusion &one : select<Inclusion>(database, QStringLiteral("ORDER BY id")))
        pairs.append({one.typeId, one.includedId});
    return pairs;
}

/// All that is reached from one; each once, so that a circle does no harm.
QList<QualificationTypeId> reached(const Steps &steps, QualificationTypeId from)
{
    QList<QualificationTypeId> found{from};
    for (qsizetype i = 0; i < found.size(); ++i)
        for (const QualificationTypeId next : steps.value(found[i]))
            if (!found.contains(next))
                found.append(next);
    std::sort(found.begin() + 1, found.end(), [](QualificationTypeId a, QualificationTypeId b) { return a.value < b.value; });
    return found;
}

} // namespace

IncludedTypes::IncludedTypes(const Database &database) : IncludedTypes(pairsOf(database)) {}

IncludedTypes::IncludedTypes(const Pairs &pairs)
{
    for (const auto &[type, included] : pairs) {
        m_includes[type].append(included);
        m_includedBy[included].append(type);
    }
}

QList<QualificationTypeId> IncludedTypes::heldBy(QualificationTypeId type) const
{
    return reached(m_includedBy, type);
}

QList<QualificationTypeId> IncludedTypes::includedIn(QualificationTypeId type) const
{
    return reached(m_includes, type);
}

} // namespace muster
