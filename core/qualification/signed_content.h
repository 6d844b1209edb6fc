// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace muster {

/// What the office answers for with its signature: enough to tell whether the paper in hand is the one it issued.
struct SignedContent {
    QString number;
    QString holder;
    std::optional<int> birthYear;
    QString qualification;
    QString course;
    QDate courseFrom;
    QDate courseUntil;
    QString issuer;
    QDate issuedOn;
    QDate validUntil;       ///< the last valid day; null: without end

    bool operator==(const SignedContent &) const = default;
};

/// The content as it is signed: composed letters, every run of spaces or line ends one space.
SignedContent tidiedContent(const SignedContent &content);

/// One thing on each line, in the order of the struct, below the mark of this form; UTF-8 of this is what is signed.
QString contentLines(const SignedContent &content, const QString &keyFingerprint);

/// A signed text taken apart; whether the signature is right is not told by this.
struct SignedParts {
    SignedContent content;
    QString keyFingerprint;
    QByteArray signedBytes;
    QString signature;
};

/// Nothing unless the text is laid out exactly as contentLines() does it, followed by a signature.
std::optional<SignedParts> signedParts(const QString &text);

/// Whether the text says of itself that a later version of Muster wrote it.
bool isOfALaterForm(const QString &text);
/// Whether the text begins as ours do, whatever follows.
bool claimsToBeSigned(const QString &text);

} // namespace muster
