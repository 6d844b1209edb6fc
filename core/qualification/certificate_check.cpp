// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/certificate_check.h"

#include "core/base/day_words.h"
#include "core/qualification/text_file_form.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificateCheck)
};

CheckResult unreadable(const QString &text)
{
    if (isOfALaterForm(text))
        return {CheckVerdict::Unreadable, {}, Words::tr("This certificate was signed by a later version of Muster; this version cannot check it."), {}};
    if (claimsToBeSigned(text))
        return {CheckVerdict::Forged, {}, Words::tr("This is not, or not the whole of, what a certificate’s code says: it was altered, cut short, or its lines were run together."), {}};
    return {CheckVerdict::Unreadable, {}, Words::tr("This is no signed certificate; a certificate’s code begins with «MUSTER1»."), {}};
}

CheckResult unknownKey(const SignedParts &parts, const CheckedBy &by)
{
    const QString words =
        Words::tr("It is signed with a key (%1) that is not among those of «%2». It names «%3» as its issuer: it is another "
                                                  "office’s, or forged; only the key file of its issuer can tell.")
            .arg(parts.keyFingerprint, by.keys.issuer, parts.content.issuer);
    return {CheckVerdict::UnknownKey, parts.content, words, {}};
}

CheckResult forged(const SignedParts &parts)
{
    return {CheckVerdict::Forged, parts.content,
            Words::tr("The signature does not fit what is written: it was altered, or never issued. Do not accept it."), {}};
}

/// Nothing when the number stands on no list, or not on that day.
std::optional<NotInForce> entryOf(const QString &number, const CheckedBy &by)
{
    if (!by.revoked || !by.revoked->numbers.contains(number))
        return {};
    const NotInForce entry = by.revoked->numbers.value(number);
    const bool isOver = entry.until.isValid() && entry.until < by.day;
    const bool isToCome = entry.state == NumberState::Suspended && entry.from > by.day;
    return isOver || isToCome ? std::nullopt : std::optional(entry);
}

QString notInForceWords(const NotInForce &entry)
{
    if (entry.state == NumberState::Revoked)
        return Words::tr("The office did issue it, but revoked it on %1. Do not accept it.").arg(dayWords(entry.from));
    if (entry.until.isValid())
        return Words::tr("The office did issue it, but suspended it from %1 to %2.").arg(dayWords(entry.from), dayWords(entry.until));
    return Words::tr("The office did issue it, but suspended it on %1 until further notice.").arg(dayWords(entry.from));
}

/// CheckVerdict and words of a text the office did sign.
CheckResult signedByOffice(const SignedContent &content, const CheckedBy &by)
{
    if (const auto entry = entryOf(content.number, by))
        return {entry->state == NumberState::Revoked ? CheckVerdict::Revoked : CheckVerdict::Suspended, content, notInForceWords(*entry), {}};
    if (content.validUntil.isValid() && content.validUntil < by.day)
        return {CheckVerdict::NoLongerValid, content,
                Words::tr("«%1» did issue it; its last day was %2.").arg(content.issuer, dayWords(content.validUntil)), {}};
    return {CheckVerdict::Genuine, content, Words::tr("«%1» signed exactly what is written here.").arg(content.issuer), {}};
}

QString listNote(const SignedContent &content, const CheckedBy &by)
{
    if (!by.revoked)
        return Words::tr("Whether it was revoked since was not checked: there is no revocation file.");
    if (by.revoked->writtenOn < content.issuedOn)
        return Words::tr("The revocation file is of %1, from before this certificate was issued; ask the office for a newer one.")
            .arg(dayWords(by.revoked->writtenOn));
    return Words::tr("Revocations are known up to %1.").arg(dayWords(by.revoked->writtenOn));
}

QStringList notesOf(const CheckResult &result, const PublicKey &key, const CheckedBy &by)
{
    QStringList notes;
    if (result.verdict != CheckVerdict::Revoked)
        notes.append(listNote(*result.content, by));
    if (key.replacedOn.isValid() && result.content->issuedOn > key.replacedOn)
        notes.append(Words::tr("Its key was replaced on %1, before the day it says it was issued. Ask the office whether it did issue it.")
                         .arg(dayWords(key.replacedOn)));
    if (result.content->issuedOn > by.day)
        notes.append(Words::tr("The day of its issue, %1, is still to come.").arg(dayWords(result.content->issuedOn)));
    return notes;
}

QString courseDays(const SignedContent &content)
{
    return content.courseFrom.isValid() && content.courseUntil.isValid()
               ? Words::tr("%1 to %2").arg(dayWords(content.courseFrom), dayWords(content.courseUntil))
               : dayWords(content.courseFrom.isValid() ? content.courseFrom : content.courseUntil);
}

} // namespace

CheckResult check(const QString &text, const CheckedBy &by)
{
    const QString tidy = plainLines(text).join(u'\n');
    const auto parts = signedParts(tidy);
    if (!parts)
        return unreadable(tidy);
    const PublicKey *key = by.keys.find(parts->keyFingerprint);
    if (!key)
        return unknownKey(*parts, by);
    if (!isSignatureOf(parts->signature, parts->signedBytes, key->bytes))
        return forged(*parts);
    CheckResult result = signedByOffice(parts->content, by);
    result.notes = notesOf(result, *key, by);
    return result;
}

QString verdictTitle(CheckVerdict verdict)
{
    static constexpr const char *titles[] = {
        QT_TRANSLATE_NOOP("CertificateCheck", "Genuine"),
        QT_TRANSLATE_NOOP("CertificateCheck", "Genuine, no longer valid"),
        QT_TRANSLATE_NOOP("CertificateCheck", "Suspended"),
        QT_TRANSLATE_NOOP("CertificateCheck", "Revoked"),
        QT_TRANSLATE_NOOP("CertificateCheck", "Forged or damaged"),
        QT_TRANSLATE_NOOP("CertificateCheck", "Signed with an unknown key"),
        QT_TRANSLATE_NOOP("CertificateCheck", "Not readable"),
    };
    return Words::tr(titles[size_t(verdict)]);
}

QList<QPair<QString, QString>> contentWords(const SignedContent &content)
{
    const QString lastDay = content.validUntil.isValid() ? dayWords(content.validUntil) : Words::tr("without end");
    QList<QPair<QString, QString>> words{
        {Words::tr("Number"), content.number},
        {Words::tr("Holder"), content.holder},
        {Words::tr("Year of birth"), content.birthYear ? QString::number(*content.birthYear) : QString()},
        {Words::tr("Qualified as"), content.qualification},
        {Words::tr("Course"), content.course},
        {Words::tr("Held"), courseDays(content)},
        {Words::tr("Issued by"), content.issuer},
        {Words::tr("Issued on"), dayWords(content.issuedOn)},
        {Words::tr("Valid until"), lastDay},
    };
    words.removeIf([](const QPair<QString, QString> &one) { return one.second.isEmpty(); });
    return words;
}

CheckResult nothingRead()
{
    return {CheckVerdict::Unreadable, {}, Words::tr("No QR code could be read in it."),
            {Words::tr("Take the photo from straight above, in good light, with the whole code and some white around it in sight. Of a "
                                                       "torn, folded or stained code no more than a seventh may be missing.")}};
}

} // namespace muster
