// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/people_list.h"

#include "core/missions/rotation.h"
#include "core/missions/unit.h"
#include "core/people/document.h"
#include "core/people/person_merge.h"
#include "core/people/rank_held.h"
#include "tests/core/base/test_files.h"
#include "tests/support/office_fixture.h"
#include "tests/support/random_records.h"

namespace muster {
namespace {

const QDate day(2025, 7, 31);

class PeopleList : public OnEachEngine {
protected:
    void addComposedNames()
    {
        ChangeSet changes(database(), QStringLiteral("Names"), clerk());
        int number = 0;
        for (const QString &name : linesOf(testData(QStringLiteral("names/composed_names.txt")))) {
            Person added = person(QStringLiteral("M-%1").arg(++number, 5, 10, QChar(u'0')), name);
            changes.save(added);
        }
        changes.commit();
    }

    QStringList names(const PeopleFilter &filter, const PeopleSlice &slice = {}) const
    {
        QStringList list;
        for (const PersonRow &row : people(database(), filter, slice, day))
            list.append(row.fullName);
        return list;
    }

    Posting posting(const Person &who)
    {
        if (m_mission.id.isNull()) {
            m_mission = saved(database(), mission(QStringLiteral("UNMISS")));
            m_category = saved(database(), category(QStringLiteral("SO")));
        }
        return {who.id, m_mission.id, m_category.id};
    }

    Candidacy candidacy(const Posting &posting, Stage stage, QDate nominatedOn)
    {
        Candidacy made;
        made.personId = posting.person;
        made.missionId = posting.mission;
        made.categoryId = posting.category;
        made.stage = stage;
        made.nominatedOn = nominatedOn;
        return saved(database(), made);
    }

    PresentState stateOn(const Person &who, QDate when) const { return personOn(database(), who.id, when)->state; }

private:
    Mission m_mission;
    Category m_category;
};
ON_EACH_ENGINE(PeopleList);

bool always()
{
    return true;
}

QSet<QString> toSet(const QStringList &names)
{
    return {names.begin(), names.end()};
}

TEST_P(PeopleList, stands_in_vietnamese_order)
{
    addComposedNames();
    EXPECT_EQ(names({}, {.limit = 3000}), linesOf(testData(QStringLiteral("names/composed_names_sorted.txt"))));
}

TEST_P(PeopleList, counts_as_many_people_as_have_every_word_as_the_start_of_a_word)
{
    addComposedNames();
    const QStringList lines = linesOf(testData(QStringLiteral("names/search_counts.csv")));
    ASSERT_EQ(lines.size(), 13);
    for (const QString &line : lines.mid(1)) {
        const PeopleFilter filter{.words = line.section(u',', 0, 0)};
        EXPECT_EQ(peopleCount(database(), filter), line.section(u',', 1).toInt()) << line.toStdString();
        EXPECT_EQ(names(filter, {.limit = 3000}).size(), line.section(u',', 1).toInt()) << line.toStdString();
    }
}

TEST_P(PeopleList, is_read_page_by_page_without_gap_or_twin)
{
    addComposedNames();
    const QStringList whole = names({.words = u"n"_qs}, {.limit = 3000});
    holdsFor(10, [&] {
        const int size = *rc::gen::inRange(1, 400);
        QStringList byOffset;
        QStringList byPlace;
        PersonKey after;
        for (qint64 at = 0; at < whole.size(); at += size) {
            byOffset += names({.words = u"n"_qs}, {.offset = at, .limit = size});
            for (const PersonRow &row : people(database(), {.words = u"n"_qs}, {.after = after, .limit = size}, day)) {
                byPlace.append(row.fullName);
                after = row.key;
            }
        }
        RC_ASSERT(byOffset == whole);
        RC_ASSERT(byPlace == whole);
    });
}

TEST_P(PeopleList, has_an_outline_that_leads_to_the_same_rows)
{
    addComposedNames();
    const PeopleOutline outline = peopleOutline(database(), {}, always);
    EXPECT_EQ(outline.count, 2000);
    EXPECT_EQ(outline.places.size(), 2);
    for (const qint64 offset : {0, 1, 999, 1000, 1001, 1950, 1999, 2000, 2500})
        EXPECT_EQ(names({}, outline.slice(offset, 70)), names({}, {.offset = offset, .limit = 70})) << offset;
}

TEST_P(PeopleList, has_a_closer_outline_of_those_who_fulfil_a_filter)
{
    addComposedNames();
    const PeopleFilter filter{.words = u"nguyen"_qs};
    const PeopleOutline outline = peopleOutline(database(), filter, always);
    EXPECT_EQ(outline.count, 177);
    EXPECT_EQ(outline.places.size(), 1);
    for (const qint64 offset : {0, 50, 99, 100, 101, 176, 177})
        EXPECT_EQ(names(filter, outline.slice(offset, 70)), names(filter, {.offset = offset, .limit = 70})) << offset;
    EXPECT_EQ(outline.slice(170, 100).limit, 7);
}

TEST_P(PeopleList, has_an_outline_that_is_given_up_when_it_is_not_wanted_any_more)
{
    addComposedNames();
    EXPECT_TRUE(peopleOutline(database(), {}, [] { return false; }).places.isEmpty());
}

TEST_P(PeopleList, of_an_empty_office_is_empty)
{
    EXPECT_TRUE(names({}).isEmpty());
    EXPECT_EQ(peopleCount(database(), {}), 0);
    EXPECT_EQ(peopleOutline(database(), {}, always).count, 0);
    EXPECT_FALSE(personOn(database(), {7}, day));
}

TEST_P(PeopleList, finds_by_passport_spelling_and_service_number_and_takes_no_sign_for_a_pattern)
{
    Person ann = person(u"VN/01-23"_qs, u"Đặng Ánh"_qs);
    ann.passportName = u"DANG Anh Nguyet"_qs;
    saved(database(), ann);
    saved(database(), person(u"99_1"_qs, u"Lê Yến"_qs));
    EXPECT_EQ(names({.words = u"nguyet ÐẶNG"_qs}), QStringList{u"Đặng Ánh"_qs});
    EXPECT_EQ(names({.words = u"vn/01"_qs}), QStringList{u"Đặng Ánh"_qs});
    EXPECT_EQ(names({.words = u"l_n"_qs}), QStringList{});
    EXPECT_EQ(names({.words = u"l%n"_qs}), QStringList{});
    EXPECT_EQ(names({.words = u" %_\\ "_qs}).size(), 2) << "no letter asks for nothing";
}

TEST_P(PeopleList, puts_those_written_with_the_typed_marks_first)
{
    for (const QString &name : {u"Lê Dạt"_qs, u"Lê Đạt"_qs, u"Vũ Đạt"_qs, u"Lê Đát"_qs, u"Lê Dat"_qs})
        saved(database(), person(name, name));
    EXPECT_EQ(names({.words = u"đạt"_qs}), (QStringList{u"Lê Đạt"_qs, u"Vũ Đạt"_qs, u"Lê Dat"_qs, u"Lê Dạt"_qs, u"Lê Đát"_qs}));
    EXPECT_EQ(names({.words = u"LÊ đát"_qs}).first(), u"Lê Đát"_qs);
    EXPECT_EQ(names({.words = u"dat"_qs}), (QStringList{u"Lê Dat"_qs, u"Lê Dạt"_qs, u"Lê Đát"_qs, u"Lê Đạt"_qs, u"Vũ Đạt"_qs}));
    EXPECT_EQ(peopleCount(database(), {.words = u"đạt"_qs}), 5);
}

TEST_P(PeopleList, is_read_without_gap_or_twin_where_those_written_as_typed_stand_first)
{
    addComposedNames();
    const PeopleFilter filter{.words = u"nguyễn"_qs};
    const QStringList all = names(filter, {.limit = 3000});
    ASSERT_GT(all.size(), 150);
    EXPECT_EQ(toSet(all).size(), toSet(names({.words = u"nguyen"_qs}, {.limit = 3000})).size());
    const PeopleOutline outline = peopleOutline(database(), filter, always);
    EXPECT_EQ(outline.count, all.size());
    for (int offset = 0; offset < all.size(); offset += 37)
        EXPECT_EQ(names(filter, outline.slice(offset, 50)), all.mid(offset, 50)) << offset;
    for (int offset = 0; offset < all.size(); offset += 37)
        EXPECT_EQ(names(filter, {.offset = offset, .limit = 50}), all.mid(offset, 50)) << offset;
}

TEST_P(PeopleList, finds_by_the_number_of_a_paper)
{
    const DocumentType passport = saved(database(), DocumentType{.code = u"passport"_qs});
    const Person ann = saved(database(), person(u"1"_qs, u"Đặng Ánh"_qs));
    saved(database(), person(u"2"_qs, u"Lê Yến"_qs));
    saved(database(), Document{.personId = ann.id, .typeId = passport.id, .number = u"B 1234567"_qs});
    EXPECT_EQ(names({.words = u"b1234567"_qs}), QStringList{u"Đặng Ánh"_qs});
    EXPECT_EQ(names({.words = u"B12"_qs}), QStringList{u"Đặng Ánh"_qs});
    EXPECT_EQ(names({.words = u"B13"_qs}), QStringList{});
    EXPECT_EQ(names({.words = u"b12 anh"_qs}), QStringList{u"Đặng Ánh"_qs});
}

TEST_P(PeopleList, finds_by_the_number_a_person_had_before_two_records_were_merged)
{
    const Person ann = saved(database(), person(u"1"_qs, u"Đặng Ánh"_qs));
    saved(database(), person(u"2"_qs, u"Lê Yến"_qs));
    saved(database(), PersonMerge{.personId = ann.id, .serviceNo = u"CA-0077"_qs, .fullName = u"Đặng Anh"_qs});
    EXPECT_EQ(names({.words = u"ca-00"_qs}), QStringList{u"Đặng Ánh"_qs});
}

TEST_P(PeopleList, is_filtered_by_service_organisation_and_sex)
{
    const Service army = saved(database(), Service{.id = {}, .code = u"A"_qs, .nameEn = {}, .nameVi = {}, .rankGroups = {}, .note = {}});
    const Organisation school = saved(database(), Organisation{.id = {}, .name = u"School"_qs, .parentId = {}, .note = {}});
    Person one = person(u"1"_qs, u"Lê An"_qs);
    one.serviceId = army.id;
    one.sex = Sex::Female;
    saved(database(), one);
    Person two = person(u"2"_qs, u"Lê Bình"_qs);
    two.organisationId = school.id;
    saved(database(), two);
    EXPECT_EQ(names({.serviceId = army.id}), QStringList{u"Lê An"_qs});
    EXPECT_EQ(names({.organisationId = school.id}), QStringList{u"Lê Bình"_qs});
    EXPECT_EQ(names({.sex = Sex::Female}), QStringList{u"Lê An"_qs});
    EXPECT_EQ(names({.sex = Sex::Unknown}), QStringList{u"Lê Bình"_qs});
    EXPECT_EQ(peopleCount(database(), {.words = u"b"_qs, .sex = Sex::Female}), 0);
}

TEST_P(PeopleList, tells_who_is_deployed_from_the_first_to_the_last_day)
{
    const Person who = saved(database(), person(u"1"_qs));
    Tour going = tour(posting(who), QDate(2024, 5, 1), QDate(2025, 4, 30));
    going.plannedEndOn = QDate(2025, 4, 20);
    saved(database(), going);
    EXPECT_EQ(stateOn(who, QDate(2024, 4, 30)).presence, Presence::None);
    EXPECT_EQ(stateOn(who, QDate(2024, 5, 1)).presence, Presence::Deployed);
    EXPECT_EQ(stateOn(who, QDate(2025, 4, 30)).presence, Presence::Deployed);
    EXPECT_EQ(stateOn(who, QDate(2025, 4, 30)).mission, u"UNMISS"_qs);
    EXPECT_EQ(stateOn(who, QDate(2025, 4, 30)).day, QDate(2025, 4, 20));
    EXPECT_EQ(stateOn(who, QDate(2025, 5, 1)).presence, Presence::Returned);
    EXPECT_EQ(stateOn(who, QDate(2025, 5, 1)).day, QDate(2025, 4, 30));
}

TEST_P(PeopleList, takes_the_extended_end_for_the_planned_one)
{
    const Person who = saved(database(), person(u"1"_qs));
    Tour going = tour(posting(who), QDate(2024, 5, 1));
    going.plannedEndOn = QDate(2025, 4, 30);
    going.extendedEndOn = QDate(2025, 9, 30);
    saved(database(), going);
    EXPECT_EQ(stateOn(who, day).day, QDate(2025, 9, 30));
}

TEST_P(PeopleList, tells_a_candidate_with_the_stage_from_the_nomination_on)
{
    const Person who = saved(database(), person(u"1"_qs));
    saved(database(), tour(posting(who), QDate(2019, 1, 1), QDate(2020, 1, 1)));
    candidacy(posting(who), Stage::Training, QDate(2025, 1, 10));
    EXPECT_EQ(stateOn(who, QDate(2025, 1, 9)).presence, Presence::Returned);
    EXPECT_EQ(stateOn(who, QDate(2025, 1, 10)).presence, Presence::Candidate);
    EXPECT_EQ(stateOn(who, QDate(2025, 1, 10)).stage, Stage::Training);
}

TEST_P(PeopleList, does_not_call_somebody_a_candidate_whose_candidacy_is_over)
{
    const Person who = saved(database(), person(u"1"_qs));
    for (const Stage over : {Stage::Deployed, Stage::Returned, Stage::NotSelected, Stage::Withdrawn, Stage::Failed})
        candidacy(posting(who), over, QDate(2025, 1, 10));
    EXPECT_EQ(stateOn(who, day).presence, Presence::None);
}

TEST_P(PeopleList, gives_the_rank_held_on_the_day)
{
    const Person who = saved(database(), person(u"1"_qs));
    const auto hold = [&](const char *name, QDate from) {
        Rank rank;
        rank.code = rank.nameEn = QLatin1String(name);
        saved(database(), RankHeld{.id = {}, .personId = who.id, .rankId = saved(database(), rank).id, .fromOn = from});
    };
    hold("Major", QDate(2024, 1, 1));
    hold("Captain", QDate(2020, 1, 1));
    hold("Cadet", {});
    EXPECT_EQ(personOn(database(), who.id, QDate(2019, 1, 1))->rank.en, u"Cadet"_qs);
    EXPECT_EQ(personOn(database(), who.id, QDate(2023, 12, 31))->rank.en, u"Captain"_qs);
    EXPECT_EQ(personOn(database(), who.id, QDate(2024, 1, 1))->rank.en, u"Major"_qs);
}

} // namespace
} // namespace muster
