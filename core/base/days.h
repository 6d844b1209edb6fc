// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace muster {

/// Years outside these are taken for slips of the hand.
inline constexpr int firstSensibleYear = 1900;
inline constexpr int lastSensibleYear = 2200;

/// A real day written exactly YYYY-MM-DD.
std::optional<QDate> dayFromIso(QStringView text);

/// A real day as a clerk types it: d/m/yyyy, d.m.yyyy, d-m-yyyy, day and month in one or two
/// figures, ddmmyyyy or YYYY-MM-DD; spaces around it do not matter.
std::optional<QDate> dayTyped(QStringView text);

/// YYYY-MM-DD, or empty for a null day.
QString isoDay(QDate day);

/// The last days of months that fall from one day to the other, both included.
QList<QDate> monthEnds(QDate from, QDate to);

/// A run of days, both ends included; a null last day leaves it open. With a null first day, or a
/// last day before the first, it holds no day.
struct DaySpan {
    QDate first;
    QDate last;

    bool contains(QDate day) const;
    bool overlaps(const DaySpan &other) const;
    bool operator==(const DaySpan &) const = default;
};

} // namespace muster
