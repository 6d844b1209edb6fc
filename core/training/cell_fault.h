// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace muster {

/// What is wrong with one of the cells that were to be saved.
struct CellFault {
    qsizetype place = 0;        ///< in the list of cells that was given
    QString words;

    bool operator==(const CellFault &) const = default;
};

/// What became of cells that were to be saved, all or none.
struct CellsSaved {
    qint64 changeSet = 0;       ///< 0 when nothing was to do, or a cell was refused
    QList<CellFault> faults = {};
};

} // namespace muster
