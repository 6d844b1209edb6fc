// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

/// The rule of standing.h as text of SQL, for lists too long to hold. A statement begins
/// «WITH asked (day) AS (VALUES (CAST(? AS {day}))), » + standingTables() + « SELECT …», joins the qualification `q`, its type `t` and
/// `asked a`, and may then use what stands below.
QString standingTables();

/// 'valid', 'not_yet', 'suspended', 'revoked' or 'lapsed', for the qualification `q` of the type `t` on the day `a.day`.
QString standingStateSql();

/// Its last day on that day; null: without end.
QString standingLastDaySql();

/// That `q` is what the holder has of its type on the day: no other period of the same type and holder begun by then stands
/// better - revoked and suspended ones stand below all others, then the last day counts, then the number.
QString standingCurrentSql();

} // namespace muster
