// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

namespace muster {

/// Which fields make two records of one owner the same thing recorded twice: two papers of one type and number, two
/// ranks from one day, two results of one course. A kind without a rule is the same thing only when every field is.
struct DoubleRule {
    const char *table;
    QList<QByteArray> columns;
};

const QList<DoubleRule> &doubleRules();

/// Whether two records that now have one owner are one thing recorded twice.
bool areDoubles(const RecordType &type, const QVariantList &one, const QVariantList &other);

} // namespace muster
