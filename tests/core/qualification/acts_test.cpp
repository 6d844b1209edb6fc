// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/certificate_event.h"
#include "core/qualification/included_types.h"
#include "core/qualification/inclusion.h"
#include "core/storage/history.h"
#include "tests/core/qualification/qualified_office.h"

namespace muster {
namespace {

using enum QualificationActKind;

class ActsOnQualifications : public QualifiedOffice {
protected:
    QualificationAct extension(int months)
    {
        QualificationAct one = act(Extension, day);
        one.fromDay = {};
        one.months = months;
        return one;
    }
    QString refusedWords(const QualificationAct &one, const QList<QualificationId> &about)
    {
        try {
            take(one, about);
        } catch (const Refused &refused) {
            return refused.words();
        }
        return {};
    }
};
ON_EACH_ENGINE(ActsOnQualifications);

TEST_P(ActsOnQualifications, extend_many_at_once_and_keep_the_days_before_and_after)
{
    const Qualification one = granted(anh, observer, QDate(2023, 9, 1), QDate(2025, 8, 31));
    const Qualification lapsed = granted(somebody(u"Trần Văn Bình"_qs), observer, QDate(2023, 5, 1), QDate(2025, 4, 30));
    const ActDone done = take(extension(6), {one.id, lapsed.id});
    ASSERT_NE(done.changeSet, 0);
    EXPECT_EQ(done.touched, 2);
    EXPECT_EQ(again(one).validUntil, QDate(2026, 2, 28));
    EXPECT_EQ(again(lapsed).validUntil, QDate(2025, 10, 31));
    const QList<ActTaken> taken = actsOn(database(), one.id);
    ASSERT_EQ(taken.size(), 1);
    EXPECT_EQ(taken.first().was, QDate(2025, 8, 31));
    EXPECT_EQ(taken.first().now, QDate(2026, 2, 28));
    EXPECT_EQ(taken.first().touched, 2);
    EXPECT_EQ(taken.first().act.fromDay, day) << "the day it was decided on";
    EXPECT_EQ(taken.first().act.months, 6);
}

TEST_P(ActsOnQualifications, extend_to_a_day)
{
    const Qualification one = granted(anh, observer, QDate(2023, 9, 1), QDate(2025, 8, 31));
    QualificationAct to = act(Extension, day, QDate(2025, 12, 31));
    take(to, {one.id});
    EXPECT_EQ(again(one).validUntil, QDate(2025, 12, 31));
    const ActDone shorter = take(act(Extension, day, QDate(2025, 10, 1)), {one.id});
    ASSERT_EQ(shorter.refusals.size(), 1);
    EXPECT_EQ(shorter.refusals.first().refusal, "is valid until 31 Dec 2025 already");
}

TEST_P(ActsOnQualifications, touch_none_when_one_cannot_be_touched)
{
    const Qualification one = granted(anh, observer, QDate(2023, 9, 1), QDate(2025, 8, 31));
    const Qualification endless = granted(somebody(u"Trần Văn Bình"_qs), observer, QDate(2023, 5, 1));
    const ActDone done = take(extension(6), {one.id, endless.id});
    EXPECT_EQ(done.changeSet, 0);
    ASSERT_EQ(done.refusals.size(), 1);
    EXPECT_EQ(done.refusals.first().fullName, "Trần Văn Bình");
    EXPECT_EQ(done.refusals.first().refusal, "has no last day of its own that could be extended");
    EXPECT_EQ(again(one).validUntil, QDate(2025, 8, 31));
    EXPECT_TRUE(select<QualificationAct>(database()).isEmpty());
}

TEST_P(ActsOnQualifications, are_shown_before_they_are_taken)
{
    const Qualification one = granted(anh, observer, QDate(2023, 9, 1), QDate(2025, 8, 31));
    const QList<ActEffect> effects = effectsOf(database(), {extension(1), {one.id}});
    EXPECT_EQ(effects, (QList<ActEffect>{{one.id, anh.id, anh.fullName, QDate(2025, 8, 31), QDate(2025, 9, 30), {}}}));
    EXPECT_TRUE(select<QualificationAct>(database()).isEmpty());
}

TEST_P(ActsOnQualifications, ask_for_all_that_an_act_says)
{
    const Qualification one = granted(anh, observer, QDate(2023, 9, 1), QDate(2025, 8, 31));
    EXPECT_NE(refusedWords(extension(6), {}), QString());
    QualificationAct nameless = extension(6);
    nameless.signedBy.clear();
    EXPECT_NE(refusedWords(nameless, {one.id}), QString());
    QualificationAct groundless = act(Suspension, day);
    groundless.reason.clear();
    EXPECT_NE(refusedWords(groundless, {one.id}), QString());
    QualificationAct endless = act(Extension, day);
    EXPECT_EQ(refusedWords(endless, {one.id}), "months: Say by how many months, or to which day, it is extended.");
    EXPECT_THROW(take(extension(6), {QualificationId{999}}), Missing);
}

TEST_P(ActsOnQualifications, fit_the_standing_on_their_day)
{
    const Qualification one = granted(anh, observer, QDate(2023, 9, 1), QDate(2025, 8, 31));
    const auto refusal = [&](const QualificationAct &what) {
        const ActDone done = take(what, {one.id});
        return done.refusals.isEmpty() ? QString() : done.refusals.first().refusal;
    };
    EXPECT_EQ(refusal(act(Reinstatement, day)), "is not suspended by an act of its own on this day");
    EXPECT_EQ(refusal(act(Suspension, QDate(2025, 9, 1))), "lapsed, was valid until 31 Aug 2025; may be renewed until 29 Nov 2025");
    EXPECT_EQ(refusal(act(Suspension, QDate(2023, 8, 31))), "was granted only on 1 Sep 2023");
    EXPECT_EQ(refusal(act(Suspension, day)), QString());
    EXPECT_EQ(refusal(act(Suspension, day)), "suspended since 31 Jul 2025");
    EXPECT_EQ(refusal(act(Revocation, day)), QString()) << "also what is suspended";
    EXPECT_EQ(refusal(act(Revocation, day)), "was revoked from 31 Jul 2025 on");
    EXPECT_EQ(refusal(extension(6)), "was revoked from 31 Jul 2025 on");
}

TEST_P(ActsOnQualifications, are_taken_back_as_a_whole)
{
    const Qualification one = granted(anh, observer, QDate(2023, 9, 1), QDate(2025, 8, 31));
    const ActDone done = take(extension(6), {one.id});
    takeBack(database(), done.changeSet, clerk(30), {&recordType<Qualification>(), &recordType<QualificationAct>(), &recordType<QualificationActOn>()});
    EXPECT_EQ(again(one).validUntil, QDate(2025, 8, 31));
    EXPECT_TRUE(actsOn(database(), one.id).isEmpty());
}

TEST_P(ActsOnQualifications, revoke_the_certificates_with_the_qualification)
{
    const Qualification one = granted(anh, observer, QDate(2023, 9, 1), QDate(2025, 8, 31));
    const auto key = saved(database(), SigningKey{.fingerprint = u"F"_qs, .publicKey = u"P"_qs, .secretBox = u"B"_qs, .salt = u"S"_qs, .passes = 1,
                                                  .memoryKb = 8, .createdOn = day});
    const auto certificate = saved(database(), Certificate{.typeId = observer.id, .year = 2025, .sequence = 1, .number = u"2025-UNMO-0001"_qs,
                                                           .personId = anh.id, .qualificationId = one.id, .issuedOn = day, .issuedBy = u"T"_qs,
                                                           .holder = anh.fullName, .says = u"{}"_qs,
                                                           .layout = {QStringLiteral("a").repeated(64)}, .signedText = u"M1"_qs, .keyId = key.id});
    take(act(Suspension, QDate(2025, 7, 1), QDate(2025, 7, 2)), {one.id});
    EXPECT_TRUE(select<CertificateEvent>(database()).isEmpty()) << "a suspension is told from the act";
    take(act(Revocation, day), {one.id});
    const auto events = select<CertificateEvent>(database());
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(events.first().certificateId, certificate.id);
    EXPECT_EQ(events.first().kind, CertificateEventKind::Revoked);
    EXPECT_EQ(events.first().day, day);
    EXPECT_EQ(events.first().reason, "by order");
}

TEST_P(ActsOnQualifications, include_what_lies_several_steps_away)
{
    const auto police = saved(database(), QualificationType{.code = u"IPO"_qs, .nameEn = u"Police"_qs, .term = QualificationTerm::ForEver});
    saved(database(), Inclusion{.typeId = police.id, .includedId = observer.id});
    saved(database(), Inclusion{.typeId = observer.id, .includedId = instructor.id});
    const IncludedTypes included(database());
    EXPECT_EQ(included.heldBy(instructor.id), (QList{instructor.id, observer.id, police.id}));
    EXPECT_EQ(included.includedIn(police.id), (QList{police.id, observer.id, instructor.id}));
    EXPECT_EQ(included.heldBy(police.id), QList{police.id});
}

TEST(IncludedTypesInACircle, are_told_each_once)
{
    const IncludedTypes circle({{{1}, {2}}, {{2}, {1}}});
    EXPECT_EQ(circle.heldBy({1}), (QList<QualificationTypeId>{{1}, {2}}));
}

} // namespace
} // namespace muster
