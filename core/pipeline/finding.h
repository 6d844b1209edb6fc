// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/demand.h"
#include "core/pipeline/dossier.h"

namespace muster {

enum class FindingState { Met, Waived, Unmet, Unknown };

/// The code stands on the command line and in exports.
QString stateCode(FindingState state);
/// In the language in use.
QString stateWords(FindingState state);

/// The record that shows how a requirement is met: its table and number, and what it is in words.
struct Evidence {
    QByteArray table;
    qint64 id = 0;
    QString words;

    bool operator==(const Evidence &) const = default;
};

/// How a candidate stands to one requirement on a day.
struct Finding {
    QString key;                    ///< empty for the one finding that nothing is asked of the category at all
    RequirementKind kind = RequirementKind::PaperLasts;
    FindingState state = FindingState::Unknown;
    QString title;                  ///< what is asked
    QString words;                  ///< what was found: «runs out on 02/05/2026, must last until 21/03/2027 …»
    Evidence evidence;
    QString owner;
    std::optional<int> leadDays;
    QDate dueOn;                    ///< so many days before the departure; null while one of both is not known
    QDate metFrom = {};             ///< the first departure on which time alone makes it met; null when time alone does not
    Stage neededFor = Stage::Deployed;
    ProcedureStepId stepId;

    /// Something is to be done: not met, or not known.
    bool isOpen() const { return state == FindingState::Unmet || state == FindingState::Unknown; }
    bool operator==(const Finding &) const = default;
};

/// One finding for each requirement, ordered by the stage it is needed for and by key. Of rows that are alternatives to each
/// other only one way is told: the first that is met, or else the one nearest to it, with the fewest open findings, then the
/// shortest lead time. A waiver that holds on the day makes what is open waived.
QList<Finding> findings(const Dossier &dossier, const QList<Requirement> &rows, QDate day);

} // namespace muster
