// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/qualification/qualification_type.h"
#include "core/record/record_type.h"
#include "core/training/course.h"

#include <QDate>

namespace muster {

struct Qualification;
using QualificationId = Id<Qualification>;

/// A qualification granted to a person; it is valid until its last day, that day included.
struct Qualification {
    QualificationId id;
    int version = 0;
    PersonId personId;
    QualificationTypeId typeId;
    QDate grantedOn;
    QDate validUntil;
    CourseId courseId;
    QualificationId renewsId;   ///< the period before, which this one follows

    bool operator==(const Qualification &) const = default;
};

template <>
inline constexpr const char *tableName<Qualification> = "qualification";

template <>
const RecordTable<Qualification> &recordTable<Qualification>();

} // namespace muster
