// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/due_list.h"

#include "tests/core/procedures/procedures_fixture.h"

namespace muster {
namespace {

class DueListTest : public ProceduresTest {
protected:
    /// One step for each of these, due so many days after the day of the question.
    void dueIn(CandidacyId who, const QList<int> &days, const QString &owner = "Office")
    {
        for (const int ahead : days) {
            const ProcedureStepId one = step(QStringLiteral("S%1").arg(++m_steps, 3, 10, QLatin1Char('0')), QStringLiteral("Step %1").arg(ahead));
            saved(database(), ChecklistItem{.candidacyId = who, .stepId = one, .responsible = owner, .dueOn = today.addDays(ahead)});
        }
    }
    QList<DueRow> all(const DueFilter &filter) { return dueRows(database(), filter, dueOutline(database(), filter), 0, 1000); }
    QStringList titles(const DueFilter &filter)
    {
        QStringList found;
        for (const DueRow &row : all(filter))
            found.append(row.step.en);
        return found;
    }

    int m_steps = 0;
};

TEST_P(DueListTest, each_span_of_time_has_its_steps_and_counts_what_it_lists)
{
    dueIn(candidacy("1"), {-3, -1, 0, 7, 8, 30, 31, 90, 91});
    const DueCounts counts = dueCounts(database(), today);
    const auto count = [&](DueWithin within) { return titles({.day = today, .within = within}).size(); };
    EXPECT_EQ(counts.overdue, 2);
    EXPECT_EQ(counts.within7, 2) << "today and the seventh day";
    EXPECT_EQ(counts.within30, 4);
    EXPECT_EQ(counts.within90, 6);
    EXPECT_EQ(counts.open, 9);
    EXPECT_EQ(count(DueWithin::Overdue), counts.overdue);
    EXPECT_EQ(count(DueWithin::Days7), counts.within7);
    EXPECT_EQ(count(DueWithin::Days30), counts.within30);
    EXPECT_EQ(count(DueWithin::Days90), counts.within90);
    EXPECT_EQ(count(DueWithin::All), counts.open);
}

TEST_P(DueListTest, no_reminder_is_missed_because_nobody_looked_for_days)
{
    dueIn(candidacy("1"), {40});
    for (int looked : {0, 5, 20, 39, 41, 400}) {
        const DueCounts counts = dueCounts(database(), today.addDays(looked));
        EXPECT_EQ(counts.overdue + counts.within90, 1) << looked;
        EXPECT_EQ(counts.overdue, looked > 40 ? 1 : 0) << looked;
    }
}

TEST_P(DueListTest, is_in_order_of_days_then_names_and_those_without_a_day_stand_last)
{
    const CandidacyId second = candidacy("2");
    const CandidacyId first = candidacy("1");
    dueIn(second, {5, 1});
    dueIn(first, {5});
    saved(database(), ChecklistItem{.candidacyId = first, .stepId = step("T1", "Undated", {.anchor = Anchor::AfterArrival})});
    const QList<DueRow> rows = all({.day = today});
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[0].step.en, u"Step 1"_qs);
    EXPECT_EQ(rows[1].serviceNo, u"1"_qs);
    EXPECT_EQ(rows[2].serviceNo, u"2"_qs);
    EXPECT_EQ(rows[3].step.en, u"Undated"_qs);
    EXPECT_EQ(rows[3].anchor, Anchor::AfterArrival);
    EXPECT_EQ(rows[0].mission, u"UNMISS"_qs);
    EXPECT_EQ(rows[0].departure, departure);
    EXPECT_EQ(dueCounts(database(), today).withoutDue, 1);
}

TEST_P(DueListTest, what_is_settled_or_of_those_who_left_the_way_is_not_due)
{
    const CandidacyId one = candidacy("1");
    dueIn(one, {1, 2, 3});
    ChecklistItem settled = items(one)[0];
    settled.doneOn = today;
    saved(database(), settled);
    settled = items(one)[1];
    settled.notNeeded = true;
    saved(database(), settled);
    EXPECT_EQ(titles({.day = today}), QStringList{"Step 3"});
    Candidacy gone = *find(database(), one);
    for (const Stage stage : {Stage::Withdrawn, Stage::NotSelected, Stage::Failed, Stage::Deferred, Stage::Reserve}) {
        gone.stage = stage;
        gone = saved(database(), gone);
        EXPECT_TRUE(titles({.day = today}).isEmpty());
    }
}

TEST_P(DueListTest, is_narrowed_by_owner_candidate_category_and_rotation)
{
    const CandidacyId one = candidacy("1");
    const CandidacyId other = candidacy("2");
    const UnitId unit = saved(database(), Unit{.code = "L2FH"}).id;
    const RotationId rotation = saved(database(), Rotation{.unitId = unit, .number = "7", .missionId = m_mission}).id;
    Candidacy inUnit = *find(database(), other);
    inUnit.rotationId = rotation;
    saved(database(), inUnit);
    dueIn(one, {-1}, "Hospital");
    dueIn(other, {1, -2}, "");
    EXPECT_EQ(titles({.day = today, .owner = "Hospital"}), QStringList{"Step -1"});
    EXPECT_EQ(titles({.day = today, .owner = ""}).size(), 2);
    EXPECT_EQ(titles({.day = today, .candidacyId = one}), QStringList{"Step -1"});
    EXPECT_EQ(titles({.day = today, .rotationId = rotation}).size(), 2);
    EXPECT_EQ(titles({.day = today, .categoryId = m_category}).size(), 3);
    EXPECT_EQ(all({.day = today, .rotationId = rotation})[0].unit, u"L2FH"_qs);
    const QList<DueOwner> owners = dueOwners(database(), {.day = today});
    ASSERT_EQ(owners.size(), 2);
    EXPECT_EQ(owners[0].name, u""_qs) << "one overdue each, more in all";
    EXPECT_EQ(owners[0].count, 2);
    EXPECT_EQ(owners[1].overdue, 1);
}

TEST_P(DueListTest, any_stretch_is_the_same_as_in_the_whole)
{
    for (int person = 0; person < 4; ++person)
        dueIn(candidacy(QString::number(person)), {-2, 0, 0, 3, 3, 9});
    saved(database(), ChecklistItem{.candidacyId = candidacy("9"), .stepId = step("T1", "Undated")});
    saved(database(), ChecklistItem{.candidacyId = candidacy("8"), .stepId = step("T2", "Undated too")});
    const DueFilter filter{.day = today};
    const DueOutline outline = dueOutline(database(), filter);
    const auto idsOf = [](const QList<DueRow> &rows) {
        QList<qint64> ids;
        for (const DueRow &row : rows)
            ids.append(row.id.value);
        return ids;
    };
    const QList<qint64> whole = idsOf(all(filter));
    ASSERT_EQ(whole.size(), 26);
    for (int offset = 0; offset <= 26; ++offset)
        for (int limit : {1, 3, 7, 30})
            EXPECT_EQ(idsOf(dueRows(database(), filter, outline, offset, limit)), whole.mid(offset, limit)) << offset << " " << limit;
    QList<qint64> paged;
    const auto pages = duePages(database(), filter);
    for (QList<DueRow> page = pages(); !page.isEmpty(); page = pages())
        paged += idsOf(page);
    EXPECT_EQ(paged, whole);
}

ON_EACH_ENGINE(DueListTest);

} // namespace
} // namespace muster
