// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/test_result.h"
#include "core/storage/change_set.h"

namespace muster {

/// What somebody reached in a test; without a mark, that the mark is not known.
struct TestMark {
    PersonId person;
    TestKindId kind;
    std::optional<double> mark = {};
};

/// Marks of one day, as they are read off a list; the campaign may be null.
struct TestSheet {
    CampaignId campaign;
    QDate takenOn;
    QList<TestMark> marks;
};

/// What is wrong with one mark of the sheet.
struct MarkFault {
    qsizetype place = 0;        ///< in the marks of the sheet
    QString words;
};

struct TestsRecorded {
    qint64 changeSet = 0;
    QList<MarkFault> faults = {};
};

/// Records the marks as one change set, all or none. A result of the same day, and one whose mark is not known yet, gets the
/// mark; else it is the next attempt in the campaign. Full mark and pass mark are those of the test now and stay with the
/// result. Throws Refused when the day is missing or lies after `today`.
TestsRecorded recordTests(const Database &database, const TestSheet &sheet, QDate today, const Signature &by);

/// People put before an assessment team.
struct PuttingForward {
    CampaignId campaign;
    QList<PersonId> people;
    QDate on;
};

/// A result whose mark is not known for each part that they have none of in the campaign, as one change set; 0 when nothing
/// was to do.
qint64 putForward(const Database &database, const PuttingForward &putting, const Signature &by);

} // namespace muster
