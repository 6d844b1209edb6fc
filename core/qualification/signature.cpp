// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/signature.h"

#include "core/base/errors.h"
#include "core/qualification/qr_code.h"

#include <QCoreApplication>

#include <sodium.h>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray letters(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void requireRoom(const QString &number, const QString &text)
{
    const qsizetype over = text.toUtf8().size() - longestQrText;
    if (over > 0)
        throw Refused(Problem{{}, Words::tr("What the QR code of certificate %1 has to hold is too long by %2 letters; "
                                                                         "shorten the name of the course, the qualification or the office.")
                                      .arg(number).arg(over), {}});
}

} // namespace

QString signedText(const SignedContent &content, const UnlockedKey &key)
{
    const QString lines = contentLines(content, key.fingerprint);
    const QString text = lines + u'\n' + signatureOf(lines.toUtf8(), key);
    requireRoom(content.number, text);
    return text;
}

QString signatureOf(const QByteArray &bytes, const UnlockedKey &key)
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, raw(bytes), size_t(bytes.size()), key.secret.data());
    return QString::fromLatin1(letters(signature));
}

bool isSignatureOf(const QString &signature, const QByteArray &bytes, const QByteArray &publicKey)
{
    readySodium();
    const QByteArray given = signature.toUtf8();
    const QByteArray decoded = QByteArray::fromBase64(given, QByteArray::Base64UrlEncoding);
    // The last letter has bits to spare: only the one way of writing a signature counts.
    return decoded.size() == qsizetype(crypto_sign_BYTES) && letters(decoded) == given && publicKey.size() == qsizetype(crypto_sign_PUBLICKEYBYTES) &&
           crypto_sign_verify_detached(raw(decoded), raw(bytes), size_t(bytes.size()), raw(publicKey)) == 0;
}

} // namespace muster
