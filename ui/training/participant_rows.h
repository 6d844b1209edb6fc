// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course_places.h"
#include "core/training/roster.h"
#include "ui/lists/chip_cell.h"
#include "ui/lists/paged_model.h"

namespace muster {

enum ParticipantColumn { NumberColumn, RankColumn, NameColumn, ServiceNoColumn, SexColumn, OrganisationColumn, NationalityColumn, StateColumn, WaitingColumn, NoteColumn };

QList<Column> participantColumns();

/// The cells of somebody on the list, and behind them the number of the row: the participant's, or that of the person below
/// zero where the place was not recorded.
QVariantList participantCells(const RosterRow &row, int number);
qint64 rowNumber(const RosterRow &row);

/// The state; of somebody who waits, as which number.
ChipCell participantChip(const RosterRow &row);

/// Whether each of these folded words begins a word of what the list says of somebody.
bool fits(const RosterRow &row, const QStringList &foldedWords);

/// «Participants: 23 · 3 invited, 20 confirmed · men: 15, women: 8 · 7 of 30 places are free · 2 withdrawn».
QString participantWords(const QList<RosterRow> &rows, std::optional<int> places);

/// A line for each who was refused, the first few of many.
QStringList refusalLines(const PlacesChanged &done);

} // namespace muster
