// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace muster {

struct Theme;

/// One run of values, for example the men of every mission. Without a colour of its own it gets the theme's
/// for its key (male, female, unknown) or place. `singular` stands for `label` behind a 1 ("1 man").
struct ChartSeries {
    QString key;
    QString label;
    QColor colour;
    QList<double> values;
    QString singular;
};

/// Categories (one key and label each) and series with one value per category.
struct ChartData {
    QStringList keys;
    QStringList labels;
    QList<ChartSeries> series;

    double value(qsizetype series, qsizetype category) const;
    double total(qsizetype category) const;
};

/// A day worth knowing, drawn as a dashed line with its words.
struct EventMark {
    QDate day;
    QString words;
};

enum class SeriesForm { Stacked, Lines };

/// Values on days, oldest first, one value per day in each series.
struct DayData {
    QList<QDate> days;
    QList<ChartSeries> series;
    QList<EventMark> events;
    SeriesForm form = SeriesForm::Stacked;
};

/// A share from 0 to 1 and the share aimed at; without a share there is nobody to count.
struct ShareRow {
    QString key;
    QString label;
    std::optional<double> share;
    std::optional<double> target;
    QString note;
};

/// What a chart shows as a table of text, for copying and for screen readers.
struct ChartTable {
    QStringList headings;
    QList<QStringList> rows;

    /// Lines of tab separated cells, as spreadsheets take them.
    QString text() const;
};

QColor seriesColour(const Theme &theme, const ChartSeries &series, qsizetype place);

/// A count in the language's figures.
QString countText(double value);

/// A share as "16.2 %", without the decimal where it is nought, and with a space that does not break.
QString shareText(double share);

/// "9 men", or "1 man".
QString countedText(double value, const ChartSeries &series);

} // namespace muster
