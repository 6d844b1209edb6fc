// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace muster {

/// A stretch of a row that stands on one page; a row taller than a page has several.
struct RowPiece {
    qsizetype row = 0;
    int firstLine = 0;
    int lines = 0;
};

/// How high the lines are, the room above and below a row's words, and the room that the first and any other page have
/// for rows, all in the same measure.
struct PageRoom {
    double lineHeight = 0;
    double padding = 0;
    double firstPage = 0;
    double otherPages = 0;
};

/// Which rows stand on which page, from how many lines each has. A row is parted only where it is taller than a page.
QList<QList<RowPiece>> brokenIntoPages(const QList<int> &linesOfRows, const PageRoom &room);

} // namespace muster
