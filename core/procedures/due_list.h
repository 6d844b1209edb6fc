// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/both_names.h"
#include "core/procedures/checklist_item.h"
#include "core/storage/database.h"

#include <functional>

namespace muster {

/// Which open steps are asked for by their due day, counted from the day of the question: Overdue were due before it; the
/// others are due on it or within so many days after it. All has the overdue ones and those without a due day too.
enum class DueWithin { Overdue, Days7, Days30, Days90, All };

struct DueFilter {
    QDate day;
    DueWithin within = DueWithin::All;
    std::optional<QString> owner = {};      ///< who is responsible; empty text: nobody is named
    RotationId rotationId = {};
    CandidacyId candidacyId = {};
    CategoryId categoryId = {};

    bool operator==(const DueFilter &) const = default;
};

/// An open step of a candidate who has not left the way.
struct DueRow {
    ChecklistItemId id;
    CandidacyId candidacyId;
    PersonId personId;
    QString serviceNo;
    QString fullName;
    QString stepCode;
    BothNames step;
    QString phase;
    QString responsible;
    QDate dueOn;                ///< null when the day it is counted from is not known
    Anchor anchor = Anchor::None;
    QString mission;
    QString category;
    QString unit;
    QString rotation;
    Stage stage = Stage::Nominated;
    QDate departure;
    QString note;
};

/// How many steps are due on each day; with it any stretch of the list is reached without walking there.
struct DueOutline {
    struct Day {
        QDate due;              ///< null for those without a due day, which stand last
        qint64 count = 0;
    };
    QList<Day> days;
    qint64 count = 0;
};

DueOutline dueOutline(const Database &database, const DueFilter &filter);

/// A stretch of the list by due day, then name, then code of the step.
QList<DueRow> dueRows(const Database &database, const DueFilter &filter, const DueOutline &outline, qint64 offset, int limit);

/// The whole list a page at a time, for printing and export.
std::function<QList<DueRow>()> duePages(const Database &database, const DueFilter &filter);

/// The reminders, worked out anew whenever they are read, so that none is missed. Each counts what dueOutline() lists for
/// it: those within 30 days are among those within 90; the overdue stand by themselves.
struct DueCounts {
    qint64 overdue = 0;
    qint64 within7 = 0;
    qint64 within30 = 0;
    qint64 within90 = 0;
    qint64 withoutDue = 0;
    qint64 open = 0;
};

DueCounts dueCounts(const Database &database, QDate day);
/// The same of what a filter asks for, whatever it says of the time.
DueCounts dueCounts(const Database &database, const DueFilter &filter);

struct DueOwner {
    QString name;               ///< empty: nobody is named
    qint64 count = 0;
    qint64 overdue = 0;
};

/// Who is responsible for what the filter asks for, whoever it names; those with the most overdue first.
QList<DueOwner> dueOwners(const Database &database, const DueFilter &filter);

} // namespace muster
