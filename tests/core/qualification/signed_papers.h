// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/signature.h"

#include <rapidcheck.h>

namespace muster {

/// A key with what opens it.
struct TrialKey {
    SigningKey key;
    UnlockedKey unlocked;

    QByteArray publicBytes() const { return publicKeyBytes(key.publicKey); }
};

inline TrialKey trialKey(QDate day = QDate(2025, 1, 2))
{
    const Passphrase passphrase(u"four plain words here");
    const SigningKey key = makeSigningKey(passphrase, day, KeyStrength::least());
    return {key, unlock(key, passphrase)};
}

/// The key of the office, and that of another.
inline const TrialKey &officeKey()
{
    static const TrialKey key = trialKey();
    return key;
}

inline const TrialKey &foreignKey()
{
    static const TrialKey key = trialKey();
    return key;
}

inline SignedContent paper()
{
    return {.number = QStringLiteral("2025-SO-0001"),
            .holder = QStringLiteral("Nguyễn Thị Hường"),
            .birthYear = 1988,
            .qualification = QStringLiteral("Staff officer"),
            .course = QStringLiteral("UNSOC 03/2025"),
            .courseFrom = QDate(2025, 5, 5),
            .courseUntil = QDate(2025, 5, 30),
            .issuer = QStringLiteral("Department of Peacekeeping Operations"),
            .issuedOn = QDate(2025, 7, 31),
            .validUntil = QDate(2027, 7, 31)};
}

} // namespace muster

namespace rc {

template <>
struct Arbitrary<muster::SignedContent> {
    static Gen<muster::SignedContent> arbitrary()
    {
        const auto text = gen::map(gen::container<std::u32string>(gen::oneOf(gen::inRange<char32_t>(0x20, 0x7F),
                                                                           gen::inRange<char32_t>(0xC0, 0x1B0),
                                                                           gen::inRange<char32_t>(0x1EA0, 0x1EFA),
                                                                           gen::element<char32_t>(U'\n', U'\t', U'\u0301', U'\u0323', U'\u00A0'))),
                                   [](const std::u32string &letters) { return QString::fromStdU32String(letters.substr(0, 20)); });
        const auto day = gen::map(gen::inRange(0, 50000), [](int days) { return days % 7 == 0 ? QDate() : QDate(1960, 1, 1).addDays(days); });
        const auto year = gen::map(gen::inRange(1900, 2100), [](int number) { return number % 5 == 0 ? std::optional<int>() : number; });
        return gen::build<muster::SignedContent>(
            gen::set(&muster::SignedContent::number, text), gen::set(&muster::SignedContent::holder, text),
            gen::set(&muster::SignedContent::birthYear, year), gen::set(&muster::SignedContent::qualification, text),
            gen::set(&muster::SignedContent::course, text), gen::set(&muster::SignedContent::courseFrom, day),
            gen::set(&muster::SignedContent::courseUntil, day), gen::set(&muster::SignedContent::issuer, text),
            gen::set(&muster::SignedContent::issuedOn, day), gen::set(&muster::SignedContent::validUntil, day));
    }
};

} // namespace rc
