// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/course_report.h"

#include <QPagedPaintDevice>

namespace muster {

/// The report of a course as a page of HTML, in the language of this code: its facts, the participants by organisation,
/// nationality and sex, attendance and marks, the outcomes with charts, the results by name, and places for the signatures.
QString courseReportHtml(const CourseReport &report, const QString &language);

/// Lays the report out on A4, upright, and paints it.
void printCourseReport(const CourseReport &report, const QString &language, QPagedPaintDevice &paper);

/// The same as a PDF file with its fonts in it. The file appears when it is whole; throws Fault.
void writeCourseReport(const CourseReport &report, const QString &language, const QString &path);

} // namespace muster
