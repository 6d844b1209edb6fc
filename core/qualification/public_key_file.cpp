// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/public_key_file.h"

#include "core/base/errors.h"
#include "core/qualification/signing_key_box.h"
#include "core/qualification/text_file_form.h"
#include "core/storage/repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

constexpr QLatin1String form("MUSTER KEYS 1");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

[[noreturn]] void refuse(const QString &words)
{
    throw Refused(Problem{{}, words, {}});
}

[[noreturn]] void refuseDamaged()
{
    refuse(Words::tr("The key file is damaged; ask the office for it again."));
}

QString keyLine(const PublicKey &key)
{
    const QString bytes = QString::fromLatin1(key.bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    return QStringList{key.fingerprint, bytes, fileDay(key.madeOn), fileDay(key.replacedOn)}.join(u'\t');
}

/// The fingerprint is worked out of the key again, so that a letter lost on the way shows.
PublicKey keyOfLine(const QString &line)
{
    const QStringList parts = line.split(u'\t');
    if (parts.size() != 4)
        refuseDamaged();
    const auto madeOn = dayOfFile(parts[2]);
    const auto replacedOn = dayOfFile(parts[3]);
    const PublicKey key{parts[0], publicKeyBytes(parts[1]), madeOn.value_or(QDate()), replacedOn.value_or(QDate())};
    if (key.bytes.isEmpty() || fingerprintOf(key.bytes) != key.fingerprint || !key.madeOn.isValid() || !replacedOn)
        refuseDamaged();
    return key;
}

} // namespace

const PublicKey *PublicKeys::find(const QString &fingerprint) const
{
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const PublicKey &one) { return one.fingerprint == fingerprint; });
    return key == keys.end() ? nullptr : &*key;
}

PublicKeys officeKeys(const Database &database, QDate day)
{
    PublicKeys result{officeOnPapers(database), day, {}};
    for (const SigningKey &key : select<SigningKey>(database, QStringLiteral("ORDER BY id")))
        result.keys.append({key.fingerprint, publicKeyBytes(key.publicKey), key.createdOn, key.replacedOn});
    return result;
}

QString publicKeyFile(const PublicKeys &keys)
{
    QStringList lines{form, onOneLine(keys.issuer), fileDay(keys.writtenOn)};
    for (const PublicKey &key : keys.keys)
        lines.append(keyLine(key));
    return lines.join(u'\n') + u'\n';
}

PublicKeys publicKeysOf(const QString &file)
{
    const QStringList lines = plainLines(file);
    if (isLaterForm(lines.first(), form))
        refuse(Words::tr("The key file was written by a later version of Muster."));
    if (lines.first() != form)
        refuse(Words::tr("This is no key file of Muster. The office that issues certificates hands it out under «Public keys»."));
    if (lines.size() < 4)
        refuseDamaged();
    PublicKeys result{lines[1], dayOfFile(lines[2]).value_or(QDate()), {}};
    for (const QString &line : lines.mid(3))
        result.keys.append(keyOfLine(line));
    if (!result.writtenOn.isValid())
        refuseDamaged();
    return result;
}

} // namespace muster
