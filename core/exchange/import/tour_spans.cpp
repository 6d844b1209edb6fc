// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/tour_spans.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace muster {

namespace {

bool isBefore(const TourSpan &a, const TourSpan &b)
{
    return std::tie(a.person, a.days.first, a.row) < std::tie(b.person, b.days.first, b.row);
}

bool endsLater(const TourSpan &a, const TourSpan &b)
{
    return b.days.last.isValid() && (!a.days.last.isValid() || a.days.last > b.days.last);
}

} // namespace

void TourSpans::load(const Database &database)
{
    if (std::exchange(m_loaded, true))
        return;
    database.eachRow(
        QStringLiteral("SELECT person_id, arrived_on, ended_on, id FROM tour"), {}, [this](const Row &row) {
            add({{row[0].toLongLong()}, {row[1].toDate(), row[2].toDate()}, {row[3].toLongLong()}});
        });
    sort();
}

void TourSpans::add(const TourSpan &span)
{
    m_spans.push_back(span);
    if (!span.days.last.isValid())
        m_open.insert(span.person);
}

void TourSpans::sort()
{
    std::sort(m_spans.begin(), m_spans.end(), isBefore);
}

QList<TourOverlap> TourSpans::overlaps() const
{
    QList<TourOverlap> found;
    const TourSpan *longest = nullptr;
    for (const TourSpan &span : m_spans) {
        const bool samePerson = longest && longest->person == span.person;
        const bool shared = samePerson && longest->days.overlaps(span.days);
        if (shared && span.row > 0)
            found.append({span, *longest});
        else if (shared && longest->row > 0)
            found.append({*longest, span});
        if (!samePerson || endsLater(span, *longest))
            longest = &span;
    }
    return found;
}

TourId TourSpans::find(PersonId person, QDate arrivedOn) const
{
    const TourSpan sought{person, {arrivedOn, {}}, {}, 0};
    const auto at = std::lower_bound(m_spans.begin(), m_spans.end(), sought, isBefore);
    const bool found = at != m_spans.end() && at->person == person && at->days.first == arrivedOn;
    return found ? at->tour : TourId();
}

} // namespace muster
