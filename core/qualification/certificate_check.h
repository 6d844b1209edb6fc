// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/public_key_file.h"
#include "core/qualification/revocation_file.h"
#include "core/qualification/signed_content.h"

#include <QStringList>

namespace muster {

/// What a check comes to. The first four are papers this office issued, the others are not to be accepted.
enum class CheckVerdict { Genuine, NoLongerValid, Suspended, Revoked, Forged, UnknownKey, Unreadable };

/// What a check goes by.
struct CheckedBy {
    PublicKeys keys;
    std::optional<RevocationList> revoked;
    QDate day;
};

/// The answer with its words, in the language in use.
struct CheckResult {
    CheckVerdict verdict = CheckVerdict::Unreadable;
    std::optional<SignedContent> content;   ///< what the text says; proven only when isSigned()
    QString words;                          ///< the verdict as a sentence
    QStringList notes;                      ///< what else whoever holds the paper should know

    /// Whether the office did sign this very text.
    bool isSigned() const { return verdict <= CheckVerdict::Revoked; }
};

/// Checks a signed text against public keys and, when there is one, a revocation list; asks no office and no network. Line ends
/// and empty space around the text do not matter, every other byte does.
CheckResult check(const QString &text, const CheckedBy &by);

/// The verdict in one or two words.
QString verdictTitle(CheckVerdict verdict);

/// What is signed, thing by thing, as people read it: heading and words; only what is there.
QList<QPair<QString, QString>> contentWords(const SignedContent &content);

/// What to say of a picture or file in which no code could be read.
CheckResult nothingRead();

} // namespace muster
