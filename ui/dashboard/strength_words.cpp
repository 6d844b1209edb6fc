// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/strength_words.h"

#include "ui/shell/day_text.h"

#include <QCoreApplication>
#include <QMap>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Strength", english);
}

struct ValueWord {
    StrengthKey key;
    const char *value;
    const char *words;
};

constexpr ValueWord valueWord[] = {
    {StrengthKey::Sex, "male", QT_TRANSLATE_NOOP("Strength", "men")},
    {StrengthKey::Sex, "female", QT_TRANSLATE_NOOP("Strength", "women")},
    {StrengthKey::Sex, "unknown", QT_TRANSLATE_NOOP("Strength", "sex unknown")},
    {StrengthKey::Form, "individual", QT_TRANSLATE_NOOP("Strength", "individuals")},
    {StrengthKey::Form, "unit", QT_TRANSLATE_NOOP("Strength", "in units")},
    {StrengthKey::Form, "team", QT_TRANSLATE_NOOP("Strength", "in teams")},
    {StrengthKey::Type, "Experts on Mission", QT_TRANSLATE_NOOP("Strength", "Experts on Mission")},
    {StrengthKey::Type, "Staff Officer", QT_TRANSLATE_NOOP("Strength", "Staff Officer")},
    {StrengthKey::Type, "Troops", QT_TRANSLATE_NOOP("Strength", "Troops")},
    {StrengthKey::Type, "Individual Police", QT_TRANSLATE_NOOP("Strength", "Individual Police")},
    {StrengthKey::Type, "Formed Police Units", QT_TRANSLATE_NOOP("Strength", "Formed Police Units")},
    {StrengthKey::Type, "not counted", QT_TRANSLATE_NOOP("Strength", "not counted by the UN")},
    {StrengthKey::Service, "VPA", QT_TRANSLATE_NOOP("Strength", "People's Army")},
    {StrengthKey::Service, "VPP", QT_TRANSLATE_NOOP("Strength", "Public Security")},
};

QString singularWords(StrengthKey key, const QString &value)
{
    if (key == StrengthKey::Sex && value == QLatin1String("male"))
        return words(QT_TRANSLATE_NOOP("Strength", "man"));
    if (key == StrengthKey::Sex && value == QLatin1String("female"))
        return words(QT_TRANSLATE_NOOP("Strength", "woman"));
    return {};
}

/// Men before women before unknown, as the UN prints them; other values by their largest sum.
QStringList orderedValues(const QMap<QString, double> &sums, StrengthKey key)
{
    QStringList values = sums.keys();
    std::stable_sort(values.begin(), values.end(), [&](const QString &a, const QString &b) { return sums[a] > sums[b]; });
    if (key != StrengthKey::Sex)
        return values;
    QStringList sexes{"male", "female"};
    if (values.contains(QLatin1String("unknown")))
        sexes.append(QStringLiteral("unknown"));
    return sexes;
}

} // namespace

QString keyWords(StrengthKey key)
{
    return words(info(key).label);
}

QString valueWords(StrengthKey key, const QString &value)
{
    for (const ValueWord &known : valueWord)
        if (known.key == key && value == QLatin1String(known.value))
            return words(known.words);
    if (value.isEmpty())
        return words(QT_TRANSLATE_NOOP("Strength", "outside units"));
    return value == QLatin1String("unknown") ? words(QT_TRANSLATE_NOOP("Strength", "unknown")) : value;
}

QString questionWords(const StrengthQuestion &question)
{
    QStringList parts;
    for (const StrengthCondition &condition : question.where)
        parts.append(valueWords(condition.key, condition.value));
    if (question.figures == Figures::UnitedNations)
        parts.append(words(QT_TRANSLATE_NOOP("Strength", "in UN figures")));
    if (question.endingBy.isValid())
        parts.append(words(QT_TRANSLATE_NOOP("Strength", "ending by %1")).arg(longDayText(question.endingBy)));
    return parts.join(QStringLiteral(", "));
}

ChartData chartOf(const QList<StrengthRow> &rows, StrengthKey category, StrengthKey series)
{
    QMap<QString, double> categorySums;
    QMap<QString, double> seriesSums;
    QMap<QPair<QString, QString>, double> cells;
    for (const StrengthRow &row : rows) {
        categorySums[row.keys[0]] += double(row.strength);
        seriesSums[row.keys[1]] += double(row.strength);
        cells[{row.keys[0], row.keys[1]}] += double(row.strength);
    }
    ChartData data{.keys = orderedValues(categorySums, category)};
    for (const QString &key : std::as_const(data.keys))
        data.labels.append(valueWords(category, key));
    for (const QString &key : orderedValues(seriesSums, series)) {
        ChartSeries one{.key = key, .label = valueWords(series, key), .singular = singularWords(series, key)};
        for (const QString &row : std::as_const(data.keys))
            one.values.append(cells.value({row, key}));
        data.series.append(one);
    }
    return data;
}

DayData dayDataOf(const QList<QDate> &days, const QList<StrengthRow> &rows, StrengthKey by)
{
    QMap<QString, double> sums;
    QMap<QPair<QDate, QString>, double> cells;
    for (const StrengthRow &row : rows) {
        sums[row.keys[0]] += double(row.strength);
        cells[{row.day, row.keys[0]}] += double(row.strength);
    }
    DayData data{.days = days};
    for (const QString &key : orderedValues(sums, by)) {
        ChartSeries one{.key = key, .label = valueWords(by, key), .singular = singularWords(by, key)};
        for (QDate day : days)
            one.values.append(cells.value({day, key}));
        data.series.append(one);
    }
    return data;
}

QVariantMap toDetail(const StrengthQuestion &question)
{
    QVariantMap where;
    for (const StrengthCondition &condition : question.where)
        where.insert(QLatin1String(info(condition.key).code), condition.value);
    return {{"where", where}, {"un", question.figures == Figures::UnitedNations}, {"endingBy", question.endingBy}};
}

StrengthQuestion questionOf(const QVariantMap &detail)
{
    StrengthQuestion question{.figures = detail.value(QStringLiteral("un")).toBool() ? Figures::UnitedNations : Figures::Office,
                              .endingBy = detail.value(QStringLiteral("endingBy")).toDate()};
    const QVariantMap where = detail.value(QStringLiteral("where")).toMap();
    for (auto condition = where.begin(); condition != where.end(); ++condition)
        if (const auto key = strengthKey(condition.key()))
            question.where.append({*key, condition.value().toString()});
    return question;
}

} // namespace muster
