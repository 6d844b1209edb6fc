// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/outcomes.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

constexpr auto countedResults =
    "SELECT count(*), coalesce(sum(CASE r.outcome WHEN 'passed' THEN 1 ELSE 0 END), 0),"
    " coalesce(sum(CASE WHEN EXISTS (SELECT 1 FROM qualification q"
    " WHERE q.person_id = r.person_id AND q.course_id = r.course_id) THEN 1 ELSE 0 END), 0)%1"
    " FROM course_result r"
    " JOIN course c ON c.id = r.course_id"
    " JOIN programme g ON g.id = c.programme_id"
    " JOIN person p ON p.id = r.person_id"
    " LEFT JOIN organisation o ON o.id = p.organisation_id"
    " LEFT JOIN service sv ON sv.id = p.service_id";

QString keyColumns(const OutcomeKeys &keys)
{
    QStringList columns;
    for (OutcomeKey key : keys)
        columns.append(QLatin1String(info(key).sql));
    return columns.join(QLatin1String(", "));
}

OutcomeRow outcomeRow(const Row &row)
{
    OutcomeRow result{{}, row[0].toLongLong(), row[1].toLongLong(), row[2].toLongLong()};
    for (const QVariant &key : row.mid(3))
        result.keys.append(key.toString());
    return result;
}

} // namespace

const QList<OutcomeKeyInfo> &outcomeKeys()
{
    static const QList<OutcomeKeyInfo> keys{
        {OutcomeKey::Organisation, "organisation", QT_TRANSLATE_NOOP("Outcomes", "Organisation"),
         "coalesce(o.name, 'unknown')"},
        {OutcomeKey::Course, "course", QT_TRANSLATE_NOOP("Outcomes", "Course"), "c.code"},
        {OutcomeKey::Programme, "programme", QT_TRANSLATE_NOOP("Outcomes", "Programme"), "g.code"},
        {OutcomeKey::Nationality, "nationality", QT_TRANSLATE_NOOP("Outcomes", "Nationality"),
         "CASE p.nationality WHEN '' THEN 'unknown' ELSE p.nationality END"},
        {OutcomeKey::Sex, "sex", QT_TRANSLATE_NOOP("Outcomes", "Sex"),
         "CASE p.sex WHEN '' THEN 'unknown' ELSE p.sex END"},
        {OutcomeKey::Service, "service", QT_TRANSLATE_NOOP("Outcomes", "Service"),
         "coalesce(sv.code, 'unknown')"},
    };
    return keys;
}

const OutcomeKeyInfo &info(OutcomeKey key)
{
    return outcomeKeys()[qsizetype(key)];
}

std::optional<OutcomeKey> outcomeKey(const QString &code)
{
    for (const OutcomeKeyInfo &known : outcomeKeys())
        if (code == QLatin1String(known.code))
            return known.key;
    return std::nullopt;
}

QList<OutcomeRow> outcomes(const Database &database, const OutcomeQuestion &question)
{
    const QString columns = keyColumns(question.by);
    QString sql = QString::fromLatin1(countedResults)
                      .arg(columns.isEmpty() ? QString() : QStringLiteral(", ") + columns);
    QVariantList bindings;
    if (question.course) {
        sql += QStringLiteral(" WHERE c.code = ?");
        bindings.append(*question.course);
    }
    if (!columns.isEmpty())
        sql += QStringLiteral(" GROUP BY ") + columns;
    QList<OutcomeRow> result;
    for (const Row &row : database.rows(sql, bindings))
        result.append(outcomeRow(row));
    std::sort(result.begin(), result.end(),
              [](const OutcomeRow &a, const OutcomeRow &b) { return a.keys < b.keys; });
    return result;
}

} // namespace muster
