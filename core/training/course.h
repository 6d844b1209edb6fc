// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/training/curriculum.h"
#include "core/training/programme.h"
#include "core/training/venue.h"

#include <QDate>
#include <QString>

#include <optional>

namespace muster {

struct Course;
using CourseId = Id<Course>;

/// A course held after a programme; its last day belongs to it.
struct Course {
    CourseId id;
    int version = 0;
    QString code;
    ProgrammeId programmeId;
    CurriculumId curriculumId;  ///< the version it ran; null while nobody recorded it
    QString title;
    QString language;          ///< ISO 639 codes of the languages it is held in, as «en;vi»
    QDate startsOn;
    QDate endsOn;
    VenueId venueId;
    QString partner;            ///< countries or bodies that hold it together with the office, parted by «;»
    std::optional<int> capacity;
    QString note;

    bool operator==(const Course &) const = default;
};

template <>
inline constexpr const char *tableName<Course> = "course";

template <>
const RecordTable<Course> &recordTable<Course>();

} // namespace muster
