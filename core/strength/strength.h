// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once


#include "core/record/record_type.h"
#include "core/storage/database.h"
#include "core/strength/strength_key.h"

#include <QDate>

namespace muster {

/// Whose figures: all tours of the office, or those the UN counts, grouped as the UN did at the time.
/// The UN printed staff officers under Troops until April 2017 (peacekeeping.un.org, troop and police contributors).
enum class Figures { Office, UnitedNations };

/// Only tours whose key has this value; conditions on one key are alternatives, those on several keys must all hold.
struct StrengthCondition {
    StrengthKey key;
    QString value;
};

struct StrengthQuestion {
    StrengthKeys by = {};
    QList<StrengthCondition> where = {};
    Figures figures = Figures::Office;
    QDate endingBy = {};        ///< only tours whose extended end, else planned end, is on or before this day
};

/// How many tours stand in one cell on one day; `keys` in the order asked.
struct StrengthRow {
    QDate day;
    QStringList keys;
    qint64 strength = 0;

    bool operator==(const StrengthRow &) const = default;
};

/// Who is deployed on each of the days: arrived on or before it, and the last day in the mission empty or on or after
/// it. This is the only function that counts strength. Cells without anybody are left out; ordered by day and keys.
QList<StrengthRow> strength(const Database &database, const QList<QDate> &days, const StrengthQuestion &question);

/// A tour that is counted, with the words people ask for.
struct DeployedPerson {
    QDate day;
    QStringList keys;
    qint64 tourId = 0;
    qint64 personId = 0;
    QString serviceNo;
    QString fullName;
    QString rankEn;             ///< held on the day, empty when none is recorded
    QString rankVi;
    QString mission;
    QString category;
    QString post;
    QString unit;
    QString rotation;
    QDate arrivedOn;
    QDate plannedEndOn;
    QDate extendedEndOn;
    QDate endedOn;
};

/// The names behind the same figure, by the same rule; ordered by day and name.
QList<DeployedPerson> deployedPeople(const Database &database, const QList<QDate> &days, const StrengthQuestion &question);

/// Tours begun until a day, that day included, and how many persons made them (lượt and người, counted apart).
struct SentRow {
    QStringList keys;
    qint64 tours = 0;
    qint64 persons = 0;

    bool operator==(const SentRow &) const = default;
};

/// With no key one row, also when nobody was sent.
QList<SentRow> sentUntil(const Database &database, QDate day, const StrengthQuestion &question);

/// The first and the last day on which the office has a tour beginning or ending; null days without tours.
struct TourDays {
    QDate first;
    QDate last;
};
TourDays tourDays(const Database &database);

/// The day on which the first member of a unit arrived in a mission, in the order of the days.
struct FirstArrival {
    QDate day;
    QString unit;
};
QList<FirstArrival> firstArrivals(const Database &database);

/// The tables whose history the figures and the names behind them rest on.
RecordTypes strengthTypes();

} // namespace muster
