// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/strength_sql.h"

#include "core/strength/tour_spans_sql.h"

namespace muster {

namespace {

constexpr auto fromTours =
    " FROM asked a JOIN %1 t ON %2"
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

constexpr auto endingBy = "coalesce(t.extended_end_on, t.planned_end_on) <= ?";

StrengthSql askedDays(const QList<QDate> &days)
{
    const QString places = QStringList(days.size(), QStringLiteral("(CAST(? AS {day}))")).join(QLatin1String(", "));
    return {QStringLiteral("WITH asked (day) AS (VALUES %1)").arg(places), QVariantList(days.begin(), days.end())};
}

QVariantList valuesOf(StrengthKey key, const StrengthQuestion &question)
{
    QVariantList values;
    for (const StrengthCondition &condition : question.where)
        if (condition.key == key)
            values.append(condition.value);
    return values;
}

/// What the question asks of a tour's keys, to follow the joins.
StrengthSql keyConditions(const StrengthQuestion &question)
{
    StrengthSql sql{QStringLiteral(" WHERE 1 = 1"), {}};
    if (question.figures == Figures::UnitedNations)
        sql += {QStringLiteral(" AND ") + QLatin1String(countedByTheUn), {}};
    for (const StrengthKeyInfo &key : strengthKeys())
        if (const QVariantList values = valuesOf(key.key, question); !values.isEmpty()) {
            const QString places = QStringList(values.size(), QStringLiteral("?")).join(QLatin1String(", "));
            sql += {QStringLiteral(" AND %1 IN (%2)").arg(keySql(key.key, question.figures), places), values};
        }
    return sql;
}

/// What the question asks of the tour's own days, to follow other conditions.
StrengthSql dayConditions(const StrengthQuestion &question)
{
    if (!question.endingBy.isValid())
        return {};
    return {QStringLiteral(" AND ") + QLatin1String(endingBy), {question.endingBy}};
}

} // namespace

StrengthSql &StrengthSql::operator+=(const StrengthSql &more)
{
    text += more.text;
    bindings += more.bindings;
    return *this;
}

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
    StrengthSql sql = askedDays(days);
    sql.text += QStringLiteral(" SELECT ") + columns + QString::fromLatin1(fromTours).arg(QLatin1String("tour"), QLatin1String(rule));
    sql += keyConditions(question);
    sql += dayConditions(question);
    return sql;
}

StrengthSql strengthSql(const QList<QDate> &days, const StrengthQuestion &question)
{
    const QString cell = QStringLiteral("a.day") + keyColumns(question);
    StrengthSql sql = askedDays(days);
    sql += tourSpans(days, dayConditions(question));
    sql.text += QStringLiteral(" SELECT %1, CAST(sum(t.tours) AS {ref})").arg(cell)
        + QString::fromLatin1(fromTours).arg(QLatin1String("span"), QLatin1String(deployedRule));
    sql += keyConditions(question);
    sql.text += QStringLiteral(" GROUP BY ") + cell;
    return sql;
}

} // namespace muster
