// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/location_history.h"

namespace muster {

void LocationHistory::visit(const Location &place)
{
    if (m_at >= 0 && m_places.at(m_at) == place)
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > longest)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void LocationHistory::amend(const QVariantMap &detail)
{
    if (m_at >= 0)
        m_places[m_at].detail = detail;
}

void LocationHistory::back()
{
    if (canGoBack())
        --m_at;
}

void LocationHistory::forward()
{
    if (canGoForward())
        ++m_at;
}

} // namespace muster
