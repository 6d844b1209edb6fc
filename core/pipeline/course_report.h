// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/office_profile.h"
#include "core/training/band.h"
#include "core/training/course_instructor.h"
#include "core/training/course_result.h"
#include "core/training/recognition.h"
#include "core/training/roster.h"

namespace muster {

/// Somebody of the course with what is published of him or her; without a result he or she has none yet.
struct ReportedParticipant {
    RosterRow who;
    std::optional<CourseResult> result;
    bool qualified = false;     ///< holds a qualification granted from this course
};

/// Somebody who taught the course.
struct ReportedInstructor {
    QString name;
    InstructorRole role = InstructorRole::Instructor;
};

/// Men, women and those whose sex is not known, of one organisation or nationality.
struct SexCount {
    QString key;                ///< empty where nobody recorded it
    int men = 0;
    int women = 0;
    int unknown = 0;

    int all() const { return men + women + unknown; }
    bool operator==(const SexCount &) const = default;
};

/// How many marks fall into a band; without a band those below the lowest.
struct BandCount {
    std::optional<Band> band;
    int people = 0;
};

/// Everything the report of a course tells. Of results it knows the published ones and nothing else.
struct CourseReport {
    OfficeProfile office;
    Course course;
    Programme programme;
    std::optional<Curriculum> curriculum;       ///< the version it ran; nothing while nobody recorded it
    std::optional<Recognition> recognition;     ///< only when the whole course lies inside its days
    QString venue;
    QList<ReportedInstructor> instructors;
    QList<ReportedParticipant> people;          ///< those on the course and those with a result, in the order of names
    QList<Band> bands;                          ///< of the version it ran, the highest first

    int results() const;
    int count(Outcome outcome) const;
    int qualified() const;
    /// Of those that are known; nothing when none is.
    std::optional<double> averageAttendance() const;
    std::optional<double> averageMark() const;
    int marks() const;          ///< how many marks are known
    QList<SexCount> byOrganisation() const;
    QList<SexCount> byNationality() const;
    /// The highest band first; empty when no mark is known or there are no bands.
    QList<BandCount> spread() const;
};

/// Throws Missing when there is no such course.
CourseReport courseReport(const Database &database, CourseId course);

} // namespace muster
