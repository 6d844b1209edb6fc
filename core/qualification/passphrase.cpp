// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/passphrase.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <cstring>
#include <sodium.h>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

} // namespace

Passphrase::Passphrase(QStringView typed)
{
    QString composed = nfc(typed.toString());
    QByteArray utf8 = composed.toUtf8();
    letters_ = int(composed.size());
    bytes_ = SecretBytes(size_t(utf8.size()));
    if (!utf8.isEmpty())
        std::memcpy(bytes_.data(), utf8.constData(), size_t(utf8.size()));
    wipe(utf8);
    wipe(composed);
}

bool Passphrase::operator==(const Passphrase &other) const
{
    return bytes_.size() == other.bytes_.size() &&
           (bytes_.isEmpty() || sodium_memcmp(bytes_.data(), other.bytes_.data(), bytes_.size()) == 0);
}

QString passphraseFault(const Passphrase &passphrase)
{
    if (passphrase.letters_ >= Passphrase::fewestLetters)
        return {};
    return Words::tr("The passphrase needs at least %1 letters; a few plain words are easiest to keep in mind.")
        .arg(Passphrase::fewestLetters);
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace muster
