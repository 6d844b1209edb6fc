// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"
#include "core/training/cell_fault.h"
#include "core/training/course_mark.h"

namespace muster {

/// What somebody reached, as it was entered into the grid.
struct MarkEntry {
    ParticipantId participant;
    ComponentId component;
    int sitting = 1;                    ///< from 2 on a resit
    std::optional<double> mark = {};    ///< nothing takes the mark away
    std::optional<double> seen = {};    ///< what stood there when this was entered
};

struct MarkEntries {
    CourseId course;
    QList<MarkEntry> entries;
};

/// Saves the marks as one change set, all or none; those that stand so already are left alone. Refused at the cell: a mark
/// below 0 or above the full mark, a resit without the sitting before it, a component the curriculum has not, somebody who is
/// not on the course, and a cell that somebody else marked otherwise since it was seen. Throws Refused when results are
/// published.
CellsSaved saveMarks(const Database &database, const MarkEntries &marked, const Signature &by);

/// What is wrong with a mark of a component by itself; empty when nothing is.
QString markFault(double mark, const Component &component);

} // namespace muster
