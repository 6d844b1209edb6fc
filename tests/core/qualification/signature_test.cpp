// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/qualification/signature.h"
#include "tests/core/qualification/signed_papers.h"
#include "tests/support/print_qt.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace muster {
namespace {

QString wordsOfRefusal(const std::function<void()> &act)
{
    try {
        act();
    } catch (const Refused &refused) {
        return refused.problems().value(0).words;
    }
    return QStringLiteral("not refused");
}

TEST(SigningKeyBox, opens_with_its_passphrase_however_the_letters_were_typed)
{
    const SigningKey key = makeSigningKey(Passphrase(u"cầu vồng sau mưa"), QDate(2025, 7, 31), KeyStrength::least());
    EXPECT_EQ(key.createdOn, QDate(2025, 7, 31));
    const QString decomposed = QStringLiteral("cầu vồng sau mưa").normalized(QString::NormalizationForm_D);
    EXPECT_EQ(unlock(key, Passphrase(decomposed)).fingerprint, key.fingerprint);
    EXPECT_THAT(wordsOfRefusal([&] { unlock(key, Passphrase(u"cau vong sau mua")); }).toStdString(), testing::HasSubstr("not the passphrase"));
}

TEST(SigningKeyBox, holds_nothing_of_the_secret_in_clear)
{
    const SigningKey key = makeSigningKey(Passphrase(u"a long enough one"), QDate(2025, 7, 31), KeyStrength::least());
    const UnlockedKey unlocked = unlock(key, Passphrase(u"a long enough one"));
    const QByteArray secret(unlocked.secret.view().data(), 32);
    EXPECT_FALSE(QByteArray::fromBase64(key.secretBox.toLatin1(), QByteArray::Base64UrlEncoding).contains(secret));
    const SigningKey other = makeSigningKey(Passphrase(u"a long enough one"), QDate(2025, 7, 31), KeyStrength::least());
    EXPECT_NE(key.fingerprint, other.fingerprint);
    EXPECT_NE(key.salt, other.salt);
}

TEST(SigningKeyBox, refuses_a_passphrase_that_is_soon_guessed)
{
    EXPECT_THAT(wordsOfRefusal([] { makeSigningKey(Passphrase(u"muster123"), QDate(2025, 7, 31), KeyStrength::least()); }).toStdString(),
                testing::HasSubstr("at least 10 letters"));
}

TEST(SigningKeyBox, takes_another_passphrase_and_stays_the_same_key)
{
    const SigningKey key = makeSigningKey(Passphrase(u"the first one of all"), QDate(2025, 7, 31), KeyStrength::least());
    const SigningKey changed =
        withPassphrase(key, Passphrase(u"the first one of all"), Passphrase(u"the second one of all"), KeyStrength::least());
    EXPECT_EQ(changed.publicKey, key.publicKey);
    EXPECT_EQ(unlock(changed, Passphrase(u"the second one of all")).fingerprint, key.fingerprint);
    EXPECT_THROW(unlock(changed, Passphrase(u"the first one of all")), Refused);
    EXPECT_THROW(withPassphrase(key, Passphrase(u"none of all these"), Passphrase(u"the second one of all"), KeyStrength::least()), Refused);
}

TEST(SigningKeyBox, says_that_a_key_is_damaged_and_takes_no_memory_for_it)
{
    const SigningKey key = makeSigningKey(Passphrase(u"a long enough one"), QDate(2025, 7, 31), KeyStrength::least());
    const auto damaged = [&](const std::function<void(SigningKey &)> &damage) {
        SigningKey altered = key;
        damage(altered);
        return wordsOfRefusal([&] { unlock(altered, Passphrase(u"a long enough one")); }).contains(QStringLiteral("damaged"));
    };
    EXPECT_TRUE(damaged([](SigningKey &altered) { altered.salt.chop(1); }));
    EXPECT_TRUE(damaged([](SigningKey &altered) { altered.secretBox += u'A'; }));
    EXPECT_TRUE(damaged([](SigningKey &altered) { altered.memoryKb = 2'000'000'000; }));
    EXPECT_TRUE(damaged([](SigningKey &altered) { altered.passes = 0; }));
    EXPECT_TRUE(damaged([](SigningKey &altered) { altered.publicKey = QStringLiteral("AAAA"); }));
}

TEST(SignedText, is_one_thing_on_each_line_that_any_telephone_shows)
{
    const QString text = signedText(paper(), officeKey().unlocked);
    EXPECT_TRUE(text.startsWith(QStringLiteral("MUSTER1\n2025-SO-0001\nNguyễn Thị Hường\n1988\nStaff officer\nUNSOC 03/2025\n"
                                               "2025-05-05/2025-05-30\nDepartment of Peacekeeping Operations\n2025-07-31\n2027-07-31\n")))
        << text.toStdString();
    EXPECT_EQ(text.section(u'\n', -1).size(), 86);
}

TEST(SignedText, keeps_every_thing_on_its_own_line_and_in_composed_letters)
{
    SignedContent content = paper();
    content.course = QStringLiteral("two\nlines\tand  spaces");
    content.holder = QStringLiteral("Nguyễn Thị Hường").normalized(QString::NormalizationForm_D);
    const auto parts = signedParts(signedText(content, officeKey().unlocked));
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->content.course, QStringLiteral("two lines and spaces"));
    EXPECT_EQ(parts->content.holder, paper().holder);
}

TEST(SignedText, that_no_code_can_hold_is_refused_and_never_cut)
{
    SignedContent content = paper();
    content.course = QString(600, u'x');
    EXPECT_THAT(wordsOfRefusal([&] { signedText(content, officeKey().unlocked); }).toStdString(), testing::HasSubstr("2025-SO-0001 has to hold is too long"));
}

RC_GTEST_PROP(SignedText, gives_back_the_content_it_was_made_of, (const SignedContent &content))
{
    const auto parts = signedParts(signedText(content, officeKey().unlocked));
    RC_ASSERT(parts.has_value());
    RC_ASSERT(parts->content == tidiedContent(content));
    RC_ASSERT(parts->keyFingerprint == officeKey().unlocked.fingerprint);
    RC_ASSERT(isSignatureOf(parts->signature, parts->signedBytes, officeKey().publicBytes()));
}

RC_GTEST_PROP(Signature, is_refused_once_any_letter_of_it_is_another, ())
{
    const QByteArray bytes = QByteArray::fromStdString(*rc::gen::arbitrary<std::string>());
    QString signature = signatureOf(bytes, officeKey().unlocked);
    const int at = *rc::gen::inRange(0, 86);
    const QString letters = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/= ");
    const QChar other = letters[*rc::gen::inRange<qsizetype>(0, letters.size())];
    RC_PRE(signature[at] != other);
    signature[at] = other;
    RC_ASSERT(!isSignatureOf(signature, bytes, officeKey().publicBytes()));
}

TEST(Signature, in_any_other_way_of_writing_the_same_bits_is_refused)
{
    const QString signature = signatureOf("content", officeKey().unlocked);
    const QByteArray key = officeKey().publicBytes();
    EXPECT_TRUE(isSignatureOf(signature, "content", key));
    EXPECT_FALSE(isSignatureOf(signature + QStringLiteral("=="), "content", key));
    EXPECT_FALSE(isSignatureOf(signature + u' ', "content", key));
    EXPECT_FALSE(isSignatureOf({}, "content", key));
    EXPECT_FALSE(isSignatureOf(signature, "content", {}));
    EXPECT_FALSE(isSignatureOf(signature, "contents", key));
}

} // namespace
} // namespace muster
