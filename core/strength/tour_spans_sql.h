// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strength/strength_sql.h"

namespace muster {

/// The table «, span (...)», to follow the table of the days asked for: tours that are alike in mission, category,
/// rotation, service and sex, and are under way on the same of these days, as one row with their number `tours`. It
/// stands in for the tours: arrived_on is the first such day, ended_on the last one, person_id one of the people. A
/// million tours become some thousands of spans, which alone are counted day by day. The days are in order, at least
/// one; `conditions` hold for the tour `t` and begin with AND.
StrengthSql tourSpans(const QList<QDate> &days, const StrengthSql &conditions);

} // namespace muster
