// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/enrol.h"

namespace muster {

/// Somebody on a sheet of participants: a person of the office, or without a number one who is to be entered.
struct SheetParticipant {
    int row = 0;
    PersonId person;
    Person newcomer = {};
    QString organisation = {};      ///< of a newcomer, as written there
};

/// What is done with people the office does not know.
enum class Strangers { Refused, Entered };

/// A list of participants as it was read. With problems nobody of it is taken.
struct ParticipantSheet {
    QString file;
    QList<SheetParticipant> people = {};
    Problems problems = {};

    int newcomers() const;
};

/// Reads the first tab of a list in .xlsx, .ods or .csv: a line of headings in English or Vietnamese below whatever titles, then
/// a person in each row, by service number, or by full name and date of birth. Blank rows and sums are passed over. Newcomers
/// bring name, sex, date of birth, organisation and nationality. Throws Refused when the file cannot be read at all.
ParticipantSheet readParticipants(const Database &database, const QString &path, Strangers strangers);

/// A sheet whose people are put on a course.
struct SheetEnrolment {
    CourseId course;
    ParticipantSheet sheet;
    ParticipantState as = ParticipantState::Invited;
};

/// What came of it; who was refused is told by row of the sheet.
struct SheetEnrolled {
    PlacesChanged changed = {};
    Problems problems = {};

    bool isDone() const { return changed.isDone() && problems.isEmpty(); }
};

/// Enters the newcomers, and organisations the office does not know, and enrols everybody as one change set, all or none. A
/// newcomer without a service number gets the course’s code with a number that is free.
SheetEnrolled enrolFromSheet(const Database &database, const SheetEnrolment &enrolment, const Signature &by);

} // namespace muster
