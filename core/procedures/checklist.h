// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/checklist_item.h"
#include "core/storage/change_set.h"

namespace muster {

/// What came of starting checklists.
struct ChecklistStart {
    qint64 changeSet = 0;       ///< 0 when nothing was missing
    int candidates = 0;         ///< whose lists have grown
    int added = 0;              ///< steps
    int done = 0;               ///< of them, those whose evidence was on file already
    int withoutDue = 0;         ///< of them, those counted from a day that is not known
};

/// Gives candidates the steps of the templates that apply to their category and that they do not have yet, due as counted
/// from what is known. Steps whose evidence is on file and stands on the day are done from the day of that evidence, unless
/// they wait for one that is not done. Open steps without a due day get theirs where it has become known. One change set.
ChecklistStart startChecklists(const Database &database, const QList<CandidacyId> &candidacies, QDate today, const Signature &by);

/// How steps were done. Without a paper or decision the best one on file is taken, where the step asks for one.
struct DoneMark {
    QDate on;
    DocumentId documentId = {};
    DecisionId decisionId = {};
    QString note = {};          ///< empty leaves the note as it is
};

/// Why one step cannot be changed so.
struct StepRefusal {
    ChecklistItemId item;
    CandidacyId candidacy;
    QString serviceNo;
    QString fullName;
    QString step;
    QString words;
};

struct ChecklistChange {
    qint64 changeSet = 0;
    QList<StepRefusal> refusals = {};       ///< when there are any, nothing was changed
};

/// Marks steps done, all or none. A step that asks for evidence is done only with it, on a day on which it stands, and no
/// step before those it waits for. Steps that are done already are left alone. Throws Missing, Conflict.
ChecklistChange markDone(const Database &database, const QList<ChecklistItemId> &items, const DoneMark &mark, const Signature &by);

/// Opens steps again that were done or not needed; refused while a done step waited for one of them.
ChecklistChange reopen(const Database &database, const QList<ChecklistItemId> &items, const Signature &by);

/// Says that open steps are not needed, and why. Throws Refused without a reason.
ChecklistChange notNeeded(const Database &database, const QList<ChecklistItemId> &items, const QString &reason, const Signature &by);

ChecklistChange setResponsible(const Database &database, const QList<ChecklistItemId> &items, const QString &responsible, const Signature &by);

/// Another due day for open steps; a null day leaves it open.
ChecklistChange setDueDay(const Database &database, const QList<ChecklistItemId> &items, QDate due, const Signature &by);

} // namespace muster
