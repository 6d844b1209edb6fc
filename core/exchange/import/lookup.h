// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/repository.h"

#include <QHash>

namespace muster {

/// The numbers of the office's records of one kind by what the files call them.
template <class Record, class Key = QString> class Lookup {
public:
    using KeyOf = Key (*)(const Record &);

    Lookup() = default;
    Lookup(const Database &database, KeyOf keyOf)
    {
        for (const Record &record : select<Record>(database))
            m_ids.insert(keyOf(record), record.id);
    }

    /// Null when there is none.
    Id<Record> find(const Key &key) const { return m_ids.value(key); }
    void insert(const Key &key, Id<Record> id) { m_ids.insert(key, id); }

private:
    QHash<Key, Id<Record>> m_ids;
};

} // namespace muster
