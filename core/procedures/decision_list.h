// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/decision.h"
#include "core/selection/candidacy.h"
#include "core/storage/database.h"

namespace muster {

/// A decision, and how much rests on it.
struct DecisionRow {
    Decision decision;
    qint64 candidates = 0;
    qint64 steps = 0;           ///< done steps of which it is the evidence
    qint64 tours = 0;           ///< whose decision has its number
};

/// All decisions, the newest first.
QList<DecisionRow> decisionList(const Database &database);

/// Somebody whom a decision names.
struct DecidedRow {
    CandidacyId candidacyId;
    PersonId personId;
    QString serviceNo;
    QString fullName;
    Stage stage = Stage::Nominated;
    QString mission;
    QString category;
    QString unit;
    QString rotation;
    qint64 steps = 0;           ///< done steps of which it is the evidence
};

/// Those a decision names, by name.
QList<DecidedRow> decidedCandidates(const Database &database, DecisionId id);

/// A tour that rests on a decision.
struct DecidedTour {
    qint64 tourId = 0;
    PersonId personId;
    QString serviceNo;
    QString fullName;
    QString mission;
    QString category;
    QString unit;
    QString rotation;
    QDate arrivedOn;
    QDate endedOn;
};

/// The tours whose decision has this number, by name.
QList<DecidedTour> decidedTours(const Database &database, const QString &number);

/// A number that tours name as their decision and that no recorded decision has.
struct PastDecision {
    QString number;
    qint64 tours = 0;
    QDate firstArrival;
    QDate lastArrival;
    QString missions;           ///< «UNISFA, UNMISS»
};

/// The latest first.
QList<PastDecision> pastDecisions(const Database &database);

} // namespace muster
