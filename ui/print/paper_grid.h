// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QStringList>

#include <functional>

namespace muster {

/// A column of a ruled table; the share is its part of the width beside the others'.
struct GridColumn {
    QString title;
    double share = 1;
    Qt::Alignment align = Qt::AlignLeft;
};

/// A ruled table on paper, to be filled in by hand where cells are empty.
struct PaperGrid {
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QStringList letterhead = {};
    QString title = {};
    QStringList lines = {};             ///< below the title
    QList<GridColumn> columns = {};
    QList<QStringList> rows = {};
    double leastRow = 0;                ///< the height of a row at least, in points
    QStringList signers = {};           ///< below the table, side by side, each with room to sign
    std::function<QString(int page, int pages)> foot = {};
};

/// Lays it out on A4: the head on the first page, the headings on each, no row parted, every word in lines of its cell.
void printGrid(const PaperGrid &grid, QPagedPaintDevice &paper);

} // namespace muster
