// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/outcomes.h"

namespace muster {

/// The published results with all that outcomes are asked by, as text of SQL.
inline constexpr auto outcomeTables =
    " FROM course_result r JOIN course c ON c.id = r.course_id JOIN programme g ON g.id = c.programme_id"
    " JOIN person p ON p.id = r.person_id LEFT JOIN organisation o ON o.id = p.organisation_id"
    " LEFT JOIN service sv ON sv.id = p.service_id";

/// What counts as passed, and as qualified: a qualification granted from that very course.
inline constexpr auto passedSql = "r.outcome = 'passed'";
inline constexpr auto qualifiedSql =
    "EXISTS (SELECT 1 FROM qualification q WHERE q.person_id = r.person_id AND q.course_id = r.course_id)";

/// Which results a question looks at, beginning with WHERE, or empty; figures and the names behind them share it.
struct OutcomeWhere {
    QString sql;
    QVariantList bindings;
};

OutcomeWhere outcomeWhere(const OutcomeQuestion &question);

} // namespace muster
