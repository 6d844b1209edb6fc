// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/signing_key_box.h"

#include "core/base/errors.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <cstring>
#include <sodium.h>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

constexpr size_t seedBytes = crypto_sign_SEEDBYTES;
constexpr size_t boxBytes = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + seedBytes;
// More than any office asks for; an altered key is not to take the machine's whole memory.
constexpr int mostPasses = 100;
constexpr int mostMemoryKb = 2 * 1024 * 1024;

QString letters(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Nothing unless the text is written exactly as letters() writes bytes.
QByteArray bytesOf(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && letters(decoded.decoded) == text ? decoded.decoded : QByteArray();
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray randomBytes(size_t count)
{
    QByteArray bytes(qsizetype(count), '\0');
    randombytes_buf(bytes.data(), count);
    return bytes;
}

[[noreturn]] void refuse(const QString &words)
{
    throw Refused(Problem{QStringLiteral("passphrase"), words, {}});
}

[[noreturn]] void refuseDamaged()
{
    refuse(Words::tr("The signing key in the office is damaged; make a new one in its place."));
}

/// The key the box is closed with, worked out of the passphrase by Argon2id.
SecretBytes boxKey(const Passphrase &passphrase, const QByteArray &salt, KeyStrength strength)
{
    SecretBytes key(crypto_secretbox_KEYBYTES);
    if (crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.bytes().data()), passphrase.bytes().size(),
                      raw(salt), static_cast<unsigned long long>(strength.passes), size_t(strength.memoryKb) * 1024,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Fault(Words::tr("There is not enough memory to work with the signing key (%1 MB are needed).")
                        .arg(strength.memoryKb / 1024));
    return key;
}

QByteArray closedBox(const SecretBytes &seed, const SecretBytes &key)
{
    QByteArray box = randomBytes(crypto_secretbox_NONCEBYTES);
    box.resize(qsizetype(boxBytes));
    crypto_secretbox_easy(raw(box) + crypto_secretbox_NONCEBYTES, seed.data(), seed.size(), raw(box), key.data());
    return box;
}

/// Puts the seed into the key's box, under a fresh salt.
void close(SigningKey &key, const SecretBytes &seed, const Passphrase &passphrase, KeyStrength strength)
{
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    key.salt = letters(salt);
    key.passes = strength.passes;
    key.memoryKb = strength.memoryKb;
    key.secretBox = letters(closedBox(seed, boxKey(passphrase, salt, strength)));
}

SecretBytes openedBox(const SigningKey &key, const Passphrase &passphrase)
{
    const QByteArray salt = bytesOf(key.salt);
    const QByteArray box = bytesOf(key.secretBox);
    const KeyStrength strength{key.passes.value_or(0), key.memoryKb.value_or(0)};
    if (salt.size() != qsizetype(crypto_pwhash_SALTBYTES) || box.size() != qsizetype(boxBytes) || strength.passes < 1 ||
        strength.passes > mostPasses || strength.memoryKb < 8 || strength.memoryKb > mostMemoryKb)
        refuseDamaged();
    SecretBytes seed(seedBytes);
    if (crypto_secretbox_open_easy(seed.data(), raw(box) + crypto_secretbox_NONCEBYTES, box.size() - crypto_secretbox_NONCEBYTES, raw(box),
                                   boxKey(passphrase, salt, strength).data()) != 0)
        refuse(Words::tr("This is not the passphrase of the signing key."));
    return seed;
}

struct KeyPair {
    QByteArray publicKey;
    SecretBytes secret;
};

KeyPair pairOf(const SecretBytes &seed)
{
    KeyPair pair{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), SecretBytes(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_seed_keypair(raw(pair.publicKey), pair.secret.data(), seed.data());
    return pair;
}

void requireGood(const Passphrase &passphrase)
{
    if (const QString fault = passphraseFault(passphrase); !fault.isEmpty())
        refuse(fault);
}

} // namespace

SigningKey makeSigningKey(const Passphrase &passphrase, QDate day, KeyStrength strength)
{
    requireGood(passphrase);
    SecretBytes seed(seedBytes);
    randombytes_buf(seed.data(), seed.size());
    const KeyPair pair = pairOf(seed);
    SigningKey key{.fingerprint = fingerprintOf(pair.publicKey), .publicKey = letters(pair.publicKey), .createdOn = day};
    close(key, seed, passphrase, strength);
    return key;
}

UnlockedKey unlock(const SigningKey &key, const Passphrase &passphrase)
{
    const KeyPair pair = pairOf(openedBox(key, passphrase));
    if (letters(pair.publicKey) != key.publicKey || fingerprintOf(pair.publicKey) != key.fingerprint)
        refuseDamaged();
    return {key.id, key.fingerprint, pair.secret};
}

SigningKey withPassphrase(const SigningKey &key, const Passphrase &was, const Passphrase &now, KeyStrength strength)
{
    requireGood(now);
    const SecretBytes seed = openedBox(key, was);
    SigningKey result = key;
    close(result, seed, now, strength);
    return result;
}

QByteArray publicKeyBytes(const QString &publicKey)
{
    const QByteArray bytes = bytesOf(publicKey);
    return bytes.size() == qsizetype(crypto_sign_PUBLICKEYBYTES) ? bytes : QByteArray();
}

QString fingerprintOf(const QByteArray &publicKey)
{
    const QByteArray hex = QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex().left(20).toUpper();
    QString groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups += (at ? QStringLiteral("-") : QString()) + QString::fromLatin1(hex.mid(at, 4));
    return groups;
}

} // namespace muster
