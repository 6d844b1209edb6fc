// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/days.h"
#include "core/storage/database.h"

#include <optional>

namespace muster {

/// What the outcomes of training are grouped by. The code stands on the command line and heads the column of
/// an export; a value nobody recorded is the word «unknown». The year is that of the last day of the course; a course that
/// no partner holds together with the office has the partner «none».
enum class OutcomeKey { Organisation, Course, Programme, Nationality, Sex, Service, Year, Partner };

using OutcomeKeys = QList<OutcomeKey>;

struct OutcomeKeyInfo {
    OutcomeKey key;
    const char *code;
    const char *label; ///< English, translated in the context «Outcomes»
    const char *sql;
};

/// Every key, in the order people are offered them.
const QList<OutcomeKeyInfo> &outcomeKeys();
const OutcomeKeyInfo &info(OutcomeKey key);
std::optional<OutcomeKey> outcomeKey(const QString &code);

/// Only results whose key has this value; conditions on one key are alternatives, those on several keys must all hold.
struct OutcomeCondition {
    OutcomeKey key;
    QString value;

    bool operator==(const OutcomeCondition &) const = default;
};

/// Courses are looked at whose last day lies between two days, both included; a null one leaves that end open.
struct OutcomeQuestion {
    OutcomeKeys by = {};
    std::optional<QString> course = {};     ///< the code of the only course looked at
    QList<OutcomeCondition> where = {};
    QDate endedFrom = {};
    QDate endedUntil = {};
};

/// Everyone who took part in a course counts once for that course, whatever the result; qualified are those
/// who hold a qualification granted from that very course.
struct OutcomeRow {
    QStringList keys; ///< in the order asked
    qint64 trained = 0;
    qint64 passed = 0;
    qint64 qualified = 0;

    bool operator==(const OutcomeRow &) const = default;
};

/// Ordered by keys; with no key one row, also when nobody was trained.
QList<OutcomeRow> outcomes(const Database &database, const OutcomeQuestion &question);

/// The earliest and the latest last day of the courses that have results; null days when there are none.
DaySpan daysOfOutcomes(const Database &database);

} // namespace muster
