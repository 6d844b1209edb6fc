// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/board_minutes.h"

#include <QPagedPaintDevice>

namespace muster {

/// The minutes of a board as a page of HTML, in the language of this code: heading, members, criteria with their weights, the
/// ranking with numbers and names, the decisions with their reasons, and places for the signatures.
QString minutesHtml(const BoardMinutes &minutes, const QString &language);

/// Lays the minutes out on A4, upright, and paints them.
void printMinutes(const BoardMinutes &minutes, const QString &language, QPagedPaintDevice &paper);

/// The same as a PDF file with its fonts in it. The file appears when it is whole; throws Fault.
void writeMinutes(const BoardMinutes &minutes, const QString &language, const QString &path);

} // namespace muster
