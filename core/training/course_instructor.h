// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/record/record_type.h"
#include "core/training/course.h"

namespace muster {

/// What somebody does on a course.
enum class InstructorRole { Lead, Instructor, Assistant, Interpreter, Guest };

template <>
ChoiceList choicesOf<InstructorRole>();

struct CourseInstructor;
using CourseInstructorId = Id<CourseInstructor>;

/// Somebody who teaches on a course.
struct CourseInstructor {
    CourseInstructorId id;
    int version = 0;
    CourseId courseId;
    PersonId personId;
    InstructorRole role = InstructorRole::Instructor;

    bool operator==(const CourseInstructor &) const = default;
};

template <>
inline constexpr const char *tableName<CourseInstructor> = "course_instructor";

template <>
const RecordTable<CourseInstructor> &recordTable<CourseInstructor>();

} // namespace muster
