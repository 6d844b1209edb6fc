// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/people/office_profile.h"
#include "core/qualification/public_key_file.h"
#include "core/qualification/revocation_file.h"
#include "core/qualification/signing_keys.h"
#include "tests/core/qualification/signed_papers.h"
#include "tests/support/office_fixture.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace muster {
namespace {

using testing::HasSubstr;

std::string refusal(const std::function<void()> &act)
{
    try {
        act();
    } catch (const Refused &refused) {
        return refused.problems().value(0).words.toStdString();
    }
    return "not refused";
}

PublicKeys publicKeys()
{
    return {QStringLiteral("Cục Gìn giữ hòa bình"), QDate(2025, 7, 31),
            {{officeKey().key.fingerprint, officeKey().publicBytes(), QDate(2025, 1, 2), QDate(2025, 6, 30)},
             {foreignKey().key.fingerprint, foreignKey().publicBytes(), QDate(2025, 6, 30), {}}}};
}

RevocationList numbers()
{
    return {QStringLiteral("Cục Gìn giữ hòa bình"), QDate(2025, 7, 31),
            {{QStringLiteral("2025-SO-0003"), {QStringLiteral("2025-SO-0003"), NumberState::Revoked, QDate(2025, 7, 1), {}}},
             {QStringLiteral("2025-SO-0001"), {QStringLiteral("2025-SO-0001"), NumberState::Suspended, QDate(2025, 7, 1), QDate(2025, 9, 1)}}}};
}

TEST(PublicKeyFile, gives_back_the_keys_it_was_written_from)
{
    EXPECT_EQ(publicKeysOf(publicKeyFile(publicKeys())), publicKeys());
    QString mailed = publicKeyFile(publicKeys());
    mailed.replace(u'\n', QStringLiteral("\r\n"));
    EXPECT_EQ(publicKeysOf(QChar(QChar::ByteOrderMark) + mailed), publicKeys());
}

TEST(PublicKeyFile, says_what_is_wrong_with_a_file)
{
    EXPECT_THAT(refusal([] { publicKeysOf(QStringLiteral("-----BEGIN PUBLIC KEY-----\nabc")); }), HasSubstr("no key file of Muster"));
    EXPECT_THAT(refusal([] { publicKeysOf({}); }), HasSubstr("no key file of Muster"));
    EXPECT_THAT(refusal([] { publicKeysOf(QStringLiteral("MUSTER KEYS 2\nx")); }), HasSubstr("later version"));
    EXPECT_THAT(refusal([] { publicKeysOf(QStringLiteral("MUSTER KEYS 1\nOffice\n2025-07-31")); }), HasSubstr("damaged"));
    EXPECT_THAT(refusal([] { publicKeysOf(revocationFile(numbers(), officeKey().unlocked)); }), HasSubstr("no key file of Muster"));
}

RC_GTEST_PROP(PublicKeyFile, shows_every_letter_lost_from_a_key, ())
{
    QString file = publicKeyFile(publicKeys());
    const qsizetype from = file.indexOf(officeKey().key.fingerprint);
    const qsizetype at = *rc::gen::inRange<qsizetype>(from, from + 24 + 1 + 43);
    const QChar other = u'~';
    file[at] = other;
    RC_ASSERT_THROWS_AS(publicKeysOf(file), Refused);
}

TEST(RevocationFile, gives_back_the_numbers_it_was_written_from)
{
    EXPECT_EQ(revocationListOf(revocationFile(numbers(), officeKey().unlocked), publicKeys()), numbers());
    const RevocationList none{QStringLiteral("Office"), QDate(2025, 7, 31), {}};
    EXPECT_EQ(revocationListOf(revocationFile(none, officeKey().unlocked), publicKeys()), none);
}

TEST(RevocationFile, of_a_thousand_numbers_is_small)
{
    RevocationList list = numbers();
    for (int i = 0; i < 1000; ++i) {
        const QString number = QStringLiteral("2024-SO-%1").arg(i, 4, 10, QLatin1Char('0'));
        list.numbers.insert(number, {number, NumberState::Revoked, QDate(2025, 1, 1), {}});
    }
    EXPECT_LT(revocationFile(list, officeKey().unlocked).size(), 40'000);
}

TEST(RevocationFile, says_what_is_wrong_with_a_file)
{
    const PublicKeys keys = publicKeys();
    EXPECT_THAT(refusal([&] { revocationListOf(QStringLiteral("number;day"), keys); }), HasSubstr("no revocation file"));
    EXPECT_THAT(refusal([&] { revocationListOf(publicKeyFile(keys), keys); }), HasSubstr("no revocation file"));
    EXPECT_THAT(refusal([&] { revocationListOf(QStringLiteral("MUSTER REVOKED 2\nx"), keys); }), HasSubstr("later version"));
    EXPECT_THAT(refusal([&] { revocationListOf(QStringLiteral("MUSTER REVOKED 1\nOffice"), keys); }), HasSubstr("damaged"));
    PublicKeys others = keys;
    others.keys.removeFirst();
    EXPECT_THAT(refusal([&] { revocationListOf(revocationFile(numbers(), officeKey().unlocked), others); }), HasSubstr("not in the key file"));
}

RC_GTEST_PROP(RevocationFile, shows_every_changed_byte, ())
{
    QByteArray file = revocationFile(numbers(), officeKey().unlocked).trimmed().toUtf8();
    const auto at = *rc::gen::inRange<qsizetype>(0, file.size());
    const char other = *rc::gen::suchThat(rc::gen::arbitrary<char>(), [&](char byte) { return byte != file[at]; });
    file[at] = other;
    RC_ASSERT_THROWS_AS(revocationListOf(QString::fromUtf8(file), publicKeys()), Refused);
}

TEST(RevocationFile, with_a_number_struck_out_is_refused)
{
    QStringList lines = revocationFile(numbers(), officeKey().unlocked).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(QStringLiteral("2025-SO-0003")); });
    EXPECT_THAT(refusal([&] { revocationListOf(lines.join(u'\n'), publicKeys()); }), HasSubstr("altered or is damaged"));
}

class SigningKeys : public OnEachEngine {};

TEST_P(SigningKeys, are_replaced_and_the_old_one_goes_on_checking)
{
    EXPECT_FALSE(presentKey(database()));
    EXPECT_THAT(refusal([&] { requiredKey(database()); }), HasSubstr("no signing key yet"));
    const SigningKey first = takeIntoUse(database(), trialKey(QDate(2025, 1, 2)).key, {}, clerk());
    const SigningKey second = takeIntoUse(database(), trialKey(QDate(2025, 7, 1)).key, first, clerk(1));
    EXPECT_EQ(presentKey(database())->fingerprint, second.fingerprint);
    const PublicKeys keys = officeKeys(database(), QDate(2025, 7, 31));
    ASSERT_EQ(keys.keys.size(), 2);
    EXPECT_EQ(keys.find(first.fingerprint)->replacedOn, QDate(2025, 7, 1));
    EXPECT_FALSE(keys.find(second.fingerprint)->replacedOn.isValid());
    EXPECT_EQ(publicKeysOf(publicKeyFile(keys)), keys);
}

TEST_P(SigningKeys, of_two_clerks_at_once_one_is_refused)
{
    const SigningKey first = takeIntoUse(database(), trialKey().key, {}, clerk());
    EXPECT_THAT(refusal([&] { takeIntoUse(database(), trialKey().key, {}, clerk(1)); }), HasSubstr("meanwhile"));
    takeIntoUse(database(), trialKey().key, first, clerk(2));
    EXPECT_THAT(refusal([&] { takeIntoUse(database(), trialKey().key, first, clerk(3)); }), HasSubstr("meanwhile"));
    EXPECT_EQ(signingKeys(database()).size(), 2);
}

TEST_P(SigningKeys, of_a_day_before_the_present_one_are_refused)
{
    const SigningKey first = takeIntoUse(database(), trialKey(QDate(2025, 7, 1)).key, {}, clerk());
    EXPECT_THAT(refusal([&] { takeIntoUse(database(), trialKey(QDate(2025, 6, 30)).key, first, clerk(1)); }), HasSubstr("earlier day"));
    EXPECT_EQ(signingKeys(database()).size(), 1);
}

TEST_P(SigningKeys, keep_a_changed_passphrase_and_nothing_else_of_them_changes)
{
    const SigningKey first = takeIntoUse(database(), trialKey().key, {}, clerk());
    const Passphrase was(u"four plain words here"), now(u"five other plain words here");
    keepPassphrase(database(), withPassphrase(first, was, now, KeyStrength::least()), clerk(1));
    const SigningKey kept = requiredKey(database());
    EXPECT_EQ(unlock(kept, now).fingerprint, first.fingerprint);
    EXPECT_THROW(unlock(kept, was), Refused);
    EXPECT_THROW(keepPassphrase(database(), withPassphrase(first, was, now, KeyStrength::least()), clerk(2)), Conflict) << "read before the change";
    SigningKey swapped = kept;
    swapped.publicKey = trialKey().key.publicKey;
    EXPECT_THROW(keepPassphrase(database(), swapped, clerk(3)), Refused);
}

ON_EACH_ENGINE(SigningKeys);

} // namespace
} // namespace muster
