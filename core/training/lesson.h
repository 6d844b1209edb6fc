// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/training/curriculum.h"
#include "core/training/programme.h"

#include <QString>

#include <optional>

namespace muster {

struct Lesson;
using LessonId = Id<Lesson>;

/// A lesson of a programme.
struct Lesson {
    LessonId id;
    int version = 0;
    ProgrammeId programmeId;
    CurriculumId curriculumId;  ///< null for lessons kept before programmes had versions
    QString module;
    QString moduleTitle;
    QString number;
    QString titleEn;
    QString titleVi;
    std::optional<int> minutesLeast;
    QString status;
    QString source;

    bool operator==(const Lesson &) const = default;
};

template <>
inline constexpr const char *tableName<Lesson> = "lesson";

template <>
const RecordTable<Lesson> &recordTable<Lesson>();

} // namespace muster
