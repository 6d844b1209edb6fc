// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strength/strength.h"
#include "ui/charts/chart_data.h"

namespace muster {

/// The values of strength keys and the people of a day, in the words of the window.
QString keyWords(StrengthKey key);
QString valueWords(StrengthKey key, const QString &value);

/// «UNMISS, women, ending by 29 October 2025»: what a question is about; empty for everybody.
QString questionWords(const StrengthQuestion &question);

/// Rows grouped by (category, series) as a chart; the categories by their sum, the largest first.
ChartData chartOf(const QList<StrengthRow> &rows, StrengthKey category, StrengthKey series);
/// Rows on days grouped by one key as a chart over time.
DayData dayDataOf(const QList<QDate> &days, const QList<StrengthRow> &rows, StrengthKey by);

/// A question as a place in the window keeps it, and back.
QVariantMap toDetail(const StrengthQuestion &question);
StrengthQuestion questionOf(const QVariantMap &detail);

} // namespace muster
