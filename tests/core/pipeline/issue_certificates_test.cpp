// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/issue_certificates.h"

#include "core/office/merge_people.h"
#include "core/office/own_changes.h"
#include "core/office/record_list.h"
#include "core/qualification/certificate_register.h"
#include "core/qualification/qualification_act.h"
#include "core/qualification/qualification_act_on.h"
#include "core/storage/kept_file.h"
#include "core/storage/office_check.h"
#include "core/training/recognition.h"
#include "tests/core/training/results_fixture.h"
#include "tests/support/issuing_office.h"

#include <numeric>
#include <thread>

namespace muster {
namespace {

class Issuing : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (!IsSkipped())
            some = IssuingOffice::in(database(), 3);
    }

    void TearDown() override
    {
        if (!IsSkipped()) {
            EXPECT_EQ(officeFaults(database(), recordTypes()), QStringList());
        }
    }

    QList<Certificate> register_() const { return select<Certificate>(database(), QStringLiteral("ORDER BY id")); }
    QStringList numbers() const
    {
        QStringList numbers;
        for (const Certificate &one : register_())
            numbers.append(one.number);
        return numbers;
    }
    CertificateWords words(int certificate = 0) const { return wordsOf(register_()[certificate].says); }
    QStringList hindrances(const Issued &issued) const
    {
        QStringList lines;
        for (const IssueRefusal &one : issued.refusals)
            lines.append(one.fullName + u' ' + one.words);
        return lines;
    }
    template <class Change>
    Issued issueWith(Change change)
    {
        IssueOrder order = some.order();
        change(order);
        return issueCertificates(database(), order, some.unlocked(), clerk(2));
    }
    template <class Record, class Change>
    void alter(Record record, Change change)
    {
        record = *find(database(), record.id);
        change(record);
        saved(database(), record, clerk(5));
    }

    IssuingOffice some;
};
ON_EACH_ENGINE(Issuing);

TEST_P(Issuing, gives_numbers_in_the_order_asked_for_within_one_change_set)
{
    const Issued issued = some.issue(database());
    EXPECT_NE(issued.changeSet, 0);
    EXPECT_EQ(issued.certificates.size(), 3);
    EXPECT_EQ(numbers(), (QStringList{u"2025-L2FH-0001"_qs, u"2025-L2FH-0002"_qs, u"2025-L2FH-0003"_qs}));
    EXPECT_EQ(register_()[1].qualificationId, some.granted[1].id);
    EXPECT_EQ(register_()[1].issuedBy, clerk().author);
}

TEST_P(Issuing, says_everything_in_both_languages)
{
    some.issue(database());
    const CertificateWords says = words();
    EXPECT_EQ(says[u"number"_qs], u"2025-L2FH-0001"_qs);
    EXPECT_EQ(says[u"holder.name_capitals"_qs], u"NGUYỄN VĂN ĐẠT 0"_qs);
    EXPECT_EQ(says[u"holder.rank_vi"_qs], u"Thiếu tá"_qs);
    EXPECT_EQ(says[u"holder.rank_en"_qs], u"Major"_qs);
    EXPECT_EQ(says[u"holder.born"_qs], u"14/03/1988"_qs);
    EXPECT_EQ(says[u"holder.nationality_vi"_qs], u"Việt Nam"_qs);
    EXPECT_EQ(says[u"holder.nationality_en"_qs], u"Viet Nam"_qs);
    EXPECT_EQ(says[u"course.from"_qs] + u' ' + says[u"course.until"_qs] + u' ' + says[u"course.days"_qs], u"14/04/2025 11/07/2025 89"_qs);
    EXPECT_EQ(says[u"result.mark"_qs] + u' ' + says[u"result.attendance"_qs], u"82,4 98 %"_qs);
    EXPECT_EQ(says[u"result.band_vi"_qs] + u' ' + says[u"result.band_en"_qs], u"Khá Good"_qs);
    EXPECT_EQ(says[u"valid_until_vi"_qs], u"17/07/2028"_qs);
    EXPECT_EQ(says[u"issue.day"_qs] + u' ' + says[u"issue.month"_qs] + u' ' + says[u"issue.year"_qs], u"25 7 2025"_qs);
    EXPECT_EQ(says[u"issue.date_en"_qs], u"25 July 2025"_qs);
    EXPECT_EQ(says[u"issue.place_en"_qs], u"Hà Nội"_qs) << "one language stands in for the other";
    EXPECT_EQ(says[u"signer.title_vi"_qs] + u' ' + says[u"signer.title_en"_qs], u"CỤC TRƯỞNG Director"_qs);
    for (const QString &key : says.keys())
        EXPECT_TRUE(isCertificateField(key)) << key.toStdString();
}

TEST_P(Issuing, dates_early_days_with_a_nought)
{
    issueWith([](IssueOrder &order) { order.day = QDate(2025, 8, 5); });
    EXPECT_EQ(words()[u"issue.day"_qs] + u' ' + words()[u"issue.month"_qs], u"05 8"_qs);
}

TEST_P(Issuing, tells_of_recognition_only_when_the_whole_course_lies_within_it)
{
    Recognition recognition = saved(database(), Recognition{.programmeId = some.programme.id, .certificate = u"UN-14"_qs, .signedOn = QDate(2025, 3, 1),
                                                            .validFrom = QDate(2025, 4, 14), .validUntil = QDate(2025, 7, 10)});
    issueWith([](IssueOrder &order) { order.qualifications = {order.qualifications[0]}; });
    alter(recognition, [](Recognition &one) { one.validUntil = QDate(2025, 7, 11); });
    issueWith([](IssueOrder &order) { order.qualifications = {order.qualifications[1]}; });
    EXPECT_EQ(words(0).value(u"recognition.certificate"_qs), QString());
    EXPECT_EQ(words(1).value(u"recognition.certificate"_qs), u"UN-14"_qs);
    EXPECT_EQ(words(1).value(u"recognition.signed_on"_qs), u"01/03/2025"_qs);
}

TEST_P(Issuing, signs_what_it_says)
{
    some.issue(database());
    const Certificate one = register_().first();
    const auto parts = signedParts(one.signedText);
    ASSERT_TRUE(parts);
    EXPECT_TRUE(isSignatureOf(parts->signature, parts->signedBytes, publicKeyBytes(some.key.publicKey)));
    EXPECT_EQ(parts->content.number, one.number);
    EXPECT_EQ(parts->content.holder, u"Nguyễn Văn Đạt 0"_qs);
    EXPECT_EQ(parts->content.birthYear, 1988);
    EXPECT_EQ(parts->content.course, u"MED-7"_qs);
    EXPECT_EQ(parts->content.courseUntil, QDate(2025, 7, 11));
    EXPECT_EQ(parts->content.issuedOn, IssuingOffice::day);
    EXPECT_EQ(parts->content.validUntil, QDate(2028, 7, 17));
}

TEST_P(Issuing, stays_as_it_was_when_everything_it_says_changes)
{
    some.issue(database());
    const QList<Certificate> before = register_();
    alter(some.people[0], [](Person &one) { one.fullName = u"Trần Văn Khác"_qs; });
    alter(some.major, [](Rank &one) { one.nameVi = u"Trung tá"_qs; });
    alter(some.look, [](CertificateTemplate &one) { one.layout = IssuingOffice::layout(u"{number} only"_qs); });
    alter(some.signer, [](CertificateSigner &one) { one.fullName = u"Somebody Else"_qs; });
    alter(some.course, [](Course &one) { one.code = u"MED-8"_qs; });
    EXPECT_EQ(register_(), before);
    const CertificatePrint print = printsNow(database(), {before[0].id}).first();
    EXPECT_EQ(print.words[u"holder.name"_qs] + u' ' + print.words[u"holder.rank_vi"_qs] + u' ' + print.words[u"signer.name"_qs],
              u"Nguyễn Văn Đạt 0 Thiếu tá Lê Minh Quân"_qs);
    EXPECT_TRUE(print.layout.contains(u"{holder.name} {number}"_qs));
}

TEST_P(Issuing, is_not_undone)
{
    const Issued issued = some.issue(database());
    EXPECT_TRUE(refusedWords([&] { takeBackChange(database(), issued.changeSet, clerk(3)); })
                    .contains(u"2025-L2FH-0001, 2025-L2FH-0002, 2025-L2FH-0003"_qs));
    EXPECT_EQ(register_().size(), 3);
}

TEST_P(Issuing, leaves_no_way_to_change_or_remove_a_certificate)
{
    some.issue(database());
    Certificate one = register_().first();
    one.holder = u"Forged"_qs;
    EXPECT_NE(refusedWords([&] { saved(database(), one); }), QString());
    EXPECT_NE(refusedWords([&] {
                  ChangeSet changes(database(), u"Remove"_qs, clerk());
                  changes.remove(register_().first());
              }), QString());
}

TEST_P(Issuing, needs_a_published_pass_of_the_course)
{
    database().change(u"UPDATE course_result SET outcome = 'failed' WHERE person_id = ?"_qs, {some.people[1].id.value});
    const Issued issued = some.issue(database());
    EXPECT_EQ(hindrances(issued), (QStringList{u"Nguyễn Văn Đạt 1 has no published pass of the course MED-7"_qs}));
    EXPECT_EQ(issued.changeSet, 0);
    EXPECT_TRUE(register_().isEmpty());
    database().change(u"UPDATE course_result SET outcome = 'passed' WHERE person_id = ?"_qs, {some.people[1].id.value});
}

TEST_P(Issuing, needs_a_qualification_valid_on_the_day)
{
    const Issued lapsed = issueWith([&](IssueOrder &order) {
        alter(some.granted[0], [](Qualification &one) { one.validUntil = QDate(2025, 7, 24); });
        order.qualifications = {order.qualifications[0]};
    });
    EXPECT_TRUE(hindrances(lapsed).value(0).contains(u"ran out on"_qs));
    const Issued early = issueWith([](IssueOrder &order) { order.day = QDate(2025, 7, 17); });
    EXPECT_TRUE(hindrances(early).value(1).contains(u"is qualified only from"_qs)) << hindrances(early).join(u'\n').toStdString();
}

TEST_P(Issuing, needs_that_no_certificate_is_in_force)
{
    const Issued first = some.issue(database());
    EXPECT_EQ(hindrances(some.issue(database())).value(0), u"Nguyễn Văn Đạt 0 holds certificate 2025-L2FH-0001"_qs);
    revokeCertificates(database(), {{first.certificates[0]}, IssuingOffice::day, u"Misprint"_qs, u"Lê Minh Quân"_qs}, clerk(4));
    const Issued again = issueWith([](IssueOrder &order) { order.qualifications = {order.qualifications[0]}; });
    EXPECT_NE(again.changeSet, 0);
    EXPECT_EQ(numbers().last(), u"2025-L2FH-0004"_qs) << "a revoked number is not given again";
}

TEST_P(Issuing, needs_somebody_who_signs_on_the_day)
{
    EXPECT_TRUE(refusedWords([&] { issueWith([](IssueOrder &order) { order.day = QDate(2026, 1, 1); }); }).contains(u"Lê Minh Quân does not sign on"_qs));
    issueWith([](IssueOrder &order) { order.day = QDate(2025, 12, 31); });
    EXPECT_EQ(register_().size(), 3) << "the last day is included";
}

TEST_P(Issuing, needs_the_key_in_use)
{
    const UnlockedKey unlocked = some.unlocked();
    alter(some.key, [](SigningKey &key) { key.replacedOn = QDate(2025, 7, 1); });
    EXPECT_TRUE(refusedWords([&] { issueCertificates(database(), some.order(), unlocked, clerk(2)); }).contains(u"was replaced on"_qs));
}

TEST_P(Issuing, needs_a_template_in_order)
{
    alter(some.look, [](CertificateTemplate &one) { one.layout = IssuingOffice::layout(u"{holder.shoe_size}"_qs); });
    EXPECT_TRUE(refusedWords([&] { some.issue(database()); }).contains(u"shoe_size"_qs));
    {
        ChangeSet changes(database(), u"No template"_qs, clerk(6));
        changes.remove(*find(database(), some.look.id));
        changes.commit();
    }
    EXPECT_TRUE(refusedWords([&] { some.issue(database()); }).contains(u"There is no certificate template for Level-2 Field Hospital Member"_qs));
    EXPECT_TRUE(register_().isEmpty());
}

TEST_P(Issuing, needs_people_a_day_and_a_signer)
{
    EXPECT_NE(refusedWords([&] { issueWith([](IssueOrder &order) { order.qualifications.clear(); }); }), QString());
    EXPECT_NE(refusedWords([&] { issueWith([](IssueOrder &order) { order.day = {}; }); }), QString());
    EXPECT_NE(refusedWords([&] { issueWith([](IssueOrder &order) { order.signer = {}; }); }), QString());
}

TEST_P(Issuing, does_not_give_a_number_of_a_type_that_had_the_code_before)
{
    issueWith([](IssueOrder &order) { order.qualifications = {order.qualifications[0]}; });
    alter(some.type, [](QualificationType &one) { one.code = u"OLD"_qs; });
    const QualificationType heir = saved(database(), QualificationType{.code = u"L2FH"_qs, .nameEn = u"Another"_qs, .validityMonths = 12});
    alter(some.granted[1], [&](Qualification &one) { one.typeId = heir.id; });
    EXPECT_TRUE(refusedWords([&] { issueWith([](IssueOrder &order) { order.qualifications = {order.qualifications[1]}; }); }).contains(u"2025-L2FH-0001"_qs));
}

TEST_P(Issuing, counts_each_year_from_one)
{
    alter(some.signer, [](CertificateSigner &one) { one.validUntil = {}; });
    issueWith([](IssueOrder &order) { order.qualifications = {order.qualifications[0]}; });
    issueWith([](IssueOrder &order) {
        order.qualifications = {order.qualifications[1]};
        order.day = QDate(2026, 1, 2);
    });
    EXPECT_EQ(numbers(), (QStringList{u"2025-L2FH-0001"_qs, u"2026-L2FH-0001"_qs}));
}

TEST_P(Issuing, lists_a_course_with_what_stands_against_each)
{
    issueWith([](IssueOrder &order) { order.qualifications = {order.qualifications[0]}; });
    const QList<ToIssue> people = toIssueOfCourse(database(), some.course.id, IssuingOffice::day);
    ASSERT_EQ(people.size(), 3);
    EXPECT_EQ(people[0].number, u"2025-L2FH-0001"_qs);
    EXPECT_EQ(people[1].hindrance, QString());
    EXPECT_EQ(people[1].validUntil, QDate(2028, 7, 17));
}

TEST_P(Issuing, keeps_the_certificates_of_people_who_are_merged)
{
    some.issue(database());
    const QList<Certificate> before = register_();
    const Person kept = *find(database(), some.people[0].id);
    mergePeople(database(), {{kept.id.value, kept.version}, {some.people[1].id.value, find(database(), some.people[1].id)->version}, valuesOf(kept), {}}, clerk(8));
    const QList<Certificate> after = register_();
    ASSERT_EQ(after.size(), 3);
    EXPECT_EQ(after[1].personId, kept.id);
    EXPECT_EQ(after[1].says, before[1].says);
    EXPECT_EQ(after[1].number, before[1].number);
    EXPECT_EQ(after[1].signedText, before[1].signedText);
}

/// Eight clerks, each with a connection and a share of the thousand people.
TEST_P(Issuing, of_eight_clerks_at_once_makes_a_thousand_numbers_without_gap_or_twin)
{
    constexpr int clerks = 8, all = 1000, atOnce = 5;
    const int people = onPostgres() ? all : 80;
    const IssuingOffice big = [&] {
        IssuingOffice made = some;
        ChangeSet changes(database(), QStringLiteral("Many people"), clerk());
        for (int i = int(made.granted.size()); i < people; ++i) {
            Person one = person(QStringLiteral("M-%1").arg(i));
            changes.save(one);
            Qualification held{.personId = one.id, .typeId = some.type.id, .grantedOn = QDate(2025, 7, 18)};
            changes.save(held);
            made.granted.append(held);
        }
        changes.commit();
        return made;
    }();
    const UnlockedKey unlocked = big.unlocked();
    QStringList wrong[clerks];
    std::vector<std::thread> threads;
    for (int who = 0; who < clerks; ++who)
        threads.emplace_back([&, who] {
            try {
                const Database own = secondClerk();
                const qsizetype share = people / clerks;
                for (qsizetype first = who * share; first < (who + 1) * share; first += atOnce) {
                    IssueOrder order = big.order();
                    order.qualifications = order.qualifications.mid(first, std::min<qsizetype>(atOnce, (who + 1) * share - first));
                    issueCertificates(own, order, unlocked, clerk(who));
                }
            } catch (const Fault &fault) {
                wrong[who].append(fault.words());
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    for (const QStringList &words : wrong)
        EXPECT_EQ(words, QStringList());
    QList<int> given;
    for (const Row &row : database().rows("SELECT sequence FROM certificate ORDER BY sequence"))
        given.append(row[0].toInt());
    QList<int> expected(people);
    std::iota(expected.begin(), expected.end(), 1);
    EXPECT_EQ(given, expected);
    EXPECT_EQ(database().rows("SELECT count(DISTINCT qualification_id) FROM certificate")[0][0].toInt(), people);
}

} // namespace
} // namespace muster
