// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QDate>

namespace muster {

/// How many evaluated tours were given one overall word.
struct EvaluationShare {
    QString overall; ///< as the mission wrote it; «unknown» where it wrote none
    qint64 tours = 0;
    qint64 allTours = 0; ///< evaluated tours with any word, never 0

    double percent() const { return 100.0 * double(tours) / double(allTours); }
    bool operator==(const EvaluationShare &) const = default;
};

/// The overall words of the missions' evaluation forms from best to worst. Words of the UNMIL, UNMISS and
/// MINUSMA forms and the grades of UN performance reports stand in one line.
const QStringList &overallWords();

/// The tours that ended on or before the day and have an evaluation, by its overall word, from best to worst;
/// words of other forms follow in their alphabet, and «unknown» comes last.
QList<EvaluationShare> evaluationsUntil(const Database &database, QDate day);

} // namespace muster
