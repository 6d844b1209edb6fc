// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"
#include "core/training/drafted_result.h"
#include "core/training/worked_out.h"

namespace muster {

/// A result somebody typed: on courses where nothing can be worked out, and to correct one that is published.
struct TypedResult {
    PersonId personId;
    std::optional<double> attendance;
    std::optional<double> mark;
    Outcome outcome = Outcome::Unknown;
    QString note = {};
};

/// Results that are to be drafted. Once the course has published results its attendance and marks stay as they are; a draft
/// then corrects the results of the people typed, and says why.
struct NewDraft {
    CourseId course;
    QDate on;
    QList<TypedResult> typed = {};      ///< of everybody, on courses without a rule; of those to be corrected; else none
    QString reason = {};                ///< of a correction
};

/// Why a result cannot be drafted: whose, and at which cell. The cell is a lesson, a component, «Attendance», «Mark» or
/// «Result», in the language in use.
struct ResultFault {
    PersonId personId;
    QString fullName;
    QString cell;
    QString words;

    bool operator==(const ResultFault &) const = default;
};

struct ResultsDrafted {
    qint64 changeSet = 0;
    ResultSheetId sheet;
    QList<ResultFault> faults = {};
};

/// Drafts the results, or tells every cell that stands in the way; then nothing was changed. A draft that is not published
/// yet gives way to the new one. Throws Refused when there is nothing to draft or a correction gives no reason.
ResultsDrafted draftResults(const Database &database, const NewDraft &draft, const Signature &by);

/// Throws Refused for a sheet that is published, Missing.
qint64 discardDraft(const Database &database, ResultSheetId sheet, const Signature &by);

/// The sheet of the course that is drafted and not published; nothing when there is none.
std::optional<ResultSheet> openDraft(const Database &database, CourseId course);
QList<DraftedResult> draftedResults(const Database &database, ResultSheetId sheet);

} // namespace muster
