// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/course_papers.h"

namespace muster {

/// Everybody who holds a place on the course, upright.
void printParticipants(const CoursePaperAsked &asked, QPagedPaintDevice &paper);

/// Those on the course and the lessons of the day as columns to sign in, across.
void printAttendanceSheet(const CoursePaperAsked &asked, QPagedPaintDevice &paper);

} // namespace muster
