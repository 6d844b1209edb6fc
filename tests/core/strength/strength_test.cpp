// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/strength.h"

#include "core/people/rank.h"
#include "core/people/rank_held.h"
#include "core/storage/as_recorded.h"
#include "core/strength/left_out.h"
#include "tests/core/strength/small_office.h"

namespace muster {
namespace {

class Strength : public SmallOffice {
protected:
    qint64 on(QDate when, const StrengthQuestion &question = {}) const
    {
        qint64 sum = 0;
        for (const StrengthRow &row : strength(database(), {when}, question))
            sum += row.strength;
        return sum;
    }

    qint64 cell(QDate when, const StrengthQuestion &question, const QStringList &keys) const
    {
        for (const StrengthRow &row : strength(database(), {when}, question))
            if (row.keys == keys)
                return row.strength;
        return 0;
    }
};

ON_EACH_ENGINE(Strength);

TEST_P(Strength, counts_the_day_of_arrival_and_the_last_day_in_the_mission)
{
    sent(somebody(), unmiss, observer, {day(2024, 3, 1), day(2025, 2, 28)});
    EXPECT_EQ(on(day(2024, 2, 29)), 0);
    EXPECT_EQ(on(day(2024, 3, 1)), 1);
    EXPECT_EQ(on(day(2025, 2, 28)), 1);
    EXPECT_EQ(on(day(2025, 3, 1)), 0);
}

TEST_P(Strength, counts_a_tour_of_a_single_day)
{
    sent(somebody(), unmiss, observer, {day(2024, 3, 1), day(2024, 3, 1)});
    EXPECT_EQ(on(day(2024, 3, 1)), 1);
    EXPECT_EQ(on(day(2024, 3, 2)), 0);
}

TEST_P(Strength, counts_who_is_still_serving_past_the_planned_end)
{
    Tour open = tour({somebody(), unmiss, observer}, day(2024, 3, 1));
    open.plannedEndOn = day(2025, 2, 28);
    saved(database(), open);
    EXPECT_EQ(on(day(2026, 1, 1)), 1);
}

TEST_P(Strength, groups_by_the_keys_in_the_order_asked_and_shows_an_unknown_sex_as_its_own_column)
{
    sent(somebody(Sex::Female), unmiss, observer, {day(2024, 1, 1), {}});
    sent(somebody(Sex::Male), unmiss, observer, {day(2024, 1, 1), {}});
    sent(somebody(Sex::Unknown), unmiss, observer, {day(2024, 1, 1), {}});
    const QList<StrengthRow> rows = strength(database(), {day(2024, 6, 1)}, {.by = {StrengthKey::Sex, StrengthKey::Mission}});
    const QList<StrengthRow> expected{{day(2024, 6, 1), {"female", "UNMISS"}, 1}, {day(2024, 6, 1), {"male", "UNMISS"}, 1},
                                      {day(2024, 6, 1), {"unknown", "UNMISS"}, 1}};
    EXPECT_EQ(rows, expected);
}

TEST_P(Strength, puts_staff_officers_under_troops_until_april_2017_in_un_figures_only)
{
    sent(somebody(), unmiss, staff, {day(2016, 1, 1), {}});
    const StrengthQuestion un{.by = {StrengthKey::Type}, .figures = Figures::UnitedNations};
    EXPECT_EQ(cell(day(2017, 4, 30), un, {"Troops"}), 1);
    EXPECT_EQ(cell(day(2017, 5, 1), un, {"Staff Officer"}), 1);
    EXPECT_EQ(cell(day(2017, 4, 30), {.by = {StrengthKey::Type}}, {"Staff Officer"}), 1);
}

TEST_P(Strength, leaves_posts_and_missions_outside_un_figures_out_of_them)
{
    sent(somebody(), unmiss, seconded, {day(2024, 1, 1), {}});
    sent(somebody(), eutm, staff, {day(2024, 1, 1), {}});
    sent(somebody(), unmiss, staff, {day(2024, 1, 1), {}});
    EXPECT_EQ(on(day(2024, 6, 1)), 3);
    EXPECT_EQ(on(day(2024, 6, 1), {.figures = Figures::UnitedNations}), 1);
}

TEST_P(Strength, takes_conditions_on_one_key_as_alternatives_and_on_several_keys_together)
{
    sent(somebody(Sex::Female), unmiss, staff, {day(2024, 1, 1), {}});
    sent(somebody(Sex::Male), unmiss, observer, {day(2024, 1, 1), {}});
    sent(somebody(Sex::Female), unmiss, engineer, {day(2024, 1, 1), {}});
    const StrengthQuestion individuals{.where = {{StrengthKey::Category, "SO"}, {StrengthKey::Category, "UNMO"}}};
    EXPECT_EQ(on(day(2024, 6, 1), individuals), 2);
    StrengthQuestion women = individuals;
    women.where.append({StrengthKey::Sex, "female"});
    EXPECT_EQ(on(day(2024, 6, 1), women), 1);
}

TEST_P(Strength, tells_units_and_rotations_apart_and_leaves_them_empty_for_individuals)
{
    Tour inUnit = tour({somebody(), unmiss, engineer}, day(2024, 1, 1));
    inUnit.rotationId = firstEngineers;
    saved(database(), inUnit);
    sent(somebody(), unmiss, observer, {day(2024, 1, 1), {}});
    const StrengthQuestion question{.by = {StrengthKey::Form, StrengthKey::Unit, StrengthKey::Rotation}};
    EXPECT_EQ(cell(day(2024, 6, 1), question, {"unit", "ENG", "1"}), 1);
    EXPECT_EQ(cell(day(2024, 6, 1), question, {"individual", "", ""}), 1);
}

TEST_P(Strength, finds_the_tours_whose_extended_or_planned_end_comes_by_a_day)
{
    Tour planned = tour({somebody(), unmiss, observer}, day(2024, 1, 1));
    planned.plannedEndOn = day(2024, 12, 31);
    saved(database(), planned);
    Tour extended = tour({somebody(), unmiss, observer}, day(2024, 1, 1));
    extended.plannedEndOn = day(2024, 12, 31);
    extended.extendedEndOn = day(2025, 6, 30);
    saved(database(), extended);
    EXPECT_EQ(on(day(2024, 12, 1), {.endingBy = day(2024, 12, 30)}), 0);
    EXPECT_EQ(on(day(2024, 12, 1), {.endingBy = day(2024, 12, 31)}), 1);
    EXPECT_EQ(on(day(2024, 12, 1), {.endingBy = day(2025, 6, 30)}), 2);
}

TEST_P(Strength, counts_tours_and_persons_sent_apart)
{
    const PersonId twice = somebody(Sex::Female);
    sent(twice, unmiss, observer, {day(2018, 1, 1), day(2018, 12, 31)});
    sent(twice, unmiss, staff, {day(2022, 1, 1), {}});
    sent(somebody(Sex::Male), unmiss, staff, {day(2023, 1, 1), {}});
    EXPECT_EQ(sentUntil(database(), day(2022, 1, 1), {}), (QList<SentRow>{{{}, 2, 1}}));
    const QList<SentRow> bySex{{{"female"}, 2, 1}, {{"male"}, 1, 1}};
    EXPECT_EQ(sentUntil(database(), day(2023, 1, 1), {.by = {StrengthKey::Sex}}), bySex);
    EXPECT_EQ(sentUntil(database(), day(2000, 1, 1), {}), (QList<SentRow>{{{}, 0, 0}}));
}

TEST_P(Strength, names_everybody_it_counts)
{
    sent(somebody(), unmiss, observer, {day(2024, 1, 1), day(2024, 6, 30)});
    sent(somebody(), unmiss, staff, {day(2024, 6, 30), {}});
    const QList<QDate> days{day(2024, 1, 1), day(2024, 6, 30), day(2024, 7, 1)};
    const StrengthQuestion question{.by = {StrengthKey::Category}};
    QMap<QPair<QDate, QStringList>, qint64> named;
    for (const DeployedPerson &one : deployedPeople(database(), days, question))
        ++named[{one.day, one.keys}];
    const QList<StrengthRow> counted = strength(database(), days, question);
    EXPECT_EQ(named.size(), counted.size());
    for (const StrengthRow &row : counted)
        EXPECT_EQ((named[{row.day, row.keys}]), row.strength);
}

TEST_P(Strength, names_everybody_by_the_rank_held_on_the_day)
{
    const PersonId who = somebody();
    sent(who, unmiss, observer, {day(2024, 1, 1), {}});
    const Rank captain = saved(database(), Rank{.code = u"CPT"_qs, .nameEn = u"Captain"_qs});
    const Rank major = saved(database(), Rank{.code = u"MAJ"_qs, .nameEn = u"Major"_qs});
    saved(database(), RankHeld{.personId = who, .rankId = captain.id});
    saved(database(), RankHeld{.personId = who, .rankId = major.id, .fromOn = day(2024, 7, 1)});
    const auto rankOn = [this](QDate when) { return deployedPeople(database(), {when}, {}).first().rankEn; };
    EXPECT_EQ(rankOn(day(2024, 6, 30)), u"Captain"_qs);
    EXPECT_EQ(rankOn(day(2024, 7, 1)), u"Major"_qs);
}

TEST_P(Strength, explains_every_tour_it_leaves_out)
{
    sent(somebody(), unmiss, observer, {day(2024, 1, 1), day(2024, 6, 30)});
    sent(somebody(), unmiss, staff, {day(2025, 1, 1), {}});
    sent(somebody(), unmiss, seconded, {day(2024, 1, 1), {}});
    sent(somebody(), unmiss, staff, {day(2024, 1, 1), {}});
    const LeftOut left = leftOut(database(), day(2024, 12, 1), {.figures = Figures::UnitedNations});
    EXPECT_EQ(left.alreadyEnded, 1);
    EXPECT_EQ(left.notYetArrived, 1);
    EXPECT_EQ(left.notCountedByUn, 1);
    EXPECT_EQ(on(day(2024, 12, 1), {.figures = Figures::UnitedNations}), 1);
}

TEST_P(Strength, says_what_the_office_had_recorded_by_a_past_moment)
{
    const PersonId who = somebody(Sex::Male);
    Tour known = saved(database(), tour({who, unmiss, observer}, day(2024, 1, 1)), clerk(10));
    known.endedOn = day(2024, 5, 31);
    saved(database(), known, clerk(20));
    const auto recordedBy = [this](int minutes) {
        const AsRecorded then(database(), clerk(minutes).at, strengthTypes());
        return on(day(2024, 8, 1));
    };
    EXPECT_EQ(recordedBy(9), 0);
    EXPECT_EQ(recordedBy(10), 1);
    EXPECT_EQ(recordedBy(20), 0);
    EXPECT_EQ(on(day(2024, 8, 1)), 0);
}

} // namespace
} // namespace muster
