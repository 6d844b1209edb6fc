// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/rotation.h"
#include "core/pipeline/finding.h"

namespace muster {

/// What a requirement set asks for: one programme, or any of a kind.
struct AskedProgramme {
    ProgrammeId programme;      ///< null where any of the kind will do
    QString kind;
    QString name;               ///< the code of the programme, or the kind

    /// Whether passing this programme is what is asked.
    bool isAnsweredBy(const Programme &passed) const;
    bool operator==(const AskedProgramme &) const = default;
};

/// How a candidate stands to one programme that is asked for.
struct ProgrammeNeed {
    AskedProgramme asked;
    Finding finding;

    bool operator==(const ProgrammeNeed &) const = default;
};

/// A candidate on the way with the programmes asked of him or her, in the order of their names, each once.
struct Need {
    PersonId personId;
    CandidacyId candidacyId;
    QString serviceNo;
    QString fullName;
    Stage stage = Stage::Nominated;
    QString mission;
    QString category;
    QString unit;
    QString rotation;
    QDate departure;            ///< planned; null while it is not known
    bool hasRequirements = false;
    QList<ProgrammeNeed> programmes;

    /// Something is still to be passed.
    bool lacks() const;
};

/// Whose needs are asked for; what is left out asks for nothing. With programmes only what one of them answers is told, and
/// only those are told of whom that is asked.
struct NeedsFilter {
    QDate day;
    QList<ProgrammeId> programmes = {};
    std::optional<RotationId> rotation = {};
    std::optional<CategoryId> category = {};
};

/// Everybody on the way to a tour on the day with the programmes that his or her requirement set asks for, as findings() finds
/// them, in the order of the names. Where the set leaves a choice, a programme is not lacking when another way is met.
QList<Need> needs(const Database &database, const NeedsFilter &filter);

/// Each person once who lacks what passing this programme would meet, in the order of the names.
QList<PersonId> lacking(const Database &database, ProgrammeId programme, QDate day, std::optional<RotationId> rotation);

/// The programme of this code, or all those of a kind. Throws Missing, in words, when there is neither.
QList<ProgrammeId> programmesCalled(const Database &database, const QString &codeOrKind);

} // namespace muster
