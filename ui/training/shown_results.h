// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/pipeline/outcomes.h"
#include "core/training/listed_results.h"
#include "ui/shell/tone.h"

#include <QSet>

namespace muster {

/// Everything the results of a course are shown from, read at once.
struct ShownResults {
    Course course;
    QList<ListedResult> results;
    QList<ShownSheet> sheets;
    std::optional<ResultSheet> draft;
    Problems against = {};          ///< why this person cannot publish the draft
    QSet<PersonId> qualified = {};  ///< by this course
    OutcomeRow figures = {};
    bool hasRule = false;
    bool hasParticipants = false;
    bool isPublished = false;       ///< or recorded

    /// Those of this outcome; every one without.
    QList<ListedResult> of(std::optional<Outcome> outcome) const;
    QList<ListedResult> passedAndPublished() const;
};

ShownResults shownResults(const Database &database, CourseId course, const QString &author);

Tone toneOf(Outcome outcome);
QString standingWords(ResultStanding standing);
/// What sheets say of somebody beside the result that holds: the first one, and a correction that is drafted; each with the
/// reason of the correction.
QString correctionWords(const ShownResults &shown, PersonId person);
/// Who drafted and who published a sheet, and when; sheets are numbered from 1.
QString sheetWords(const ShownSheet &shown, int number);
/// «23 trained, 8 passed, 8 qualified».
QString figureWords(const OutcomeRow &figures);
/// How far the results are, and what to do next.
QString progressWords(const ShownResults &shown);
/// Why nothing was drafted: the first cells by person and name, and how many more.
QString faultWords(const QList<ResultFault> &faults);

} // namespace muster
