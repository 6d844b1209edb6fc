// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/known_facts.h"
#include "core/exchange/import/office_names.h"
#include "core/exchange/import/passports.h"
#include "core/exchange/import/people_by_number.h"
#include "core/exchange/import/reference_codes.h"
#include "core/exchange/import/rosters.h"
#include "core/exchange/import/tour_spans.h"

namespace muster {

/// What the readers of the files share while a folder is brought in.
struct ImportRun {
    ImportRun(const Database &office, ChangeSet &changes, ImportChoice choice);

    const Database &database;
    ImportProblems problems = {};
    ImportStore store;
    ReferenceCodes codes;
    OfficeNames names;
    PeopleByNumber people;
    TourSpans tours = {};
    Passports passports = {};
    Rosters rosters = {};
    KnownFacts facts = {};
    KnownFacts openCandidacies = {};
    KnownFacts coursesWithSheets = {};
    QStringList remarks = {};
};

} // namespace muster
