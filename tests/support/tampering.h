// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <optional>

namespace muster {

/// Lets a connection write what the tables' own rules would refuse, as somebody would who edits the file itself.
void lowerGuards(const Database &database);

/// One altered value of one row.
struct Tampering {
    QString table;
    QString column;
    QVariant was;
    QString where;          ///< finds the row again
    QString words;          ///< what was done
    QString expected;       ///< what the check must say
};

/// Alters one value of a random row of records or history by one letter, one bit or one; nothing when the engine does
/// not take it. Only inside a RapidCheck property.
std::optional<Tampering> tamperAtRandom(const Database &database);
void mend(const Database &database, const Tampering &tampering);

} // namespace muster
