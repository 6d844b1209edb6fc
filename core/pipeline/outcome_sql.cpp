// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/outcome_sql.h"

namespace muster {

OutcomeWhere outcomeWhere(const OutcomeQuestion &question)
{
    QStringList conditions;
    QVariantList bindings;
    for (const OutcomeKeyInfo &known : outcomeKeys()) {
        QStringList marks;
        for (const OutcomeCondition &condition : question.where)
            if (condition.key == known.key) {
                marks << QStringLiteral("?");
                bindings << condition.value;
            }
        if (!marks.isEmpty())
            conditions << QStringLiteral("%1 IN (%2)").arg(QLatin1String(known.sql), marks.join(QLatin1String(", ")));
    }
    if (question.course) {
        conditions << QStringLiteral("c.code = ?");
        bindings << *question.course;
    }
    if (question.endedFrom.isValid()) {
        conditions << QStringLiteral("coalesce(c.ends_on, c.starts_on) >= ?");
        bindings << question.endedFrom;
    }
    if (question.endedUntil.isValid()) {
        conditions << QStringLiteral("coalesce(c.ends_on, c.starts_on) <= ?");
        bindings << question.endedUntil;
    }
    return {conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QLatin1String(" AND ")), bindings};
}

} // namespace muster
