// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/both_names.h"
#include "core/people/validity.h"
#include "core/pipeline/people_list.h"
#include "core/qualification/standing.h"
#include "core/training/course_result.h"
#include "ui/lists/chip_cell.h"

namespace muster {

/// The name in the language in use, the other one where it has none.
QString inLanguage(const BothNames &names);

/// What a person is doing on the day, short enough for a list.
ChipCell stateChip(const PresentState &state, QDate day);
/// The same at length, for the head of a person; words are never empty.
ChipCell stateSentence(const PresentState &state, QDate day);

QString sexWords(Sex sex);

ChipCell stageChip(Stage stage);
ChipCell outcomeChip(Outcome outcome);

/// How a paper stands: «runs out in 12 days».
ChipCell validityChip(Validity validity, QDate lastDay, QDate day);

/// How a qualification stands: «runs out in 12 days», «Suspended».
ChipCell standingChip(const Standing &standing, QDate day);

/// «ENG 4», or nothing outside units.
QString unitAndRotation(const QString &unit, const QString &rotation);

/// A language by its ISO 639 code.
QString languageName(const QString &code);

/// The first letters of the family and the given name, as they stand where a photo would be.
QString initials(const QString &fullName);

/// An en dash for what is not known.
QString orDash(const QString &text);

} // namespace muster
