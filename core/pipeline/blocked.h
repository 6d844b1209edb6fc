// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/requirement_book.h"
#include "core/pipeline/finding.h"

namespace muster {

/// Whom the question «what blocks them» is asked about; what is left out asks for nothing.
struct BlockFilter {
    QDate day;
    std::optional<RotationId> rotation = {};
    std::optional<CandidacyId> candidacy = {};
    std::optional<CategoryId> category = {};
    QString setCode = {};                           ///< tries this set on those it would count for
    std::optional<RequirementPage> trial = {};      ///< tries a set as it would be, kept or not
};

/// A candidate on the way with all that is asked of him or her.
struct BlockedCandidate {
    CandidacyId id;
    PersonId personId;
    QString serviceNo;
    QString fullName;
    Stage stage = Stage::Nominated;
    QString mission;
    QString category;
    QString unit;
    QString rotation;
    QDate departure;            ///< planned; null while it is not known
    QList<Finding> findings;
    QDate earliestDeparture;
    QString chain;              ///< what sets the earliest departure, in words

    int open() const;           ///< acts: what is not met and what is not known
    /// Days the earliest departure lies behind the planned one; 0 when it does not, or the planned one is not known.
    int daysLate() const;
};

/// One candidate, in whatever stage.
BlockedCandidate blockedCandidate(const Dossier &dossier, const RequirementBook &book, QDate day);

/// Those on the way to a tour on the day, nominated to qualified: the one furthest behind first, then the one with the most
/// to do, then by departure and name. In a trial only those the tried set would count for.
QList<BlockedCandidate> blockedCandidates(const Database &database, const BlockFilter &filter);

} // namespace muster
