// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/qualification.h"
#include "core/storage/change_set.h"

namespace muster {

/// A qualification that is to be granted to people who passed a course.
struct Granting {
    CourseId course;
    QList<PersonId> people;
    QualificationTypeId type;
    QDate grantedOn;
};

/// Why somebody cannot be granted it.
struct GrantRefusal {
    PersonId personId;
    QString fullName;
    QString words;
};

struct Granted {
    qint64 changeSet = 0;
    QList<GrantRefusal> refusals = {};
};

/// Grants it to all in one change set or, when there are refusals, to none. Each must have passed the course, as published,
/// and not hold the same of that day already. It is valid for so many months as its type says: granted on 2018-08-26 for 36
/// months, until 2021-08-25; without months, without end. Throws Refused when nobody, no type or no day was chosen.
Granted grantQualifications(const Database &database, const Granting &granting, const Signature &by);

/// The last day of a qualification; null when its type sets no validity.
QDate lastDayOf(const QualificationType &type, QDate grantedOn);

} // namespace muster
