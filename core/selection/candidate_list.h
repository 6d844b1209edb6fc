// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/candidacy.h"
#include "core/storage/database.h"

namespace muster {

/// A candidacy with the words people ask for.
struct CandidateRow {
    qint64 personId = 0;
    QString serviceNo;
    QString fullName;
    Stage stage = Stage::Nominated;
    QString mission;
    QString category;
    QString unit;
    QString rotation;
    QDate nominatedOn;
    QDate plannedDepartureOn;
    CandidacyId id;
};

/// The names behind candidatesByStage(): the candidacies nominated on or before the day, of one stage or of all, ordered
/// by stage and name.
QList<CandidateRow> candidateList(const Database &database, QDate day, std::optional<Stage> stage);

} // namespace muster
