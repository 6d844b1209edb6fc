// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/outcomes_answer.h"

#include "ui/dashboard/overview_data.h"
#include "ui/people/person_words.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Outcomes", english);
}

OutcomeKeys trendKeys(TrendBy by)
{
    if (by == TrendBy::Result)
        return {OutcomeKey::Year};
    return {OutcomeKey::Year, by == TrendBy::Sex ? OutcomeKey::Sex : OutcomeKey::Service};
}

/// One bar for each year, one part for each value.
ChartData chartByValue(const QList<OutcomeRow> &years, OutcomeKey key)
{
    ChartData data;
    QStringList values;
    for (const OutcomeRow &row : years) {
        if (!data.keys.contains(row.keys[0]))
            data.keys.append(row.keys[0]);
        if (!values.contains(row.keys[1]))
            values.append(row.keys[1]);
    }
    std::sort(values.begin(), values.end(), [](const QString &a, const QString &b) { return std::pair(a == u"unknown", a) < std::pair(b == u"unknown", b); });
    for (const QString &value : std::as_const(values)) {
        ChartSeries series{.key = value, .label = valueWords(key, value), .values = QList<double>(data.keys.size(), 0)};
        for (const OutcomeRow &row : years)
            if (row.keys[1] == value)
                series.values[data.keys.indexOf(row.keys[0])] = double(row.trained);
        data.series.append(series);
    }
    return data;
}

ChartData chartByResult(const QList<OutcomeRow> &years)
{
    ChartData data;
    ChartSeries passed{.key = QStringLiteral("passed"), .label = words(QT_TRANSLATE_NOOP("Outcomes", "passed"))};
    ChartSeries others{.key = QStringLiteral("not_passed"), .label = words(QT_TRANSLATE_NOOP("Outcomes", "not passed"))};
    for (const OutcomeRow &row : years) {
        data.keys.append(row.keys[0]);
        passed.values.append(double(row.passed));
        others.values.append(double(row.trained - row.passed));
    }
    data.series = {passed, others};
    return data;
}

qint64 figureOf(const OutcomeRow &row, OutcomeFigure figure)
{
    switch (figure) {
    case OutcomeFigure::Trained: return row.trained;
    case OutcomeFigure::Passed: return row.passed;
    case OutcomeFigure::NotPassed: return row.trained - row.passed;
    case OutcomeFigure::Qualified: return row.qualified;
    }
    return 0;
}

QString conditionWords(const OutcomeQuestion &among)
{
    QStringList parts;
    for (const OutcomeCondition &condition : among.where)
        parts << valueWords(condition.key, condition.value);
    return parts.join(QStringLiteral(", "));
}

} // namespace

OutcomesAnswer askOutcomes(const Database &database, const OutcomesAsked &asked)
{
    OutcomesAnswer answer{.all = outcomes(database, asked.among).first(), .rows = {}, .years = {},
                          .international = internationalCourses(database, asked.among)};
    OutcomeQuestion question = asked.among;
    question.by = {asked.by};
    answer.rows = outcomes(database, question);
    question.by = trendKeys(asked.trend);
    answer.years = outcomes(database, question);
    return answer;
}

QString keyWords(OutcomeKey key)
{
    return words(info(key).label);
}

QString valueWords(OutcomeKey key, const QString &value)
{
    if (value == QLatin1String("unknown"))
        return words(QT_TRANSLATE_NOOP("Outcomes", "not known"));
    if (key == OutcomeKey::Partner && value == QLatin1String("none"))
        return words(QT_TRANSLATE_NOOP("Outcomes", "without a partner"));
    return key == OutcomeKey::Sex ? sexWords(FieldType<Sex>::fromVariant(value)) : value;
}

QString figureWords(OutcomeFigure figure)
{
    switch (figure) {
    case OutcomeFigure::Trained: return words(QT_TRANSLATE_NOOP("Outcomes", "Trained"));
    case OutcomeFigure::Passed: return words(QT_TRANSLATE_NOOP("Outcomes", "Passed"));
    case OutcomeFigure::NotPassed: return words(QT_TRANSLATE_NOOP("Outcomes", "Not passed"));
    case OutcomeFigure::Qualified: return words(QT_TRANSLATE_NOOP("Outcomes", "Qualified"));
    }
    return {};
}

QString nationWords(const QList<NationCount> &nations)
{
    QStringList parts;
    for (const NationCount &each : nations)
        parts << QStringLiteral("%1 %2").arg(valueWords(OutcomeKey::Nationality, each.nation)).arg(each.trained);
    return parts.join(QStringLiteral(", "));
}

QVariant passedPercent(const OutcomeRow &row)
{
    return row.trained == 0 ? QVariant() : QVariant(100.0 * double(row.passed) / double(row.trained));
}

ChartData trendChart(const QList<OutcomeRow> &years, TrendBy by)
{
    ChartData data = by == TrendBy::Result ? chartByResult(years) : chartByValue(years, trendKeys(by)[1]);
    for (const QString &year : std::as_const(data.keys))
        data.labels.append(valueWords(OutcomeKey::Year, year));
    return data;
}

NamesAnswer askTrainedNames(const Database &database, const OutcomeQuestion &among, OutcomeFigure figure)
{
    const QString about = conditionWords(among);
    NamesAnswer answer{.title = about.isEmpty() ? figureWords(figure) : QStringLiteral("%1: %2").arg(figureWords(figure), about),
                       .reasons = {words(QT_TRANSLATE_NOOP("Outcomes", "Counted: everybody with a published result of a course, once for each course. Qualified: who holds a qualification granted from that very course."))},
                       .columns = {{"name", words(QT_TRANSLATE_NOOP("Outcomes", "Name")), Qt::AlignLeft, 168},
                                   {"service_no", words(QT_TRANSLATE_NOOP("Outcomes", "Service number")), Qt::AlignLeft, 120},
                                   {"organisation", words(QT_TRANSLATE_NOOP("Outcomes", "Organisation")), Qt::AlignLeft, 180},
                                   {"course", words(QT_TRANSLATE_NOOP("Outcomes", "Course")), Qt::AlignLeft, 140},
                                   {"nationality", words(QT_TRANSLATE_NOOP("Outcomes", "Nationality")), Qt::AlignLeft, 96},
                                   {"ends", words(QT_TRANSLATE_NOOP("Outcomes", "Last day")), Qt::AlignLeft, 104},
                                   {"outcome", words(QT_TRANSLATE_NOOP("Outcomes", "Result")), Qt::AlignLeft, 104},
                                   {"qualified", words(QT_TRANSLATE_NOOP("Outcomes", "Qualified")), Qt::AlignLeft, 90}}};
    for (const TrainedPerson &person : trainedPeople(database, among, figure))
        answer.rows.append({person.fullName, person.serviceNo, person.organisation, person.course, person.nationality,
                            person.endsOn.isValid() ? person.endsOn : person.startsOn, outcomeWords(person.outcome), person.qualified, person.personId});
    answer.figure = figureOf(outcomes(database, among).first(), figure);
    return answer;
}

} // namespace muster
