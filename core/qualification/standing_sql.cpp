// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/standing_sql.h"

namespace muster {

namespace {

/// By itself, as far as a valid one: %1 is the qualification.
QString begins()
{
    return QStringLiteral("WHEN %1.id IN (SELECT id FROM revoked) THEN 'revoked' WHEN %1.granted_on > a.day THEN 'not_yet'"
                          " WHEN %1.valid_until < a.day THEN 'lapsed'");
}

/// A period of the other one that is begun, not revoked and not lapsed, with one more condition.
QString otherHeld(const char *more)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM qualification h WHERE h.person_id = q.person_id AND h.type_id = t.as_long_as_id"
                          " AND (h.granted_on IS NULL OR h.granted_on <= a.day) AND (h.valid_until IS NULL OR h.valid_until >= a.day)"
                          " AND h.id NOT IN (SELECT id FROM revoked)%1)").arg(QLatin1String(more));
}

} // namespace

QString standingTables()
{
    return QStringLiteral(
    "revoked (id) AS (SELECT o.qualification_id FROM qualification_act x JOIN qualification_act_on o ON o.act_id = x.id"
    " CROSS JOIN asked a WHERE x.kind = 'revocation' AND x.from_day <= a.day),"
    " suspended (id) AS (SELECT o.qualification_id FROM qualification_act x JOIN qualification_act_on o ON o.act_id = x.id"
    " CROSS JOIN asked a WHERE x.kind = 'suspension' AND x.from_day <= a.day AND (x.until_day IS NULL OR x.until_day >= a.day)"
    " AND NOT EXISTS (SELECT 1 FROM qualification_act_on z JOIN qualification_act y ON y.id = z.act_id"
    " WHERE z.qualification_id = o.qualification_id AND y.kind = 'reinstatement' AND y.id > x.id AND y.from_day <= a.day))");
}

QString standingStateSql()
{
    return QStringLiteral("CASE ") + begins().arg(QStringLiteral("q"))
        + QStringLiteral(" WHEN t.term = 'as_long_as' AND NOT %1 THEN 'lapsed'").arg(otherHeld(""))
        + QStringLiteral(" WHEN q.id IN (SELECT id FROM suspended) THEN 'suspended'")
        + QStringLiteral(" WHEN t.term = 'as_long_as' AND NOT %1 THEN 'suspended' ELSE 'valid' END")
              .arg(otherHeld(" AND h.id NOT IN (SELECT id FROM suspended)"));
}

QString standingLastDaySql()
{
    // Of the periods that stand on the day, the valid before the suspended, then the longest; what has none keeps its own day.
    const QString other = QStringLiteral(
        "(SELECT coalesce(h.valid_until, CAST('9999-12-31' AS {day})) FROM qualification h WHERE h.person_id = q.person_id"
        " AND h.type_id = t.as_long_as_id AND (h.granted_on IS NULL OR h.granted_on <= a.day)"
        " AND (h.valid_until IS NULL OR h.valid_until >= a.day) AND h.id NOT IN (SELECT id FROM revoked)"
        " ORDER BY CASE WHEN h.id IN (SELECT id FROM suspended) THEN 1 ELSE 0 END, 1 DESC LIMIT 1)");
    return QStringLiteral("CASE WHEN t.term <> 'as_long_as' THEN q.valid_until ELSE nullif((SELECT min(s.last_day) FROM"
                          " (SELECT q.valid_until AS last_day UNION ALL SELECT %1) s), CAST('9999-12-31' AS {day})) END").arg(other);
}

QString standingCurrentSql()
{
    const auto standing = [](const char *alias) {
        return QStringLiteral("(CASE WHEN %1.id IN (SELECT id FROM revoked) OR %1.id IN (SELECT id FROM suspended) THEN 0 ELSE 1 END,"
                              " coalesce(%1.valid_until, CAST('9999-12-31' AS {day})), %1.id)").arg(QLatin1String(alias));
    };
    return QStringLiteral("NOT EXISTS (SELECT 1 FROM qualification n WHERE n.person_id = q.person_id AND n.type_id = q.type_id AND n.id <> q.id"
                          " AND (n.granted_on IS NULL OR n.granted_on <= a.day OR n.renews_id = q.id) AND %1 > %2)")
        .arg(standing("n"), standing("q"));
}

} // namespace muster
