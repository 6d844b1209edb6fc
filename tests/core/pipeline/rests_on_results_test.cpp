// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/own_changes.h"
#include "core/pipeline/move_candidates.h"
#include "core/pipeline/proposals.h"
#include "tests/core/training/results_fixture.h"

namespace muster {
namespace {

/// Results that are published, and what may come to rest on them.
class RestsOnResults : public ResultsOnEachEngine {
protected:
    QString refusedUndo(qint64 changeSet)
    {
        return refusedWords([&] { takeBackChange(database(), changeSet, officer(50)); });
    }

    QualificationType type() { return saved(database(), QualificationType{.code = u"IPO"_qs, .nameEn = u"UN Individual Police Officer"_qs, .validityMonths = 24}); }

    qint64 grant(int who)
    {
        const Proposed made = proposeGrants(database(), {.wishes = {{person(who), type().id, some.course.id, today}}, .on = today}, clerk(9));
        return confirmProposals(database(), made.proposals, today, officer(10)).changeSet;
    }

    Candidacy candidacy(int who, Stage stage = Stage::Training)
    {
        const Mission where = saved(database(), mission(u"UNMISS"_qs));
        const Category as = saved(database(), category(u"IPO"_qs));
        return saved(database(), Candidacy{.personId = person(who), .missionId = where.id, .categoryId = as.id, .stage = stage, .nominatedOn = today});
    }
};
ON_EACH_ENGINE(RestsOnResults);

TEST_P(RestsOnResults, a_publication_is_taken_back_while_nothing_rests_on_it)
{
    const qint64 publication = published();
    takeBackChange(database(), publication, officer(7));
    EXPECT_TRUE(results().isEmpty());
    const auto draft = openDraft(database(), some.course.id);
    ASSERT_TRUE(draft) << "the draft stands again";
    EXPECT_NE(refusedWords([&] { publishResults(database(), draft->id, today, clerk()); }), QString());
    publishResults(database(), draft->id, today, officer(8));
    EXPECT_EQ(results().size(), 3) << "and whoever took the publication back may publish it again";
}

TEST_P(RestsOnResults, a_qualification_granted_since_holds_it_and_is_named)
{
    const qint64 publication = published();
    const qint64 granted = grant(0);
    EXPECT_EQ(refusedUndo(publication), u"“Publish the results of CPTM-1: 3 people, 1 passed” cannot be taken back: "
                                        "qualifications were granted on these results: Nguyễn Văn Aa (UN Individual Police Officer)."_qs);
    EXPECT_EQ(results().size(), 3);
    takeBackChange(database(), granted, officer(51));
    EXPECT_EQ(refusedUndo(publication), QString()) << "with the grant gone nothing rests on it";
}

TEST_P(RestsOnResults, a_qualification_of_before_or_of_another_course_does_not_hold_it)
{
    saved(database(), Qualification{.personId = person(0), .typeId = type().id, .grantedOn = today, .courseId = some.course.id});
    const qint64 publication = published();
    saved(database(), Qualification{.personId = person(0), .typeId = select<QualificationType>(database()).first().id, .grantedOn = today});
    EXPECT_EQ(refusedUndo(publication), QString());
}

TEST_P(RestsOnResults, a_candidate_who_moved_on_to_qualified_holds_it_and_is_named)
{
    const Candidacy one = candidacy(0);
    const qint64 publication = published();
    const StageMoved moved = moveCandidates(database(), {{one.id}, Stage::Qualified, today.addDays(1)}, clerk(9));
    ASSERT_NE(moved.changeSet, 0);
    EXPECT_TRUE(refusedUndo(publication).contains(u"candidates have moved on since: Nguyễn Văn Aa (Qualified)."_qs)) << refusedUndo(publication).toStdString();
    takeBackChange(database(), moved.changeSet, clerk(10));
    EXPECT_EQ(refusedUndo(publication), QString());
}

TEST_P(RestsOnResults, a_candidate_who_was_qualified_before_or_failed_the_course_does_not_hold_it)
{
    candidacy(0, Stage::Qualified);
    const qint64 publication = published();
    const Candidacy failed = saved(database(), Candidacy{.personId = person(1), .missionId = select<Mission>(database()).first().id,
                                                         .categoryId = select<Category>(database()).first().id, .stage = Stage::Training, .nominatedOn = today});
    ASSERT_NE(moveCandidates(database(), {{failed.id}, Stage::Qualified, today.addDays(1)}, clerk(9)).changeSet, 0);
    EXPECT_EQ(refusedUndo(publication), QString());
}

TEST_P(RestsOnResults, a_publication_that_was_corrected_is_not_taken_back_before_its_correction)
{
    const qint64 publication = published();
    const NewDraft correction{.course = some.course.id, .on = today,
                              .typed = {{.personId = person(1), .attendance = 85, .mark = 94, .outcome = Outcome::Passed}}, .reason = u"recount"_qs};
    const qint64 corrected = publishResults(database(), draftResults(database(), correction, clerk(7)).sheet, today, officer(8));
    EXPECT_NE(refusedUndo(publication), QString());
    EXPECT_EQ(refusedUndo(corrected), QString());
    EXPECT_EQ(results()[1].outcome, Outcome::Failed);
}

TEST_P(RestsOnResults, a_publication_never_comes_again_by_taking_its_taking_back_back)
{
    const qint64 back = takeBackChange(database(), published(), officer(7));
    EXPECT_TRUE(refusedWords([&] { takeBackChange(database(), back, clerk(8)); }).contains(u"publish the draft again"_qs));
    EXPECT_TRUE(results().isEmpty());
}

} // namespace
} // namespace muster
