// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_data.h"

#include "ui/shell/theme.h"

#include <QLocale>

#include <cmath>

namespace muster {

double ChartData::value(qsizetype at, qsizetype category) const
{
    return series.at(at).values.value(category, 0);
}

double ChartData::total(qsizetype category) const
{
    double sum = 0;
    for (qsizetype i = 0; i < series.size(); ++i)
        sum += value(i, category);
    return sum;
}

QString ChartTable::text() const
{
    QString text = headings.join('\t') + '\n';
    for (const auto &row : rows)
        text += row.join('\t') + '\n';
    return text;
}

QColor seriesColour(const Theme &theme, const ChartSeries &series, qsizetype place)
{
    if (series.colour.isValid())
        return series.colour;
    const auto &colours = theme.colours;
    if (series.key == "male")
        return colours.men;
    if (series.key == "female")
        return colours.women;
    if (series.key == "unknown")
        return colours.unknown;
    return colours.series.at(place % colours.series.size());
}

QString countText(double value)
{
    const bool whole = std::abs(value - std::round(value)) < 1e-9;
    return QLocale().toString(value, 'f', whole ? 0 : 1);
}

QString shareText(double share)
{
    return countText(std::round(share * 1000) / 10) + QChar(QChar::Nbsp) + '%';
}

QString countedText(double value, const ChartSeries &series)
{
    const bool one = std::abs(value - 1) < 1e-9 && !series.singular.isEmpty();
    return countText(value) + ' ' + (one ? series.singular : series.label);
}

} // namespace muster
