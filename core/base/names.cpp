// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/names.h"

#include "core/base/text.h"

#include <QStringList>

#include <unicode/ucol.h>

#include <memory>
#include <stdexcept>

namespace muster {

namespace {

struct CollatorCloser {
    void operator()(UCollator *collator) const { ucol_close(collator); }
};
using CollatorPointer = std::unique_ptr<UCollator, CollatorCloser>;

CollatorPointer vietnameseCollator()
{
    UErrorCode status = U_ZERO_ERROR;
    CollatorPointer collator(ucol_open("vi", &status));
    ucol_setAttribute(collator.get(), UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
    if (U_FAILURE(status))
        throw std::runtime_error("The Vietnamese collation is missing");
    return collator;
}

// A collator may not be used by two threads at once and is dear to open.
UCollator *collatorOfThisThread()
{
    thread_local const CollatorPointer collator = vietnameseCollator();
    return collator.get();
}

// ICU ends every key with a zero byte and holds none before it.
void appendKey(QByteArray &keys, const QString &text)
{
    constexpr int32_t usualRoom = 256;
    const qsizetype start = keys.size();
    const auto *letters = reinterpret_cast<const UChar *>(text.utf16());
    const auto write = [&](int32_t room) {
        keys.resize(start + room);
        return ucol_getSortKey(collatorOfThisThread(), letters, int32_t(text.size()),
                               reinterpret_cast<uint8_t *>(keys.data() + start), room);
    };
    int32_t length = write(usualRoom);
    if (length > usualRoom)
        length = write(length);
    keys.resize(start + length - 1);
}

} // namespace

NameParts splitVietnamese(const QString &fullName)
{
    QStringList words = tidied(fullName).split(u' ', Qt::SkipEmptyParts);
    NameParts name;
    if (!words.isEmpty())
        name.given = words.takeLast();
    if (!words.isEmpty())
        name.family = words.takeFirst();
    name.middle = words.join(u' ');
    return name;
}

QString joined(const NameParts &name)
{
    QStringList parts{name.family, name.middle, name.given};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QByteArray collationKey(const QString &text)
{
    QByteArray key;
    appendKey(key, text);
    key.squeeze();
    return key;
}

QByteArray nameSortKey(const NameParts &name)
{
    // A zero byte sorts before any byte of a key, so a given name goes before a longer one.
    constexpr char partEnd = '\0';
    QByteArray key;
    key.reserve(768);
    appendKey(key, name.given);
    key += partEnd;
    appendKey(key, name.family);
    key += partEnd;
    appendKey(key, name.middle);
    key.squeeze();
    return key;
}

} // namespace muster
