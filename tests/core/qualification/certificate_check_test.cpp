// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/qualification/certificate_check.h"
#include "tests/core/qualification/signed_papers.h"
#include "tests/support/print_qt.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace muster {
namespace {

using testing::HasSubstr;

PublicKey publicHalf(const TrialKey &key, QDate replacedOn = {})
{
    return {key.key.fingerprint, key.publicBytes(), key.key.createdOn, replacedOn};
}

CheckedBy officeChecks(QDate day = QDate(2025, 8, 1))
{
    return {.keys = {QStringLiteral("Department of Peacekeeping Operations"), QDate(2025, 8, 1), {publicHalf(officeKey())}}, .day = day};
}

RevocationList listed(const NotInForce &entry)
{
    return {QStringLiteral("Department of Peacekeeping Operations"), QDate(2025, 8, 1), {{entry.number, entry}}};
}

CheckResult checkedWithEntry(const NotInForce &entry, QDate day = QDate(2025, 8, 1))
{
    CheckedBy by = officeChecks(day);
    by.revoked = listed(entry);
    return check(signedText(paper(), officeKey().unlocked), by);
}

TEST(CertificateCheck, finds_a_paper_of_the_office_genuine_and_shows_what_was_signed)
{
    const CheckResult result = check(signedText(paper(), officeKey().unlocked), officeChecks());
    EXPECT_EQ(result.verdict, CheckVerdict::Genuine);
    EXPECT_EQ(result.content, paper());
    EXPECT_THAT(result.words.toStdString(), HasSubstr("Department of Peacekeeping Operations"));
    EXPECT_THAT(result.notes.join(u' ').toStdString(), HasSubstr("there is no revocation file"));
}

TEST(CertificateCheck, does_not_mind_what_mail_does_to_line_ends)
{
    QString text = signedText(paper(), officeKey().unlocked);
    text.replace(u'\n', QStringLiteral("\r\n"));
    EXPECT_EQ(check(QStringLiteral("\n  ") + text + QStringLiteral("\r\n\r\n"), officeChecks()).verdict, CheckVerdict::Genuine);
}

RC_GTEST_PROP(CertificateCheck, refuses_every_changed_byte_of_content_and_signature, (const SignedContent &content))
{
    QByteArray bytes = signedText(content, officeKey().unlocked).toUtf8();
    const auto at = *rc::gen::inRange<qsizetype>(0, bytes.size());
    const char other = *rc::gen::suchThat(rc::gen::arbitrary<char>(), [&](char byte) { return byte != bytes[at]; });
    bytes[at] = other;
    RC_ASSERT(!check(QString::fromUtf8(bytes), officeChecks()).isSigned());
}

RC_GTEST_PROP(CertificateCheck, refuses_every_byte_left_out_or_put_in, (const SignedContent &content))
{
    const QByteArray bytes = signedText(content, officeKey().unlocked).toUtf8();
    const auto at = *rc::gen::inRange<qsizetype>(1, bytes.size() - 1);
    RC_ASSERT(!check(QString::fromUtf8(QByteArray(bytes).remove(at, 1)), officeChecks()).isSigned());
    const char more = *rc::gen::suchThat(rc::gen::arbitrary<char>(), [](char byte) { return byte != '\r'; });
    RC_ASSERT(!check(QString::fromUtf8(QByteArray(bytes).insert(at, more)), officeChecks()).isSigned());
}

TEST(CertificateCheck, refuses_a_paper_made_of_two)
{
    SignedContent other = paper();
    other.holder = QStringLiteral("Somebody Else");
    const QString mine = signedText(paper(), officeKey().unlocked);
    const QString theirs = signedText(other, officeKey().unlocked);
    const QString mixed = theirs.section(u'\n', 0, -2) + u'\n' + mine.section(u'\n', -1);
    const CheckResult result = check(mixed, officeChecks());
    EXPECT_EQ(result.verdict, CheckVerdict::Forged);
    EXPECT_EQ(result.content->holder, QStringLiteral("Somebody Else")) << "what it claims is shown";
    EXPECT_THAT(result.words.toStdString(), HasSubstr("Do not accept it"));
}

TEST(CertificateCheck, says_of_another_offices_paper_that_its_key_is_not_known)
{
    SignedContent content = paper();
    content.issuer = QStringLiteral("Training Centre of Elsewhere");
    const CheckResult result = check(signedText(content, foreignKey().unlocked), officeChecks());
    EXPECT_EQ(result.verdict, CheckVerdict::UnknownKey);
    EXPECT_THAT(result.words.toStdString(), HasSubstr("Training Centre of Elsewhere"));
    EXPECT_THAT(result.words.toStdString(), HasSubstr(foreignKey().key.fingerprint.toStdString()));
}

TEST(CertificateCheck, refuses_a_foreign_signature_under_the_name_of_our_key)
{
    UnlockedKey disguised = foreignKey().unlocked;
    disguised.fingerprint = officeKey().key.fingerprint;
    EXPECT_EQ(check(signedText(paper(), disguised), officeChecks()).verdict, CheckVerdict::Forged);
}

TEST(CertificateCheck, holds_the_last_day_valid_and_the_next_no_longer)
{
    const QString text = signedText(paper(), officeKey().unlocked);
    EXPECT_EQ(check(text, officeChecks(QDate(2027, 7, 31))).verdict, CheckVerdict::Genuine);
    const CheckResult after = check(text, officeChecks(QDate(2027, 8, 1)));
    EXPECT_EQ(after.verdict, CheckVerdict::NoLongerValid);
    EXPECT_TRUE(after.isSigned());
    SignedContent endless = paper();
    endless.validUntil = {};
    EXPECT_EQ(check(signedText(endless, officeKey().unlocked), officeChecks(QDate(2199, 1, 1))).verdict, CheckVerdict::Genuine);
}

TEST(CertificateCheck, tells_a_revoked_number_first)
{
    const NotInForce entry{paper().number, NumberState::Revoked, QDate(2025, 8, 1), {}};
    EXPECT_EQ(checkedWithEntry(entry).verdict, CheckVerdict::Revoked);
    EXPECT_EQ(checkedWithEntry(entry, QDate(2028, 1, 1)).verdict, CheckVerdict::Revoked) << "though it has lapsed too";
    EXPECT_EQ(checkedWithEntry({QStringLiteral("2025-SO-0002"), NumberState::Revoked, QDate(2025, 8, 1), {}}).verdict, CheckVerdict::Genuine);
}

TEST(CertificateCheck, holds_a_suspension_from_its_first_to_its_last_day)
{
    const NotInForce entry{paper().number, NumberState::Suspended, QDate(2025, 8, 1), QDate(2025, 8, 31)};
    EXPECT_EQ(checkedWithEntry(entry, QDate(2025, 7, 31)).verdict, CheckVerdict::Genuine);
    EXPECT_EQ(checkedWithEntry(entry, QDate(2025, 8, 1)).verdict, CheckVerdict::Suspended);
    EXPECT_EQ(checkedWithEntry(entry, QDate(2025, 8, 31)).verdict, CheckVerdict::Suspended);
    EXPECT_EQ(checkedWithEntry(entry, QDate(2025, 9, 1)).verdict, CheckVerdict::Genuine);
    EXPECT_EQ(checkedWithEntry({paper().number, NumberState::Suspended, QDate(2025, 8, 1), {}}, QDate(2026, 9, 1)).verdict, CheckVerdict::Suspended);
}

TEST(CertificateCheck, warns_of_a_revocation_list_older_than_the_paper)
{
    CheckedBy by = officeChecks();
    by.revoked = RevocationList{by.keys.issuer, QDate(2025, 7, 30), {}};
    EXPECT_THAT(check(signedText(paper(), officeKey().unlocked), by).notes.value(0).toStdString(), HasSubstr("newer"));
    by.revoked->writtenOn = QDate(2025, 7, 31);
    EXPECT_THAT(check(signedText(paper(), officeKey().unlocked), by).notes.value(0).toStdString(), HasSubstr("known up to"));
}

TEST(CertificateCheck, still_knows_papers_of_a_key_that_was_replaced_but_wonders_at_later_ones)
{
    CheckedBy by = officeChecks();
    by.keys.keys = {publicHalf(officeKey(), QDate(2025, 7, 31)), publicHalf(foreignKey())};
    const QString text = signedText(paper(), officeKey().unlocked);
    EXPECT_EQ(check(text, by).verdict, CheckVerdict::Genuine);
    EXPECT_EQ(check(text, by).notes.size(), 1);
    by.keys.keys[0].replacedOn = QDate(2025, 7, 30);
    EXPECT_THAT(check(text, by).notes.value(1).toStdString(), HasSubstr("replaced on"));
}

TEST(CertificateCheck, has_plain_words_for_what_is_no_certificate)
{
    EXPECT_EQ(check({}, officeChecks()).verdict, CheckVerdict::Unreadable);
    EXPECT_EQ(check(QStringLiteral("https://example.org/menu"), officeChecks()).verdict, CheckVerdict::Unreadable);
    EXPECT_THAT(check(QStringLiteral("MUSTER2\nx"), officeChecks()).words.toStdString(), HasSubstr("later version"));
    EXPECT_EQ(check(QStringLiteral("MUSTER1\n2025-SO-0001"), officeChecks()).verdict, CheckVerdict::Forged);
    EXPECT_EQ(nothingRead().verdict, CheckVerdict::Unreadable);
}

TEST(CertificateCheck, shows_what_was_signed_thing_by_thing)
{
    const auto words = contentWords(paper());
    EXPECT_EQ(words.first().second, paper().number);
    EXPECT_EQ(words.size(), 9);
    EXPECT_EQ(contentWords({}).size(), 1) << "only that it is without end";
}

} // namespace
} // namespace muster
