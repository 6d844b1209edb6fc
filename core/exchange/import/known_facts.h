// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QSet>

namespace muster {

/// Facts that may stand only once, of the office and of the file being read; a fact is known by the values
/// that make it up.
class KnownFacts {
public:
    /// Forgets the facts of the file before and starts with those of the office: the rows the statement
    /// gives.
    void startWith(const Database &database, const QString &sql);

    /// False for a fact that is known already.
    bool insert(const QVariantList &fact);
    bool contains(const QVariantList &fact) const;

private:
    QSet<QString> m_facts;
};

} // namespace muster
