// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/qr_code.h"

#include "core/base/errors.h"

#include <QCoreApplication>

#include <memory>
#include <qrencode.h>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

// "Extended channel interpretation" 26 is UTF-8. Without it readers guess at the alphabet, and guess wrong with Vietnamese.
constexpr unsigned utf8Letters = 26;

using Input = std::unique_ptr<QRinput, decltype(&QRinput_free)>;
using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Code encoded(const QByteArray &utf8)
{
    const Input input(QRinput_new2(0, QR_ECLEVEL_M), QRinput_free);
    if (!input || QRinput_appendECIheader(input.get(), utf8Letters) != 0 ||
        QRinput_append(input.get(), QR_MODE_8, int(utf8.size()), reinterpret_cast<const unsigned char *>(utf8.constData())) != 0)
        return {nullptr, QRcode_free};
    return {QRcode_encodeInput(input.get()), QRcode_free};
}

[[noreturn]] void refuse(const QString &words)
{
    throw Refused(Problem{{}, words, {}});
}

} // namespace

QrCode qrCode(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.isEmpty() || utf8.size() > longestQrText)
        refuse(Words::tr("A QR code holds 1 to %1 letters; this text has %2.").arg(longestQrText).arg(utf8.size()));
    const Code code = encoded(utf8);
    if (!code)
        refuse(Words::tr("No QR code could be made of this text."));
    QrCode result{code->width, QBitArray(qsizetype(code->width) * code->width)};
    for (qsizetype i = 0; i < result.dots.size(); ++i)
        result.dots.setBit(i, code->data[i] & 1);
    return result;
}

} // namespace muster
