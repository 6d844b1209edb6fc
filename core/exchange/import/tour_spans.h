// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/days.h"
#include "core/deployment/tour.h"
#include "core/storage/database.h"

#include <QSet>

namespace muster {

/// When a person is away on a tour.
struct TourSpan {
    PersonId person;
    DaySpan days;
    TourId tour;
    int row = 0; ///< of tours.csv, 0 for a tour in the office
};

struct TourOverlap {
    TourSpan tour; ///< a tour of the file
    TourSpan other;
};

/// The days of every tour of the office and the files, kept small, for a million of them may come.
class TourSpans {
public:
    /// The tours in the office; a second call changes nothing.
    void load(const Database &database);

    bool hasOpenTour(PersonId person) const { return m_open.contains(person); }
    void add(const TourSpan &span);
    /// To be called after the last add() and before the questions below.
    void sort();

    /// The tours of the file that share a day with another tour of the same person.
    QList<TourOverlap> overlaps() const;
    /// Null when the person has no tour that began on the day.
    TourId find(PersonId person, QDate arrivedOn) const;

private:
    std::vector<TourSpan> m_spans;
    QSet<PersonId> m_open;
    bool m_loaded = false;
};

} // namespace muster
