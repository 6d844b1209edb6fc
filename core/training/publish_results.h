// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/result_sheets.h"

namespace muster {

/// Why this person cannot publish this draft: it is his or her own, or attendance, marks or the people on the course changed
/// since it was drafted. No problems when nothing stands against it. Names are compared folded, so that an author is the same
/// with or without capitals, marks and spaces.
Problems againstPublishing(const Database &database, ResultSheetId sheet, const QString &author);

/// Publishes the draft: every result of the sheet becomes the person's result on the course, in one change set, «Publish the
/// results of FPU-2025-1: 23 people, 8 passed». Throws Refused with everything that stands against it, Missing.
qint64 publishResults(const Database &database, ResultSheetId sheet, QDate on, const Signature &by);

} // namespace muster
