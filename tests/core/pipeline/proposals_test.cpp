// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/proposals.h"
#include "core/qualification/acts.h"
#include "core/qualification/inclusion.h"
#include "core/selection/test_result.h"
#include "core/storage/history.h"
#include "tests/core/training/results_fixture.h"

namespace muster {
namespace {

/// The first of the course passed it on 4 July 2025; observers pass its programme and know English, or drive.
class Proposals : public ResultsOnEachEngine {
protected:
    static inline const QDate courseEnd{2025, 7, 4};
    static inline const QDate day{2025, 7, 31};

    void SetUp() override
    {
        ResultsOnEachEngine::SetUp();
        if (IsSkipped())
            return;
        observer = saved(database(), QualificationType{.code = u"UNMO"_qs, .nameEn = u"Observer"_qs, .validityMonths = 24, .renewalMonths = 6, .graceDays = 90});
        free = saved(database(), QualificationType{.code = u"FREE"_qs, .nameEn = u"Instructor"_qs, .term = QualificationTerm::ForEver});
        english = saved(database(), TestKind{.code = u"EN"_qs, .nameEn = u"English"_qs, .fullMark = 100.0, .passMark = 60.0});
        driving = saved(database(), TestKind{.code = u"DR"_qs, .nameEn = u"Driving"_qs, .fullMark = 100.0, .passMark = 60.0});
    }

    void ask(int way, GrantTermKind kind, std::optional<int> months = {}, GrantPurpose purpose = GrantPurpose::Grant)
    {
        GrantTerm term{.typeId = observer.id, .purpose = purpose, .way = way, .kind = kind, .months = months};
        if (kind == GrantTermKind::ProgrammePassed)
            term.programmeId = some.course.programmeId;
        if (kind == GrantTermKind::TestPassed)
            term.testKindId = way == 1 ? english.id : driving.id;
        saved(database(), term);
    }
    void sat(int who, const TestKind &kind, double reached, QDate on = QDate(2025, 6, 1))
    {
        saved(database(), TestResult{.personId = person(who), .kindId = kind.id, .takenOn = on, .attempt = 1, .mark = reached, .passMark = 60.0, .fullMark = 100.0});
    }
    QList<GrantCase> due(QDate on = day) const { return dueProposals(database(), {.day = on}).rows; }
    QString refusal(int who, QDate on = day, CourseId course = {}) const
    {
        return grantCases(database(), {{person(who), observer.id, course, on}}).first().refusal;
    }
    GrantWish wish(int who, const QualificationType &type, QDate on = courseEnd) const { return {person(who), type.id, some.course.id, on}; }
    Proposed propose(const QList<GrantWish> &wishes, const Signature &by = clerk(10), const QString &grounds = {})
    {
        return proposeGrants(database(), {wishes, grounds, day}, by);
    }
    ProposalsDecided confirm(const QList<ProposalId> &ids, const Signature &by = officer(11)) { return confirmProposals(database(), ids, day, by); }
    Qualification granted(int who, QDate from, QDate until, CourseId course = {})
    {
        return saved(database(), Qualification{.personId = person(who), .typeId = observer.id, .grantedOn = from, .validUntil = until, .courseId = course});
    }
    QList<Qualification> held() const { return select<Qualification>(database(), QStringLiteral("ORDER BY id")); }

    QualificationType observer, free;
    TestKind english, driving;
};
ON_EACH_ENGINE(Proposals);

TEST_P(Proposals, are_due_after_a_published_pass_and_no_earlier)
{
    ask(1, GrantTermKind::ProgrammePassed, 24);
    writeEverythingDown();
    const ResultsDrafted made = draft();
    EXPECT_TRUE(due().isEmpty()) << "a draft counts nowhere";
    publishResults(database(), made.sheet, today, officer(6));
    const QList<GrantCase> cases = due();
    ASSERT_EQ(cases.size(), 1);
    EXPECT_EQ(cases.first().personId, person(0));
    EXPECT_EQ(cases.first().courseId, some.course.id);
    EXPECT_EQ(cases.first().grantedOn, courseEnd) << "the last day of the course";
    EXPECT_EQ(cases.first().lastDay, QDate(2027, 7, 3));
    EXPECT_EQ(cases.first().grounds, "Programme passed: P-CPTM-1 (CPTM-1, passed on 4 Jul 2025)");
    EXPECT_TRUE(due(QDate(2027, 9, 1)).isEmpty()) << "too long ago";
}

TEST_P(Proposals, ask_A_and_B_or_C)
{
    ask(1, GrantTermKind::ProgrammePassed);
    ask(1, GrantTermKind::TestPassed);
    ask(2, GrantTermKind::TestPassed);
    published();
    EXPECT_TRUE(due().isEmpty());
    EXPECT_EQ(refusal(0), "Test passed: English (no result on file)") << "the way that is nearest";
    sat(0, english, 59);
    EXPECT_TRUE(due().isEmpty()) << "not passed";
    sat(1, driving, 60);
    ASSERT_EQ(due().size(), 1);
    EXPECT_EQ(due().first().personId, person(1)) << "the other way";
    EXPECT_EQ(due().first().grantedOn, day) << "no course to count from";
    sat(0, english, 60, QDate(2025, 7, 2));
    EXPECT_EQ(due().size(), 2);
}

TEST_P(Proposals, are_not_due_to_holders_until_their_renewal)
{
    ask(1, GrantTermKind::ProgrammePassed);
    published();
    granted(0, QDate(2024, 1, 1), QDate(2025, 12, 31));
    ASSERT_EQ(due().size(), 1) << "six months before the end";
    EXPECT_EQ(due().first().renewsId, held().first().id);
    EXPECT_EQ(due().first().grantedOn, day);
    EXPECT_EQ(refusal(0, QDate(2025, 6, 29)), "holds it already, valid until 31 Dec 2025; it may be renewed from 30 Jun 2025 on");
    EXPECT_EQ(due(QDate(2026, 3, 31)).first().renewsId, held().first().id) << "the last day of the grace";
    EXPECT_TRUE(due(QDate(2026, 4, 1)).first().renewsId.isNull()) << "granted anew";
}

TEST_P(Proposals, ask_for_something_passed_since)
{
    ask(1, GrantTermKind::ProgrammePassed);
    published();
    granted(0, courseEnd, QDate(2025, 10, 3), some.course.id);
    EXPECT_TRUE(due().isEmpty()) << "it was granted on this pass";
    EXPECT_EQ(refusal(0), "was granted it on 4 Jul 2025 already; nothing was passed since");
    EXPECT_TRUE(due(QDate(2027, 1, 1)).isEmpty()) << "and is not granted on it again once it has lapsed";
}

TEST_P(Proposals, renew_by_terms_of_their_own)
{
    ask(1, GrantTermKind::ProgrammePassed);
    ask(1, GrantTermKind::TestPassed, {}, GrantPurpose::Renewal);
    published();
    granted(0, QDate(2024, 1, 1), QDate(2025, 12, 31));
    EXPECT_EQ(refusal(0), "Test passed: English (no result on file)");
    sat(0, english, 90);
    ASSERT_EQ(due().size(), 1);
    EXPECT_EQ(due().first().renewsId, held().first().id);
}

TEST_P(Proposals, leave_out_who_holds_it_by_another)
{
    ask(1, GrantTermKind::ProgrammePassed);
    published();
    saved(database(), Inclusion{.typeId = free.id, .includedId = observer.id});
    saved(database(), Qualification{.personId = person(0), .typeId = free.id, .grantedOn = QDate(2020, 1, 1)});
    EXPECT_TRUE(due().isEmpty());
}

TEST_P(Proposals, do_not_give_back_what_is_suspended)
{
    ask(1, GrantTermKind::ProgrammePassed);
    published();
    const Qualification one = granted(0, QDate(2024, 1, 1), QDate(2025, 12, 31));
    const QualificationAct suspension{.kind = QualificationActKind::Suspension, .decidedOn = day, .fromDay = day, .reason = u"r"_qs, .signedBy = u"s"_qs};
    actOn(database(), {suspension, {one.id}}, clerk(20));
    EXPECT_EQ(refusal(0), "holds it, suspended since 31 Jul 2025");
    EXPECT_TRUE(due().isEmpty());
}

TEST_P(Proposals, are_read_a_stretch_at_a_time)
{
    ask(2, GrantTermKind::TestPassed);
    for (int i = 0; i < 4; ++i)
        sat(i, driving, i == 1 ? 10 : 90);
    QList<PersonId> people;
    DueQuestion question{.day = day, .limit = 1};
    int stretches = 0;
    for (DuePage page = dueProposals(database(), question);; page = dueProposals(database(), question)) {
        for (const GrantCase &one : page.rows)
            people.append(one.personId);
        ++stretches;
        if (!page.next)
            break;
        question.after = *page.next;
    }
    EXPECT_EQ(people, (QList{person(0), person(2), person(3)}));
    EXPECT_EQ(stretches, 5);
}

TEST_P(Proposals, are_told_by_course)
{
    ask(1, GrantTermKind::ProgrammePassed);
    EXPECT_TRUE(dueCourses(database(), day).isEmpty());
    published();
    const QList<DueCourse> courses = dueCourses(database(), day);
    ASSERT_EQ(courses.size(), 1);
    EXPECT_EQ(courses.first().courseId, some.course.id);
    EXPECT_EQ(courses.first().people, 1);
    EXPECT_EQ(courses.first().typeId, observer.id);
    const QList<GrantCase> cases = casesOfCourse(database(), some.course.id, observer.id, courseEnd);
    ASSERT_EQ(cases.size(), 1);
    EXPECT_TRUE(cases.first().isGranted());
    EXPECT_EQ(dueProposals(database(), {.day = day, .typeId = observer.id, .courseId = some.course.id}).rows.size(), 1);
    EXPECT_TRUE(dueProposals(database(), {.day = day, .typeId = observer.id, .courseId = {999}}).rows.isEmpty());
}

TEST_P(Proposals, are_confirmed_by_another_person)
{
    ask(1, GrantTermKind::ProgrammePassed);
    published();
    const Proposed made = propose({wish(0, observer)});
    ASSERT_EQ(made.proposals.size(), 1);
    EXPECT_EQ(nameOf(made.changeSet), "Propose Observer for 1 people");
    EXPECT_TRUE(held().isEmpty());
    EXPECT_TRUE(due().isEmpty()) << "it waits already";
    Signature shouting = clerk(12);
    shouting.author = shouting.author.toUpper();
    const ProposalsDecided own = confirm(made.proposals, shouting);
    EXPECT_EQ(own.changeSet, 0);
    ASSERT_EQ(own.refusals.size(), 1);
    EXPECT_TRUE(own.refusals.first().words.startsWith(u"was proposed by "_qs));
    const ProposalsDecided decided = confirm(made.proposals);
    ASSERT_EQ(decided.qualifications.size(), 1);
    const Qualification one = held().first();
    EXPECT_EQ(one.grantedOn, courseEnd);
    EXPECT_EQ(one.validUntil, QDate(2027, 7, 3));
    EXPECT_EQ(one.courseId, some.course.id);
    const Proposal kept = select<Proposal>(database()).first();
    EXPECT_EQ(kept.state, ProposalState::Confirmed);
    EXPECT_EQ(kept.qualificationId, one.id);
    EXPECT_EQ(kept.decidedOn, day);
    EXPECT_THROW(confirm(made.proposals), Missing) << "decided already";
}

TEST_P(Proposals, ask_the_rules_again_when_they_are_confirmed)
{
    ask(1, GrantTermKind::ProgrammePassed);
    published();
    const Proposed made = propose({wish(0, observer)});
    ChangeSet changes(database(), u"The pass was an error"_qs, clerk(20));
    CourseResult result = results().first();
    result.outcome = Outcome::Failed;
    changes.save(result);
    changes.commit();
    const ProposalsDecided decided = confirm(made.proposals);
    ASSERT_EQ(decided.refusals.size(), 1);
    EXPECT_EQ(decided.refusals.first().words, "has no published pass of this course");
    EXPECT_TRUE(held().isEmpty());
}

TEST_P(Proposals, are_made_for_all_or_for_none)
{
    published();
    const Proposed made = propose({wish(0, free), wish(1, free), wish(0, free)});
    EXPECT_EQ(made.changeSet, 0);
    ASSERT_EQ(made.refusals.size(), 1);
    EXPECT_EQ(made.refusals.first().words, "has no published pass of this course");
    EXPECT_TRUE(select<Proposal>(database()).isEmpty());
    ASSERT_EQ(propose({wish(0, free), wish(0, free)}).proposals.size(), 1) << "named twice, proposed once";
    EXPECT_EQ(propose({wish(0, free)}).refusals.first().words, "is proposed for it already and waits to be confirmed");
}

TEST_P(Proposals, without_terms_and_course_need_grounds)
{
    EXPECT_EQ(refusedWords([&] { propose({{person(3), free.id, {}, day}}); }), "grounds: This qualification has no terms: say on what grounds it is granted.");
    const Proposed made = propose({{person(3), free.id, {}, day}}, clerk(10), u"twenty years at the centre"_qs);
    ASSERT_EQ(made.proposals.size(), 1);
    EXPECT_EQ(proposals(database(), {}, 0, 10).first().grounds, "twenty years at the centre");
    confirm(made.proposals);
    EXPECT_EQ(held().first().validUntil, QDate());
}

TEST_P(Proposals, need_people_a_type_and_days)
{
    EXPECT_NE(refusedWords([&] { propose({}); }), QString());
    EXPECT_NE(refusedWords([&] { propose({{person(0), {}, some.course.id, day}}); }), QString());
    EXPECT_NE(refusedWords([&] { propose({{person(0), free.id, some.course.id, {}}}); }), QString());
    EXPECT_THROW(propose({{PersonId{999}, free.id, some.course.id, day}}), Missing);
}

TEST_P(Proposals, take_no_course_that_is_not_asked_for)
{
    ask(2, GrantTermKind::TestPassed);
    ask(3, GrantTermKind::ProgrammePassed);
    published();
    const auto programme = saved(database(), Programme{.code = u"OTHER"_qs, .titleEn = u"Other"_qs});
    const auto other = saved(database(), Course{.code = u"OTHER-1"_qs, .programmeId = programme.id, .title = u"Other"_qs, .startsOn = courseEnd, .endsOn = courseEnd});
    saved(database(), CourseResult{.courseId = other.id, .personId = person(0), .outcome = Outcome::Passed});
    EXPECT_EQ(refusal(0, day, other.id), "OTHER-1 is not a course it is granted on");
    EXPECT_EQ(refusal(0, day, some.course.id), QString());
}

TEST_P(Proposals, are_refused_with_a_reason_by_another_person)
{
    published();
    const Proposed made = propose({wish(0, free)});
    EXPECT_EQ(refusedWords([&] { refuseProposals(database(), {made.proposals, u" "_qs, day}, officer(12)); }), "reason: Say why it is refused.");
    EXPECT_EQ(refuseProposals(database(), {made.proposals, u"not needed"_qs, day}, clerk(12)).refusals.size(), 1);
    EXPECT_NE(refuseProposals(database(), {made.proposals, u"not needed"_qs, day}, officer(12)).changeSet, 0);
    EXPECT_TRUE(held().isEmpty());
    EXPECT_EQ(proposalCount(database(), {}), 0);
    const QList<ProposalRow> refused = proposals(database(), {.state = ProposalState::Refused}, 0, 10);
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(refused.first().reason, "not needed");
    EXPECT_FALSE(propose({wish(0, free)}).proposals.isEmpty()) << "and may be put forward again";
}

TEST_P(Proposals, are_withdrawn_by_who_made_them)
{
    published();
    const Proposed made = propose({wish(0, free)});
    EXPECT_EQ(withdrawProposals(database(), made.proposals, officer(12)).refusals.size(), 1);
    EXPECT_NE(withdrawProposals(database(), made.proposals, clerk(12)).changeSet, 0);
    EXPECT_TRUE(select<Proposal>(database()).isEmpty());
}

TEST_P(Proposals, wait_again_when_their_confirmation_is_taken_back)
{
    published();
    const Proposed made = propose({wish(0, free)});
    const ProposalsDecided decided = confirm(made.proposals);
    takeBack(database(), decided.changeSet, officer(20), {&recordType<Proposal>(), &recordType<Qualification>()});
    EXPECT_TRUE(held().isEmpty());
    EXPECT_EQ(proposalCount(database(), {}), 1);
}

TEST_P(Proposals, are_not_of_a_day_before_the_pass)
{
    published();
    EXPECT_EQ(grantCases(database(), {{person(0), free.id, some.course.id, courseEnd.addDays(-1)}}).first().refusal, "passed this course only on 4 Jul 2025");
}

TEST_P(Proposals, of_what_lasts_as_long_as_another_ask_for_that_one)
{
    const auto instructor = saved(database(), QualificationType{.code = u"I"_qs, .nameEn = u"Trainer"_qs, .term = QualificationTerm::AsLongAs, .asLongAsId = observer.id});
    const GrantWish wish{person(0), instructor.id, {}, day};
    EXPECT_EQ(grantCases(database(), {wish}).first().refusal, "does not hold “Observer”, which it lasts as long as");
    granted(0, QDate(2024, 1, 1), QDate(2025, 12, 31));
    EXPECT_TRUE(grantCases(database(), {wish}).first().isGranted());
}

TEST_P(Proposals, keep_two_periods_as_two_rows)
{
    ask(1, GrantTermKind::ProgrammePassed);
    published();
    const Qualification before = granted(0, QDate(2023, 9, 1), QDate(2025, 8, 31));
    confirm(propose({wish(0, observer, QDate(2025, 9, 1))}).proposals);
    ASSERT_EQ(held().size(), 2);
    EXPECT_EQ(held()[0], before);
    EXPECT_EQ(held()[1].renewsId, before.id);
    EXPECT_EQ(held()[1].validUntil, QDate(2027, 8, 31));
}

} // namespace
} // namespace muster
