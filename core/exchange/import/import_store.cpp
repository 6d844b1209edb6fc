// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_store.h"

namespace muster {

ImportStore::ImportStore(ChangeSet &changes, const ImportProblems &problems)
    : m_changes(changes), m_problems(problems)
{
}

void ImportStore::saveWaiting()
{
    const auto saveAll = [this](auto &records) {
        for (const auto &record : std::as_const(records))
            keep(record);
        records.clear();
    };
    std::apply([&](auto &...lists) { (saveAll(lists), ...); }, m_waiting);
    m_waitingCount = 0;
}

} // namespace muster
