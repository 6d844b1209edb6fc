// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/people_list.h"

namespace muster {

/// The beginning of the list of those who fulfil a filter, or all of it. A search that finds few has to look at all
/// people; with those of the search before at hand, one letter more looks at nobody else.
struct FoundPeople {
    static constexpr int most = 2000;

    PeopleFilter filter = {};
    QList<PersonId> ids = {};
    bool isAll = false;
};

/// Whether whoever fulfils the one filter fulfils the other too. A word with a digit may be found among papers that the
/// same word without it is not sought in: of such words it is never said.
bool isWithin(const PeopleFilter &narrow, const PeopleFilter &wide);

/// All where they are no more than `most`; else the first of them, with typed marks those whose names are written so
/// among the first. What was found before is of use where this filter is within that one; it must not be older than
/// what the office holds.
FoundPeople foundPeople(const Database &database, const PeopleFilter &filter, const FoundPeople &before);

} // namespace muster
