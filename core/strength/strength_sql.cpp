// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/strength_sql.h"

namespace muster {

namespace {

constexpr auto fromTours =
    " FROM asked a JOIN tour t ON %1"
    " JOIN mission m ON m.id = t.mission_id"
    " JOIN category c ON c.id = t.category_id"
    " JOIN person p ON p.id = t.person_id"
    " LEFT JOIN service sv ON sv.id = p.service_id"
    " LEFT JOIN rotation r ON r.id = t.rotation_id"
    " LEFT JOIN unit u ON u.id = r.unit_id";

constexpr auto countedByTheUn = "m.counts_in_un = 1 AND c.un_group <> 'not counted'";

/// The last month-end on which the UN printed staff officers under troops is 30 April 2017.
constexpr auto typeOfTheTime =
    "CASE WHEN c.un_group = 'Staff Officer' AND a.day < CAST('2017-05-01' AS {day}) THEN 'Troops' "
    "WHEN c.un_group = '' THEN 'unknown' ELSE c.un_group END";

QString askedDays(qsizetype count)
{
    return QStringLiteral("WITH asked (day) AS (VALUES %1) ")
        .arg(QStringList(count, QStringLiteral("(CAST(? AS {day}))")).join(QLatin1String(", ")));
}

QVariantList valuesOf(StrengthKey key, const StrengthQuestion &question)
{
    QVariantList values;
    for (const StrengthCondition &condition : question.where)
        if (condition.key == key)
            values.append(condition.value);
    return values;
}

} // namespace

QString keySql(StrengthKey key, Figures figures)
{
    if (key == StrengthKey::Type && figures == Figures::UnitedNations)
        return QLatin1String(typeOfTheTime);
    return QLatin1String(info(key).sql);
}

QString keyColumns(const StrengthQuestion &question)
{
    QString columns;
    for (StrengthKey key : question.by)
        columns += QStringLiteral(", ") + keySql(key, question.figures);
    return columns;
}

StrengthSql toursSql(const QString &columns, const char *rule, const QList<QDate> &days, const StrengthQuestion &question)
{
    StrengthSql sql{askedDays(days.size()) + QStringLiteral("SELECT ") + columns
                        + QString::fromLatin1(fromTours).arg(QLatin1String(rule)), {}};
    for (QDate day : days)
        sql.bindings.append(day);
    QStringList conditions;
    if (question.figures == Figures::UnitedNations)
        conditions.append(QLatin1String(countedByTheUn));
    for (const StrengthKeyInfo &key : strengthKeys())
        if (const QVariantList values = valuesOf(key.key, question); !values.isEmpty()) {
            const QString places = QStringList(values.size(), QStringLiteral("?")).join(QLatin1String(", "));
            conditions.append(QStringLiteral("%1 IN (%2)").arg(keySql(key.key, question.figures), places));
            sql.bindings += values;
        }
    if (question.endingBy.isValid()) {
        conditions.append(QStringLiteral("coalesce(t.extended_end_on, t.planned_end_on) <= ?"));
        sql.bindings.append(question.endingBy);
    }
    if (!conditions.isEmpty())
        sql.text += QStringLiteral(" WHERE ") + conditions.join(QLatin1String(" AND "));
    return sql;
}

StrengthSql strengthSql(const QList<QDate> &days, const StrengthQuestion &question)
{
    StrengthSql sql = toursSql(QStringLiteral("a.day") + keyColumns(question) + QStringLiteral(", count(*)"), deployedRule, days, question);
    sql.text += QStringLiteral(" GROUP BY a.day") + keyColumns(question);
    return sql;
}

} // namespace muster
