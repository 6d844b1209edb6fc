// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/needs.h"

#include "core/base/csv.h"
#include "core/base/errors.h"
#include "core/pipeline/find_candidates.h"
#include "tests/core/exchange/office_fixture.h"
#include "tests/core/pipeline/candidates.h"

#include <map>

namespace muster {
namespace {

const QDate day(2025, 7, 31);

/// An office that asks staff officers for any core programme, and for the staff course or the qualification.
class Needs : public CandidatesOnEachEngine {
protected:
    void SetUp() override
    {
        CandidatesOnEachEngine::SetUp();
        if (IsSkipped())
            return;
        m_core = saved(database(), Programme{.code = "CPTM-2017", .kind = "CPTM"});
        m_newCore = saved(database(), Programme{.code = "CPTM-34", .kind = "CPTM"});
        m_staff = saved(database(), Programme{.code = "STM-UNSO", .kind = "STM"});
        m_type = saved(database(), QualificationType{.code = "UNSO", .nameEn = "UN Staff Officer", .term = QualificationTerm::ForEver});
        m_set = saved(database(), RequirementSet{.code = "SO", .name = "Staff officers", .categoryId = m_category.id});
        Requirement core{.setId = m_set.id, .key = "CPTM", .kind = RequirementKind::ProgrammePassed, .neededFor = Stage::Qualified};
        core.programmeKind = "CPTM";
        core.months = 24;
        saved(database(), core);
    }

    /// The staff course is way 1, the qualification way 2.
    void askStaffCourse()
    {
        Requirement course{.setId = m_set.id, .key = "STM", .kind = RequirementKind::ProgrammePassed, .neededFor = Stage::Qualified};
        course.alternative = "STM";
        course.way = 1;
        course.programmeId = m_staff.id;
        saved(database(), course);
        Requirement held{.setId = m_set.id, .key = "HELD", .kind = RequirementKind::QualificationHeld, .neededFor = Stage::Qualified};
        held.alternative = "STM";
        held.way = 2;
        held.qualificationTypeId = m_type.id;
        saved(database(), held);
    }
    CourseResult takes(PersonId who, const Programme &programme, Outcome outcome, QDate endsOn = QDate(2025, 5, 20))
    {
        const QString code = QStringLiteral("COURSE-%1").arg(++m_courses);
        const Course course = saved(database(), Course{.code = code, .programmeId = programme.id, .startsOn = endsOn.addDays(-10), .endsOn = endsOn});
        return saved(database(), CourseResult{.courseId = course.id, .personId = who, .outcome = outcome});
    }
    Candidacy leaving(const QString &serviceNo, QDate on = QDate(2025, 9, 22))
    {
        Candidacy candidacy = candidacyOf(somebody(serviceNo), Stage::Training);
        candidacy.plannedDepartureOn = on;
        return saved(database(), candidacy);
    }
    QList<ProgrammeNeed> needsOf(const Candidacy &candidacy, const QList<ProgrammeId> &programmes = {})
    {
        for (const Need &need : needs(database(), {.day = day, .programmes = programmes}))
            if (need.candidacyId == candidacy.id)
                return need.programmes;
        return {};
    }
    QList<PersonId> lackingOf(const Programme &programme) { return lacking(database(), programme.id, day, {}); }

    Programme m_core, m_newCore, m_staff;
    QualificationType m_type;
    RequirementSet m_set;
    int m_courses = 0;
};
ON_EACH_ENGINE(Needs);

TEST_P(Needs, are_met_by_any_programme_of_the_kind_asked)
{
    const Candidacy none = leaving("A-1"), passed = leaving("A-2");
    const CourseResult result = takes(passed.personId, m_newCore, Outcome::Passed);
    ASSERT_EQ(needsOf(none).size(), 1);
    EXPECT_EQ(needsOf(none)[0].asked.name, "CPTM");
    EXPECT_EQ(needsOf(none)[0].finding.state, FindingState::Unmet);
    EXPECT_EQ(needsOf(none)[0].finding.words, "no course taken");
    EXPECT_EQ(needsOf(passed)[0].finding.state, FindingState::Met);
    EXPECT_EQ(needsOf(passed)[0].finding.evidence.table, "course_result");
    EXPECT_EQ(needsOf(passed)[0].finding.evidence.id, result.id.value);
    EXPECT_EQ(lackingOf(m_core), QList{none.personId});
    EXPECT_EQ(lackingOf(m_newCore), QList{none.personId}) << "either programme would meet it";
    EXPECT_TRUE(lackingOf(m_staff).isEmpty()) << "nobody is asked for it";
}

TEST_P(Needs, know_failed_unknown_and_outdated_results)
{
    const Candidacy failed = leaving("A-1"), unknown = leaving("A-2"), old = leaving("A-3");
    takes(failed.personId, m_core, Outcome::Failed);
    takes(unknown.personId, m_core, Outcome::Unknown);
    takes(old.personId, m_core, Outcome::Passed, QDate(2023, 8, 30));
    EXPECT_EQ(needsOf(failed)[0].finding.state, FindingState::Unmet);
    EXPECT_EQ(needsOf(unknown)[0].finding.state, FindingState::Unknown);
    EXPECT_EQ(needsOf(old)[0].finding.state, FindingState::Unmet) << "24 months are over at the departure";
    EXPECT_EQ(lackingOf(m_core).size(), 3) << "what is not known is not passed";
}

TEST_P(Needs, of_a_choice_are_met_another_way)
{
    askStaffCourse();
    const Candidacy none = leaving("A-1"), holder = leaving("A-2"), passed = leaving("A-3");
    saved(database(), Qualification{.personId = holder.personId, .typeId = m_type.id, .grantedOn = QDate(2025, 1, 1)});
    takes(passed.personId, m_staff, Outcome::Passed);
    EXPECT_EQ(needsOf(none, {m_staff.id})[0].finding.state, FindingState::Unmet);
    EXPECT_EQ(needsOf(holder, {m_staff.id})[0].finding.state, FindingState::Met);
    EXPECT_EQ(needsOf(holder, {m_staff.id})[0].finding.words, "another way: Qualification: UN Staff Officer, does not run out");
    EXPECT_EQ(needsOf(holder, {m_staff.id})[0].finding.evidence.table, "qualification");
    EXPECT_EQ(needsOf(passed, {m_staff.id})[0].finding.evidence.table, "course_result");
    EXPECT_EQ(lackingOf(m_staff), QList{none.personId});
    EXPECT_EQ(needsOf(none).size(), 2) << "CPTM and STM-UNSO";
}

TEST_P(Needs, of_a_choice_between_programmes_are_lacking_whichever_is_nearer)
{
    Requirement other{.setId = m_set.id, .key = "OTHER", .kind = RequirementKind::ProgrammePassed, .neededFor = Stage::Qualified};
    other.alternative = "STM";
    other.way = 3;
    other.programmeId = m_newCore.id;
    other.leadDays = 1;
    askStaffCourse();
    saved(database(), other);
    const Candidacy none = leaving("A-1");
    EXPECT_EQ(lackingOf(m_staff), QList{none.personId}) << "the way that takes longer is one too";
    takes(none.personId, m_newCore, Outcome::Passed);
    EXPECT_TRUE(lackingOf(m_staff).isEmpty());
}

TEST_P(Needs, that_are_waived_are_told_and_not_lacking)
{
    const Candidacy waived = leaving("A-1");
    saved(database(), Waiver{.candidacyId = waived.id, .requirementKey = "CPTM", .reason = "trained abroad", .signer = "Colonel Trần Minh", .signedOn = day});
    EXPECT_EQ(needsOf(waived)[0].finding.state, FindingState::Waived);
    EXPECT_TRUE(needsOf(waived)[0].finding.words.contains("trained abroad"));
    EXPECT_TRUE(lackingOf(m_core).isEmpty());
}

TEST_P(Needs, asked_twice_are_told_as_they_stand_worse)
{
    Requirement strict{.setId = m_set.id, .key = "CPTM_FRESH", .kind = RequirementKind::ProgrammePassed, .neededFor = Stage::Deployed};
    strict.programmeKind = "cptm";
    strict.months = 3;
    saved(database(), strict);
    const Candidacy passed = leaving("A-1");
    takes(passed.personId, m_core, Outcome::Passed);
    ASSERT_EQ(needsOf(passed).size(), 1);
    EXPECT_EQ(needsOf(passed)[0].finding.key, "CPTM_FRESH");
    EXPECT_EQ(lackingOf(m_core), QList{passed.personId});
}

TEST_P(Needs, of_a_category_without_a_set_are_not_guessed)
{
    const Category unasked = saved(database(), category("HQ"));
    Candidacy candidacy = candidacyOf(somebody("A-1"), Stage::Training);
    candidacy.categoryId = unasked.id;
    saved(database(), candidacy);
    const QList<Need> all = needs(database(), {.day = day});
    ASSERT_EQ(all.size(), 1);
    EXPECT_FALSE(all[0].hasRequirements);
    EXPECT_FALSE(all[0].lacks());
    EXPECT_TRUE(needs(database(), {.day = day, .programmes = {m_core.id}}).isEmpty());
}

TEST_P(Needs, name_each_person_once)
{
    const Candidacy one = leaving("A-1");
    Candidacy second = one;
    second.id = {};
    second.version = 0;
    second.missionId = saved(database(), mission("UNISFA")).id;
    saved(database(), second);
    EXPECT_EQ(needs(database(), {.day = day}).size(), 2);
    EXPECT_EQ(lackingOf(m_core), QList{one.personId});
}

TEST_P(Needs, find_a_programme_by_its_code_or_all_of_a_kind)
{
    EXPECT_EQ(programmesCalled(database(), "CPTM-34"), QList{m_newCore.id});
    EXPECT_EQ(programmesCalled(database(), "CPTM"), (QList{m_core.id, m_newCore.id}));
    EXPECT_THROW(programmesCalled(database(), "CPTM-1"), Missing);
}

/// The sample office, made once for each engine; only for reading.
class SampleNeeds : public OnEitherEngine {
protected:
    static void TearDownTestSuite() { s_offices.clear(); }

    static const Database &database()
    {
        auto &office = s_offices[GetParam()];
        if (!office) {
            office = std::make_unique<FreshOffice>(GetParam());
            importOffice(office->database, u":/muster/sample"_qs, ImportChoice::RefuseMissing, FreshOffice::by());
        }
        return office->database;
    }

private:
    inline static std::map<Engine, std::unique_ptr<FreshOffice>> s_offices;
};
INSTANTIATE_TEST_SUITE_P(Engines, SampleNeeds, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

/// The files of the sample office, read without the rules.
struct Files {
    CsvFile results = readCsv(u":/muster/sample/course_results.csv"_qs);
    CsvFile qualifications = readCsv(u":/muster/sample/qualifications.csv"_qs);
    CsvFile candidacies = readCsv(u":/muster/sample/candidacies.csv"_qs);
    std::map<QString, QStringList> courses = byFirst(readCsv(u":/muster/sample/courses.csv"_qs));

    static std::map<QString, QStringList> byFirst(const CsvFile &file)
    {
        std::map<QString, QStringList> rows;
        for (const CsvRow &row : file.rows)
            rows[row.cells[0]] = row.cells;
        return rows;
    }
    static QDate dayOf(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

    /// A course whose programme begins with these letters was passed no more than 24 months before the departure.
    bool passed(const QString &serviceNo, const QString &programme, QDate departure) const
    {
        for (const CsvRow &row : results.rows) {
            const QStringList course = courses.at(row.cells[0]);
            const QDate ended = dayOf(course[4]);
            if (row.cells[1] == serviceNo && row.cells[4] == u"passed" && course[1].startsWith(programme) && ended <= day
                && ended.addMonths(24) >= departure)
                return true;
        }
        return false;
    }
    bool holds(const QString &serviceNo, const QString &type, QDate departure) const
    {
        for (const CsvRow &row : qualifications.rows)
            if (row.cells[0] == serviceNo && row.cells[1] == type && dayOf(row.cells[2]) <= day
                && (row.cells[3].isEmpty() || dayOf(row.cells[3]) >= departure))
                return true;
        return false;
    }
};

TEST_P(SampleNeeds, agree_with_the_rows_of_the_files)
{
    const Files files;
    const std::map<QString, QPair<QString, QString>> special{{u"UNMO"_qs, {u"STM-UNMO"_qs, u"UN Military Observer"_qs}},
                                                             {u"SO"_qs, {u"STM-UNSO"_qs, u"UN Staff Officer"_qs}},
                                                             {u"IPO"_qs, {u"STM-UNPOL"_qs, u"UN Individual Police Officer"_qs}},
                                                             {u"L2FH"_qs, {u"STM-MED"_qs, {}}},
                                                             {u"ENG"_qs, {u"STM-ENG"_qs, {}}}};
    std::map<QString, Need> found;
    for (const Need &need : needs(database(), {.day = day}))
        found[need.serviceNo] = need;
    ASSERT_EQ(found.size(), size_t(files.candidacies.rows.size()));
    int lacks = 0, met = 0;
    for (const CsvRow &row : files.candidacies.rows) {
        const Need &need = found.at(row.cells[0]);
        const auto [course, qualification] = special.at(row.cells[2]);
        const QDate departure = Files::dayOf(row.cells[7]);
        ASSERT_EQ(need.programmes.size(), 2) << row.cells[0].toStdString();
        EXPECT_EQ(need.departure, departure);
        for (const ProgrammeNeed &each : need.programmes) {
            const bool isCore = each.asked.name == u"CPTM";
            EXPECT_EQ(each.asked.name, isCore ? u"CPTM"_qs : course);
            const bool passed = files.passed(row.cells[0], isCore ? u"CPTM"_qs : course, departure);
            const bool held = !isCore && !qualification.isEmpty() && files.holds(row.cells[0], qualification, departure);
            EXPECT_EQ(each.finding.state == FindingState::Met, passed || held)
                << (row.cells[0] + u' ' + each.asked.name + u' ' + each.finding.words).toStdString();
            EXPECT_EQ(each.finding.words.startsWith(u"another way"), held && !passed);
            lacks += each.finding.isOpen() ? 1 : 0;
            met += each.finding.isOpen() ? 0 : 1;
        }
    }
    EXPECT_GT(lacks, 100);
    EXPECT_GT(met, 100);
}

TEST_P(SampleNeeds, are_the_same_for_everyone_for_one_programme_and_for_those_who_lack_it)
{
    const ProgrammeId core = programmesCalled(database(), u"CPTM-2017"_qs).first();
    const RotationId rotation = rotationCalled(database(), u"ENG/4"_qs);
    QList<PersonId> ofAll, ofOne;
    for (const Need &need : needs(database(), {.day = day, .rotation = rotation}))
        for (const ProgrammeNeed &each : need.programmes)
            if (each.asked.kind == u"CPTM" && each.finding.isOpen())
                ofAll.append(need.personId);
    for (const Need &need : needs(database(), {.day = day, .programmes = {core}, .rotation = rotation}))
        if (need.lacks())
            ofOne.append(need.personId);
    EXPECT_FALSE(ofAll.isEmpty());
    EXPECT_EQ(ofOne, ofAll);
    EXPECT_EQ(lacking(database(), core, day, rotation), ofAll);
}

} // namespace
} // namespace muster
