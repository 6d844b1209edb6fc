// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course_list.h"
#include "core/training/recognition_rule.h"
#include "ui/lists/chip_cell.h"

namespace muster {

ChipCell courseChip(CourseState state);

/// «24 / 30» of so many places, «24» where their number is not known, «30 / 30 + 3» with so many waiting.
QString participantsWords(const CourseRow &course);

/// «Canada, GPOI» of «Canada;GPOI».
QString partnersWords(const QString &partner);

/// «en;vi» as the names of the languages.
QString languagesWords(const QString &language);

/// The title of the course, or else of its programme in the language in use.
QString courseTitle(const CourseRow &course);

/// «02/06 – 13/06/2025», for lists.
QString shortDays(QDate first, QDate last);

/// First and last day, and how many days; empty where they are not known.
QString courseDays(QDate first, QDate last);

/// Whether a certificate of the course may tell of the UN's recognition, and why not.
ChipCell recognitionChip(const Course &course, const QList<Recognition> &recognitions);

} // namespace muster
