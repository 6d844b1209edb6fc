// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/international_courses.h"
#include "core/pipeline/trained_people.h"
#include "ui/charts/chart_data.h"
#include "ui/dashboard/names_answer.h"

namespace muster {

/// What the parts of a year's bar are.
enum class TrendBy { Result, Sex, Service };

/// What the view of outcomes is asked for.
struct OutcomesAsked {
    OutcomeKey by = OutcomeKey::Organisation;
    TrendBy trend = TrendBy::Result;
    OutcomeQuestion among = {};     ///< what it is narrowed to; grouped by nothing
};

/// All that the view shows, read at once.
struct OutcomesAnswer {
    OutcomeRow all;
    QList<OutcomeRow> rows;         ///< by the key asked
    QList<OutcomeRow> years;        ///< by year, or by year and what the trend is split by
    QList<InternationalCourse> international;
};

OutcomesAnswer askOutcomes(const Database &database, const OutcomesAsked &asked);

/// A heading, and a value of a key, in the words of the window.
QString keyWords(OutcomeKey key);
QString valueWords(OutcomeKey key, const QString &value);
QString figureWords(OutcomeFigure figure);
/// «VNM 18, AUS 5»
QString nationWords(const QList<NationCount> &nations);
/// The share of the trained who passed, in percent; empty when nobody was trained.
QVariant passedPercent(const OutcomeRow &row);

/// The years as bars.
ChartData trendChart(const QList<OutcomeRow> &years, TrendBy by);

/// The names behind one figure, by the same conditions as the figure.
NamesAnswer askTrainedNames(const Database &database, const OutcomeQuestion &among, OutcomeFigure figure);

} // namespace muster
