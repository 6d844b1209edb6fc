// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/candidacy.h"
#include "core/storage/database.h"

namespace muster {

/// What candidacies are counted by. The code stands on the command line and heads the column; a value nobody recorded is
/// the word «unknown», no unit the empty word.
enum class CandidateKey { Stage, Sex, Mission, Category, Service, Unit, Rotation };

using CandidateKeys = QList<CandidateKey>;

struct CandidateKeyInfo {
    CandidateKey key;
    const char *code;
    const char *sql;
};

/// Every key, in the order people are offered them.
const QList<CandidateKeyInfo> &candidateKeys();

struct CandidateCount {
    QStringList keys;   ///< in the order asked
    qint64 candidacies = 0;

    bool operator==(const CandidateCount &) const = default;
};

/// The candidacies nominated on or before the day, in the stage they stood in on that day; ordered by keys, stages by their
/// own order. With no key one row. A candidacy without a day of nomination counts as nominated.
QList<CandidateCount> candidateCounts(const Database &database, QDate day, const CandidateKeys &by);

} // namespace muster
