// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/move_departure.h"

#include "core/office/record_desk.h"
#include "core/office/record_list.h"
#include "core/office/set_for_all.h"
#include "core/procedures/checklist.h"
#include "core/selection/campaign.h"
#include "core/storage/history.h"
#include "tests/core/procedures/procedures_fixture.h"

namespace muster {
namespace {

class MovingDeparture : public ProceduresTest {
protected:
    void SetUp() override
    {
        ProceduresTest::SetUp();
        if (IsSkipped())
            return;
        passport = step("P1", "Passport", {.leadDays = 60});
        ending = step("P2", "Extension", {.leadDays = 90, .anchor = Anchor::BeforeTourEnd});
        done_ = step("P3", "Record check", {.leadDays = 100});
        one = candidacy("1");
        start({one});
        done(one, done_);
    }

    StoredRecord stored(CandidacyId id) { return *storedRecord(database(), recordType<Candidacy>(), id.value); }

    ProcedureStepId passport, ending, done_;
    CandidacyId one;
    const QDate later = departure.addDays(11);
};

TEST_P(MovingDeparture, moves_open_due_days_by_as_many_days_and_says_how_many)
{
    const CandidacyId other = candidacy("2");
    start({other});
    ChecklistItem byHand = item(one, passport);
    byHand.dueOn = QDate(2025, 8, 20);
    saved(database(), byHand);
    const QDate before = item(one, done_).dueOn;
    EXPECT_EQ(previewDeparture(database(), {{one, other}, later, today}).dueDates, 5);
    const DepartureMoved moved = moveDeparture(database(), {{one, other}, later, today}, clerk());
    EXPECT_EQ(moved.candidates, 2);
    EXPECT_EQ(moved.dueDates, 5);
    EXPECT_EQ(newestAct(), withDay(u"Move departure to %1 for 2 candidates, 5 due dates"_qs, later));
    EXPECT_EQ(item(one, passport).dueOn, QDate(2025, 8, 31)) << "a day set by hand keeps its distance";
    EXPECT_EQ(item(other, passport).dueOn, later.addDays(-60));
    EXPECT_EQ(item(one, ending).dueOn, later.addMonths(12).addDays(-91));
    EXPECT_EQ(item(one, done_).dueOn, before) << "what is done stays";
    EXPECT_EQ(find(database(), one)->plannedDepartureOn, later);
}

TEST_P(MovingDeparture, is_taken_back_with_its_due_days)
{
    const QDate before = item(one, passport).dueOn;
    const qint64 set = moveDeparture(database(), {{one}, later, today}, clerk()).changeSet;
    takeBack(database(), set, clerk(5), recordTypes());
    EXPECT_EQ(item(one, passport).dueOn, before);
    EXPECT_EQ(find(database(), one)->plannedDepartureOn, departure);
}

TEST_P(MovingDeparture, into_the_past_is_refused_in_words)
{
    const auto into = [&](QDate day) { return refusalOf([&] { moveDeparture(database(), {{one}, day, today}, clerk()); }); };
    EXPECT_EQ(into(QDate(2025, 7, 31)), withDay(u"a departure cannot be moved into the past: %1 is over"_qs, QDate(2025, 7, 31)));
    EXPECT_EQ(into(QDate()), u"say the day of departure"_qs);
    EXPECT_EQ(into(today), QString()) << "today is not over";
}

TEST_P(MovingDeparture, of_somebody_who_has_departed_is_refused)
{
    Candidacy gone = *find(database(), one);
    gone.stage = Stage::Deployed;
    saved(database(), gone);
    EXPECT_EQ(refusalOf([&] { moveDeparture(database(), {{one}, later, today}, clerk()); }),
              u"Nguyễn Văn 1 has departed already, or the candidacy has ended"_qs);
}

TEST_P(MovingDeparture, by_a_form_moves_the_due_days_in_the_same_change_set)
{
    StoredRecord typed = stored(one);
    typed.values[recordType<Candidacy>().indexOf("planned_departure_on")] = later;
    saveRecord(database(), recordType<Candidacy>(), typed, clerk());
    EXPECT_EQ(item(one, passport).dueOn, later.addDays(-60));
    const qint64 sets = database().rows("SELECT count(DISTINCT change_set_id) FROM change_line WHERE record_table IN ('candidacy', 'checklist_item')"
                                        " AND change_set_id = (SELECT max(id) FROM change_set)")[0][0].toLongLong();
    EXPECT_EQ(sets, 1);
    EXPECT_EQ(newestAct().left(16), u"Change candidacy"_qs);
    typed = stored(one);
    typed.values[recordType<Candidacy>().indexOf("planned_departure_on")] = QVariant(QMetaType::fromType<QDate>());
    saveRecord(database(), recordType<Candidacy>(), typed, clerk());
    EXPECT_FALSE(item(one, passport).dueOn.isValid()) << "what is counted from an unknown day is not known";
}

TEST_P(MovingDeparture, for_many_at_once_moves_the_due_days_of_each)
{
    const CandidacyId other = candidacy("2");
    start({other});
    const RecordType &type = recordType<Candidacy>();
    setForAll(database(), {type, "planned_departure_on", later, statesOf(database(), type, {one.value, other.value})}, clerk(), [](qint64) { return true; });
    EXPECT_EQ(item(one, passport).dueOn, later.addDays(-60));
    EXPECT_EQ(item(other, passport).dueOn, later.addDays(-60));
}

TEST_P(MovingDeparture, of_the_opening_or_the_deadline_of_the_call_moves_what_is_counted_from_it)
{
    const ProcedureStepId papers = step("P4", "Nomination papers", {.leadDays = 14, .anchor = Anchor::BeforeDeadline});
    const Campaign call = saved(database(), Campaign{.code = "C1", .deadlineOn = QDate(2025, 9, 15)});
    const Opening opening = saved(database(), Opening{.campaignId = call.id, .missionId = m_mission, .categoryId = m_category, .plannedDepartureOn = departure});
    Candidacy planned = *find(database(), candidacy("2", QDate()));
    planned.openingId = opening.id;
    saved(database(), planned);
    start({planned.id});
    EXPECT_EQ(item(planned.id, passport).dueOn, departure.addDays(-60));
    StoredRecord typed = *storedRecord(database(), recordType<Campaign>(), call.id.value);
    typed.values[recordType<Campaign>().indexOf("deadline_on")] = QDate(2025, 9, 20);
    saveRecord(database(), recordType<Campaign>(), typed, clerk());
    EXPECT_EQ(item(planned.id, papers).dueOn, QDate(2025, 9, 6));
    typed = *storedRecord(database(), recordType<Opening>(), opening.id.value);
    typed.values[recordType<Opening>().indexOf("planned_departure_on")] = later;
    saveRecord(database(), recordType<Opening>(), typed, clerk());
    EXPECT_EQ(item(planned.id, passport).dueOn, later.addDays(-60));
}

TEST_P(MovingDeparture, a_tour_recorded_dates_what_is_counted_from_the_arrival)
{
    const ProcedureStepId checkIn = step("P4", "Check-in", {.leadDays = 7, .anchor = Anchor::AfterArrival});
    start({one});
    EXPECT_FALSE(item(one, checkIn).dueOn.isValid());
    StoredRecord tour = newRecord(recordType<Tour>());
    tour.values[recordType<Tour>().indexOf("person_id")] = personOf(one).value;
    tour.values[recordType<Tour>().indexOf("mission_id")] = m_mission.value;
    tour.values[recordType<Tour>().indexOf("category_id")] = m_category.value;
    tour.values[recordType<Tour>().indexOf("arrived_on")] = QDate(2025, 10, 3);
    tour = saveRecord(database(), recordType<Tour>(), tour, clerk());
    EXPECT_EQ(item(one, checkIn).dueOn, QDate(2025, 10, 10));
    removeRecord(database(), recordType<Tour>(), tour, clerk());
    EXPECT_FALSE(item(one, checkIn).dueOn.isValid());
}

TEST_P(MovingDeparture, there_and_back_leaves_every_due_day_as_it_was)
{
    const QList<ChecklistItem> before = items(one);
    const auto dueDays = [](const QList<ChecklistItem> &some) {
        QList<QDate> days;
        for (const ChecklistItem &item : some)
            days.append(item.dueOn);
        return days;
    };
    for (const int days : {1, 29, 151, 365, 900}) {
        moveDeparture(database(), {{one}, departure.addDays(days), today}, clerk());
        EXPECT_NE(dueDays(items(one)), dueDays(before)) << days;
        moveDeparture(database(), {{one}, departure, today}, clerk());
        EXPECT_EQ(dueDays(items(one)), dueDays(before)) << days;
    }
}

ON_EACH_ENGINE(MovingDeparture);

} // namespace
} // namespace muster
