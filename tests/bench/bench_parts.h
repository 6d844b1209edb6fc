// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster::bench {

/// What is measured, and where: the folder holds the office's files and every office made from them.
struct Bench {
    QString folder;
    QString programs;       ///< the folder of the other programs
    int people = 0;
    QString server = {};    ///< an empty database, or nothing

    QString office() const { return folder + QStringLiteral("/office.muster"); }
    /// Rounds for what takes long in a large office, so that the whole still ends.
    int rounds(int usual) const { return people > 300000 ? (usual + 2) / 3 : usual; }
};

/// Each measures its figures and prints them; the first one makes the office.
void measureImport(const Bench &bench);
void measureStrength(const Bench &bench);
void measureSaves(const Bench &bench);
/// What blocks the candidates of one rotation, and of ten thousand, in an office of their own.
void measurePipeline(const Bench &bench);
/// Attendance of a whole course saved as one change set, in an office of its own.
void measureAttendance(const Bench &bench);
/// The list of 1,000 courses with 50,000 participants against one of 10 courses with 500, in offices of their own.
void measureCourses(const Bench &bench);
/// A thousand certificates issued as one change set, in an office of its own.
void measureIssuing(const Bench &bench);
void measureWindow(const Bench &bench);
/// The same office on a server: its import once, and the keys of the people filter.
void measureServer(const Bench &bench);

} // namespace muster::bench
