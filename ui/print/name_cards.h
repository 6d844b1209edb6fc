// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/course_papers.h"

namespace muster {

/// A page across for everybody who holds a place: the name as large as it has room, with rank and organisation.
void printDoorCards(const CoursePaperAsked &asked, QPagedPaintDevice &paper);

/// A page across for everybody, to be folded along its middle: the name stands upright on both sides of the tent.
void printTableCards(const CoursePaperAsked &asked, QPagedPaintDevice &paper);

} // namespace muster
