// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/outcomes.h"
#include "core/training/course.h"

namespace muster {

/// How many people of a nationality were trained; «unknown» is that of people whose nationality nobody recorded.
struct NationCount {
    QString nation;
    qint64 trained = 0;

    bool operator==(const NationCount &) const = default;
};

/// A course that was held with a partner, or by people of more than one nation.
struct InternationalCourse {
    CourseId id;
    QString code;
    QString title;
    QString partner;
    QDate startsOn;
    QDate endsOn;
    QList<NationCount> nations;     ///< the most first
    qint64 trained = 0;
    qint64 passed = 0;
    qint64 qualified = 0;
};

/// Those of them that have results and that the question looks at, the latest first; what it is grouped by does not matter.
QList<InternationalCourse> internationalCourses(const Database &database, const OutcomeQuestion &question);

} // namespace muster
