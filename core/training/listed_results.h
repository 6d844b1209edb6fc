// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/result_sheets.h"

namespace muster {

/// How far a result is: worked out from attendance and marks as they are now; drafted; published by a sheet; or recorded from
/// old papers, not worked out here. Published and recorded results are what everything else sees.
enum class ResultStanding { WorkedOut, Drafted, Published, Recorded };

struct ListedResult {
    PersonId personId;
    QString serviceNo;
    QString fullName;
    std::optional<double> attendance;
    std::optional<double> mark;
    QString band;               ///< in the language in use
    Outcome outcome = Outcome::Unknown;
    QString note;               ///< why it is no pass, or what was noted with a typed result
    ResultStanding standing = ResultStanding::WorkedOut;
    ResultSheetId sheet = {};   ///< it was published or drafted by

    bool isPublished() const { return standing == ResultStanding::Published || standing == ResultStanding::Recorded; }
};

/// One result for each person of the course, the furthest there is, in Vietnamese order of names.
QList<ListedResult> listedResults(const Database &database, CourseId course);

/// A row of a sheet with the person's name.
struct SheetRow {
    DraftedResult result;
    QString serviceNo;
    QString fullName;
};

/// A sheet as it was drafted and published; the rows stay as they were, also when a later sheet corrects them.
struct ShownSheet {
    ResultSheet sheet;
    QList<SheetRow> rows;       ///< in Vietnamese order of names
};

/// The sheets of a course, the first one first; a draft that is not published stands last.
QList<ShownSheet> resultSheets(const Database &database, CourseId course);

} // namespace muster
