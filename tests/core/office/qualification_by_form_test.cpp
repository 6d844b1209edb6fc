// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/own_changes.h"
#include "core/office/record_desk.h"
#include "core/pipeline/proposals.h"
#include "core/qualification/acts.h"
#include "tests/core/training/results_fixture.h"

namespace muster {
namespace {

/// A course whose results are published, and a qualification without terms that is proposed for who passed.
class QualificationByForm : public ResultsOnEachEngine {
protected:
    void SetUp() override
    {
        ResultsOnEachEngine::SetUp();
        if (IsSkipped())
            return;
        type = saved(database(), QualificationType{.code = u"UNMO"_qs, .nameEn = u"Observer"_qs, .validityMonths = 24});
        published();
    }

    Qualification confirmed()
    {
        const Proposed made = proposeGrants(database(), {.wishes = {{person(0), type.id, some.course.id, today}}, .on = today}, clerk(10));
        const ProposalsDecided decided = confirmProposals(database(), made.proposals, today, officer(11));
        confirmation = decided.changeSet;
        return *find(database(), decided.qualifications.first());
    }
    Qualification ofOldPapers()
    {
        return saved(database(), Qualification{.personId = person(1), .typeId = type.id, .grantedOn = QDate(2019, 1, 1), .validUntil = QDate(2020, 12, 31)});
    }
    template <class Record>
    QString refusedForm(const Record &record)
    {
        return refusedWords([&] { saveRecord(database(), recordType<Record>(), {{record.id.value, record.version}, valuesOf(record)}, clerk(20)); });
    }

    QualificationType type;
    qint64 confirmation = 0;
};
ON_EACH_ENGINE(QualificationByForm);

TEST_P(QualificationByForm, is_written_down_and_corrected_from_old_papers)
{
    Qualification one = ofOldPapers();
    one.validUntil = QDate(2021, 1, 31);
    EXPECT_EQ(refusedForm(one), QString());
    EXPECT_EQ(find(database(), one.id)->validUntil, QDate(2021, 1, 31));
    EXPECT_EQ(refusedForm(Qualification{.personId = person(2), .typeId = type.id, .grantedOn = QDate(2018, 1, 1)}), QString());
}

TEST_P(QualificationByForm, is_not_granted_from_a_course_published_here)
{
    EXPECT_TRUE(refusedForm(Qualification{.personId = person(0), .typeId = type.id, .grantedOn = today, .courseId = some.course.id})
                    .contains(u"propose the qualification on the page Qualification"_qs));
}

TEST_P(QualificationByForm, does_not_change_what_was_confirmed)
{
    Qualification one = confirmed();
    EXPECT_EQ(refusedForm(one), QString()) << "nothing is changed";
    one.validUntil = QDate(2040, 1, 1);
    EXPECT_TRUE(refusedForm(one).contains(u"was proposed and confirmed"_qs));
    EXPECT_NE(refusedWords([&] { removeRecord(database(), recordType<Qualification>(), {{one.id.value, one.version}, valuesOf(one)}, clerk(21)); }), QString());
}

TEST_P(QualificationByForm, does_not_change_what_an_act_touched)
{
    Qualification one = ofOldPapers();
    const QualificationAct act{.kind = QualificationActKind::Extension, .decidedOn = today, .months = 12, .reason = u"by order"_qs, .signedBy = u"T"_qs};
    ASSERT_EQ(actOn(database(), {act, {one.id}}, clerk(20)).touched, 1);
    one = *find(database(), one.id);
    one.validUntil = QDate(2040, 1, 1);
    EXPECT_TRUE(refusedForm(one).contains(u"acts were taken"_qs));
}

TEST_P(QualificationByForm, makes_neither_proposals_nor_acts)
{
    EXPECT_NE(refusedForm(Proposal{.personId = person(0), .typeId = type.id, .grantedOn = today, .proposedBy = u"A"_qs, .proposedOn = today}), QString());
    EXPECT_NE(refusedForm(QualificationAct{.decidedOn = today, .fromDay = today, .reason = u"r"_qs, .signedBy = u"s"_qs}), QString());
}

TEST_P(QualificationByForm, lets_no_confirmation_come_again_but_by_confirming)
{
    confirmed();
    const qint64 back = takeBackChange(database(), confirmation, clerk(12));
    EXPECT_TRUE(select<Qualification>(database()).isEmpty());
    EXPECT_TRUE(refusedWords([&] { takeBackChange(database(), back, clerk(13)); }).contains(u"confirm them again"_qs));
    const auto waiting = proposals(database(), {}, 0, 10);
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_NE(confirmProposals(database(), {waiting.first().id}, today, officer(14)).changeSet, 0);
}

TEST_P(QualificationByForm, lets_none_last_as_long_as_one_that_lasts_as_long_as_another)
{
    const QualificationType instructor{.code = u"I"_qs, .nameEn = u"I"_qs, .term = QualificationTerm::AsLongAs, .asLongAsId = type.id};
    ASSERT_EQ(refusedForm(instructor), QString());
    const auto kept = select<QualificationType>(database(), u"WHERE code = 'I'"_qs).first();
    EXPECT_TRUE(refusedForm(QualificationType{.code = u"J"_qs, .nameEn = u"J"_qs, .term = QualificationTerm::AsLongAs, .asLongAsId = kept.id})
                    .contains(u"lasts as long as another itself"_qs));
    QualificationType other = saved(database(), QualificationType{.code = u"K"_qs, .nameEn = u"K"_qs, .validityMonths = 12});
    QualificationType turned = *find(database(), type.id);
    turned.term = QualificationTerm::AsLongAs;
    turned.asLongAsId = other.id;
    EXPECT_TRUE(refusedForm(turned).contains(u"another qualification lasts as long as this one"_qs));
}

} // namespace
} // namespace muster
