// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/category.h"
#include "core/selection/test_standing.h"
#include "core/storage/database.h"

namespace muster {

/// An assessment (AMS) that was passed in all its parts counts for so many months (UN police division, AMS and SAAT rules).
inline constexpr int clearanceMonths = 24;

/// Whose tests are asked for: the field of a call or those before an assessment team, or everybody on the way in a category.
struct TestQuestion {
    CampaignId campaign = {};
    CategoryId category = {};   ///< looked at only without a campaign
    QDate day;
};

struct TestGridRow {
    PersonId person;
    QString serviceNo;
    QString fullName;
    Sex sex = Sex::Unknown;
    QList<TestCell> cells;      ///< in the order of the kinds
};

/// People against tests.
struct TestGrid {
    QList<TestKind> kinds;
    QList<TestGridRow> rows;    ///< by name
    bool isAssessment = false;
};

/// How somebody stands in all parts of an assessment together.
struct Clearance {
    TestStanding standing = TestStanding::NotTaken;
    QDate clearedOn;            ///< the day of the last part that was passed
    QDate validUntil;           ///< inclusive
};

/// The tests of a call are those for the categories of its openings, of an assessment its parts. In a call and in a category
/// results count wherever they were gained; in an assessment only its own do.
TestGrid testGrid(const Database &database, const TestQuestion &question);

/// Cleared when every part is passed; failed when one is; else not known.
Clearance clearanceOf(const QList<TestCell> &parts, QDate day);

} // namespace muster
