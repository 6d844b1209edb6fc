// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/outcomes.h"
#include "core/selection/candidates_by_stage.h"
#include "core/strength/gender_share.h"

namespace muster {

/// Everything the dashboard shows of one day, asked at once.
struct DashboardAnswer {
    QDate day;
    QList<StrengthRow> byMissionAndSex = {};    ///< the office's own figures
    qint64 countedByUn = 0;
    QList<GenderShare> shares = {};
    QList<StageCount> stages = {};
    qint64 endingSoon = 0;                      ///< tours whose end falls within the next 90 days, or before
    qint64 pastTheirEnd = 0;                    ///< of these, whose extended or planned end is before the day
    qint64 papersThatRunOut = 0;
    qint64 peopleWithSuchPapers = 0;
    QList<OutcomeRow> outcomes = {};            ///< by organisation, of all courses
    TourDays days = {};

    qint64 deployed() const;
    qint64 of(const QString &sex) const;        ///< male, female or unknown
};

/// How far ahead the dashboard looks for ends of tours, in days.
inline constexpr int soonDays = 90;

DashboardAnswer askDashboard(const Database &database, QDate day);

/// Month-end figures over the whole life of the office until a day, by one key, and when each unit first arrived.
struct SeriesAnswer {
    StrengthKey by = StrengthKey::Sex;
    QList<QDate> days = {};
    QList<StrengthRow> rows = {};
    QList<FirstArrival> arrivals = {};
};

SeriesAnswer askSeries(const Database &database, QDate until, StrengthKey by);

} // namespace muster
