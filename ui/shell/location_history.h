// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/location.h"

#include <QList>

namespace muster {

/// Where the person has been, for back and forward. Visiting from the middle forgets what lay ahead.
class LocationHistory {
public:
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }

    /// The present place; an empty one before the first visit.
    Location current() const { return m_at < 0 ? Location() : m_places.at(m_at); }

    /// Adds a place, unless it is the present one already.
    void visit(const Location &place);

    /// The present page now shows something else, which is no step of its own.
    void amend(const QVariantMap &detail);

    void back();
    void forward();

private:
    static constexpr qsizetype longest = 200;

    QList<Location> m_places;
    qsizetype m_at = -1;
};

} // namespace muster
