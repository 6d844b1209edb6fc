// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/holders.h"
#include "core/missions/requirement_set.h"
#include "core/pipeline/requirement.h"
#include "tests/core/qualification/qualified_office.h"

namespace muster {
namespace {

using enum QualificationActKind;

/// Five observers whose last days lie around 31 July 2025, one revoked and one suspended.
class Holders : public QualifiedOffice {
protected:
    void SetUp() override
    {
        QualifiedOffice::SetUp();
        if (IsSkipped())
            return;
        add(u"Nguyễn Văn An"_qs, day.addDays(30));
        add(u"Nguyễn Văn Bình"_qs, day.addDays(31));
        add(u"Nguyễn Văn Cường"_qs, day.addDays(180));
        add(u"Nguyễn Văn Dũng"_qs, day.addDays(181));
        add(u"Nguyễn Văn Em"_qs, day.addDays(-1));
        add(u"Nguyễn Văn Phúc"_qs, day.addDays(100));
        add(u"Nguyễn Văn Giang"_qs, day.addDays(100));
        take(act(Revocation, day), {held[5].id});
        take(act(Suspension, day), {held[6].id});
    }

    void add(const QString &name, QDate until)
    {
        who.append(somebody(name));
        held.append(granted(who.last(), observer, until.addMonths(-24), until));
    }

    QStringList names(const HolderFilter &filter) const
    {
        QStringList found;
        for (const HolderRow &row : holders(database(), filter, 0, 100))
            found.append(row.fullName.section(QLatin1Char(' '), -1));
        return found;
    }
    QStringList names(HolderStage stage, QDate on = day) const { return names({.day = on, .stage = stage}); }

    QList<Person> who;
    QList<Qualification> held;
};
ON_EACH_ENGINE(Holders);

TEST_P(Holders, stand_in_stages_by_their_last_day)
{
    EXPECT_EQ(names(HolderStage::Within30), QStringList{u"An"_qs});
    EXPECT_EQ(names(HolderStage::Within90), (QStringList{u"An"_qs, u"Bình"_qs}));
    EXPECT_EQ(names(HolderStage::Within180), (QStringList{u"An"_qs, u"Bình"_qs, u"Cường"_qs}));
    EXPECT_EQ(names(HolderStage::Valid), (QStringList{u"An"_qs, u"Bình"_qs, u"Cường"_qs, u"Dũng"_qs}));
    EXPECT_EQ(names(HolderStage::Lapsed), QStringList{u"Em"_qs});
    EXPECT_EQ(names(HolderStage::Suspended), QStringList{u"Giang"_qs});
    EXPECT_EQ(names(HolderStage::Revoked), QStringList{u"Phúc"_qs});
    EXPECT_EQ(names(HolderStage::Every).size(), 7);
}

TEST_P(Holders, are_counted_as_they_are_listed_on_every_day)
{
    granted(who[0], instructor, QDate(2025, 1, 1));
    for (const int ahead : {-400, -30, -1, 0, 1, 30, 31, 100, 181, 400}) {
        const HolderFilter filter{.day = day.addDays(ahead)};
        const HolderCounts counts = holderCounts(database(), filter);
        for (const HolderStage stage : {HolderStage::Every, HolderStage::Valid, HolderStage::Within180, HolderStage::Within90, HolderStage::Within30,
                                        HolderStage::Lapsed, HolderStage::Suspended, HolderStage::Revoked}) {
            HolderFilter one = filter;
            one.stage = stage;
            EXPECT_EQ(counts.of(stage), holders(database(), one, 0, 100).size()) << ahead << " days ahead, stage " << int(stage);
            EXPECT_EQ(counts.of(stage), holderIds(database(), one).size());
        }
    }
}

TEST_P(Holders, are_told_by_the_period_that_counts)
{
    const Qualification next = granted(who[4], observer, day, day.addMonths(24));
    EXPECT_EQ(names(HolderStage::Lapsed), QStringList()) << "renewed";
    EXPECT_TRUE(names(HolderStage::Valid).contains(u"Em"_qs));
    granted(who[5], observer, day.addDays(-1), day.addDays(20));
    EXPECT_EQ(names(HolderStage::Revoked), QStringList()) << "granted anew, if for a shorter time";
    EXPECT_EQ(names(HolderStage::Within30), (QStringList{u"Phúc"_qs, u"An"_qs}));
    EXPECT_EQ(holders(database(), {.day = day, .words = u"em"_qs}, 0, 10).first().id, next.id);
}

TEST_P(Holders, are_found_by_words_type_category_organisation_and_course)
{
    granted(who[0], instructor, QDate(2025, 1, 1));
    const Category liaison = saved(database(), category(u"MLO"_qs));
    const Category other = saved(database(), category(u"SO"_qs));
    EXPECT_EQ(names({.day = day, .words = u"giang"_qs}), QStringList{u"Giang"_qs});
    EXPECT_EQ(names({.day = day, .typeId = instructor.id}), QStringList{u"An"_qs});
    EXPECT_EQ(names({.day = day, .categoryId = liaison.id}).size(), 7) << "a type opens several categories";
    EXPECT_EQ(names({.day = day, .categoryId = other.id}).size(), 0);
    EXPECT_EQ(names({.day = day, .organisationId = {99}}).size(), 0);
    EXPECT_EQ(names({.day = day, .courseId = {99}}).size(), 0);
}

TEST_P(Holders, are_read_a_stretch_at_a_time_in_one_order)
{
    QStringList all;
    for (int at = 0; at < 7; ++at)
        all.append(holders(database(), {.day = day}, at, 1).first().fullName.section(QLatin1Char(' '), -1));
    EXPECT_EQ(all, names(HolderStage::Every));
    EXPECT_EQ(all, (QStringList{u"Em"_qs, u"An"_qs, u"Bình"_qs, u"Giang"_qs, u"Phúc"_qs, u"Cường"_qs, u"Dũng"_qs}));
    EXPECT_EQ(names(HolderStage::Lapsed, day.addDays(40)), (QStringList{u"Bình"_qs, u"An"_qs, u"Em"_qs})) << "the latest first";
    const auto pages = holderPages(database(), {.day = day});
    EXPECT_EQ(pages().size(), 7);
    EXPECT_EQ(pages().size(), 0);
}

TEST_P(Holders, tell_what_they_hold_and_how_it_stands)
{
    const HolderRow row = holders(database(), {.day = day, .stage = HolderStage::Lapsed}, 0, 10).first();
    EXPECT_EQ(row.id, held[4].id);
    EXPECT_EQ(row.personId, who[4].id);
    EXPECT_EQ(row.typeCode, "UNMO");
    EXPECT_EQ(row.standing.since, day);
    EXPECT_EQ(row.standing.graceUntil, day.addDays(89));
    EXPECT_TRUE(row.certificates.isEmpty());
    EXPECT_TRUE(row.touched.isEmpty());
}

TEST_P(Holders, last_as_long_as_the_other_in_the_stages_too)
{
    granted(who[0], instructor, QDate(2025, 1, 1));
    EXPECT_EQ(names({.day = day, .stage = HolderStage::Within30, .typeId = instructor.id}), QStringList{u"An"_qs});
    EXPECT_EQ(names({.day = day.addDays(31), .stage = HolderStage::Lapsed, .typeId = instructor.id}), QStringList{u"An"_qs});
    EXPECT_EQ(holders(database(), {.day = day, .typeId = instructor.id}, 0, 1).first().standing.lastDay, day.addDays(30));
}

/// A candidacy of the first and a tour of the second, both as observers.
class TouchedByALapse : public Holders {
protected:
    void SetUp() override
    {
        Holders::SetUp();
        if (IsSkipped())
            return;
        observers = saved(database(), category(u"UNMO"_qs));
        where = saved(database(), mission(u"UNMISS"_qs));
    }
    Candidacy candidacy(const Person &one, QDate departure, Stage stage = Stage::Procedures)
    {
        return saved(database(), Candidacy{.personId = one.id, .missionId = where.id, .categoryId = observers.id, .stage = stage,
                                           .nominatedOn = QDate(2025, 1, 1), .plannedDepartureOn = departure});
    }
    QList<TouchedByLapse> touched(const Qualification &one) const { return touchedByLapse(database(), {one.id}, day).value(one.id); }

    Category observers;
    Mission where;
};
ON_EACH_ENGINE(TouchedByALapse);

TEST_P(TouchedByALapse, a_candidacy_that_departs_after_the_last_day)
{
    Candidacy later = candidacy(who[0], day.addDays(30));
    candidacy(who[0], day.addDays(31), Stage::Withdrawn);
    EXPECT_TRUE(touched(held[0]).isEmpty()) << "departs on the last day";
    later.plannedDepartureOn = day.addDays(31);
    saved(database(), later);
    ASSERT_EQ(touched(held[0]).size(), 1);
    EXPECT_EQ(touched(held[0]).first().candidacyId, later.id);
    EXPECT_EQ(touched(held[0]).first().mission, "UNMISS");
    EXPECT_EQ(touched(held[0]).first().stage, Stage::Procedures);
    candidacy(who[1], {});
    EXPECT_EQ(touched(held[1]).size(), 1) << "the departure is not known";
}

TEST_P(TouchedByALapse, a_tour_under_way_that_ends_after_it)
{
    Tour one = tour({who[1].id, where.id, observers.id}, QDate(2025, 1, 1));
    one.plannedEndOn = day.addDays(60);
    one = saved(database(), one);
    const QList<TouchedByLapse> found = touched(held[1]);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().tourId, one.id);
    EXPECT_EQ(found.first().until, day.addDays(60));
    one.endedOn = day.addDays(-1);
    saved(database(), one);
    EXPECT_TRUE(touched(held[1]).isEmpty()) << "over";
}

TEST_P(TouchedByALapse, everything_of_what_is_suspended_revoked_or_lapsed)
{
    for (const int i : {4, 5, 6}) {
        candidacy(who[i], day.addDays(1));
        EXPECT_EQ(touched(held[i]).size(), 1) << i;
    }
    candidacy(who[3], day.addDays(1));
    EXPECT_TRUE(touched(held[3]).isEmpty());
    EXPECT_EQ(holders(database(), {.day = day, .stage = HolderStage::Revoked}, 0, 1).first().touched.size(), 1);
}

TEST_P(TouchedByALapse, a_category_whose_requirements_ask_for_the_qualification)
{
    const Category advisers = saved(database(), category(u"MILAD"_qs));
    const auto set = saved(database(), RequirementSet{.code = u"MILAD"_qs, .name = u"Advisers"_qs, .categoryId = advisers.id});
    saved(database(), Candidacy{.personId = who[4].id, .missionId = where.id, .categoryId = advisers.id, .stage = Stage::Nominated, .nominatedOn = QDate(2025, 1, 1)});
    EXPECT_TRUE(touched(held[4]).isEmpty());
    saved(database(), Requirement{.setId = set.id, .key = u"Q"_qs, .kind = RequirementKind::QualificationHeld, .qualificationTypeId = observer.id});
    EXPECT_EQ(touched(held[4]).size(), 1);
}

} // namespace
} // namespace muster
