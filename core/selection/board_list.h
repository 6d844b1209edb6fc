// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/board.h"
#include "core/storage/database.h"

namespace muster {

/// A board and how far it has come.
struct BoardRow {
    BoardId id;
    QString name;
    QString campaign;
    QDate heldOn;
    QDate closedOn;
    qint64 candidates = 0;
    qint64 assessors = 0;
    qint64 criteria = 0;
    qint64 scores = 0;      ///< given so far
    qint64 decided = 0;

    qint64 scoresWanted() const { return candidates * assessors * criteria; }
};

/// The latest sitting first; boards without a day stand before them.
QList<BoardRow> boardList(const Database &database);

} // namespace muster
