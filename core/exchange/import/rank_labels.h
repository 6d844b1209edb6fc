// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/rank.h"
#include "core/people/service.h"
#include "core/storage/database.h"

#include <QHash>

namespace muster {

/// Finds ranks by their English label, which may stand in several groups of ranks: the groups of the person's
/// service are searched in their order, or all in the order of the list where the service names none.
class RankLabels {
public:
    explicit RankLabels(const Database &database);

    RankId find(ServiceId service, const QString &label) const;
    bool hasCode(const QString &code) const { return m_codes.contains(code); }
    void insert(const Rank &rank);
    QStringList groupsOf(ServiceId service) const { return m_groups.value(service); }

private:
    struct Entry {
        QString group;
        RankId id;
    };
    QHash<ServiceId, QStringList> m_groups;
    QHash<QString, QList<Entry>> m_byLabel;
    QStringList m_codes;
};

} // namespace muster
