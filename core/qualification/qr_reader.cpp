// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/qr_reader.h"

#include <algorithm>
#include <memory>
#include <zbar.h>

namespace muster {

namespace {

using namespace zbar;

using Scanner = std::unique_ptr<zbar_image_scanner_t, decltype(&zbar_image_scanner_destroy)>;
using Image = std::unique_ptr<zbar_image_t, decltype(&zbar_image_destroy)>;

// A photo of a whole page has more dots than a code needs; fine noise in it goes when it is made smaller.
constexpr int enoughDots = 1000;
// A code this small in the picture is easier to find enlarged.
constexpr int fewDots = 800;

// Four letters that say: one byte of grey for each dot.
constexpr unsigned long greyFormat = 'Y' | '8' << 8 | '0' << 16 | '0' << 24;

Scanner qrScanner()
{
    Scanner scanner(zbar_image_scanner_create(), zbar_image_scanner_destroy);
    zbar_image_scanner_set_config(scanner.get(), ZBAR_NONE, ZBAR_CFG_ENABLE, 0);
    zbar_image_scanner_set_config(scanner.get(), ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1);
    // The bytes as they are: the reader's guess at the alphabet would spoil Vietnamese letters.
    zbar_image_scanner_set_config(scanner.get(), ZBAR_QRCODE, ZBAR_CFG_BINARY, 1);
    return scanner;
}

struct Found {
    int top = 0;
    QString text;
};

int topOf(const zbar_symbol_t *symbol)
{
    int top = zbar_symbol_get_loc_y(symbol, 0);
    for (unsigned i = 1; i < zbar_symbol_get_loc_size(symbol); ++i)
        top = std::min(top, zbar_symbol_get_loc_y(symbol, i));
    return top;
}

QStringList scanned(const GreyPicture &picture)
{
    const Scanner scanner = qrScanner();
    const Image image(zbar_image_create(), zbar_image_destroy);
    zbar_image_set_format(image.get(), greyFormat);
    zbar_image_set_size(image.get(), unsigned(picture.width), unsigned(picture.height));
    zbar_image_set_data(image.get(), picture.dots.constData(), size_t(picture.dots.size()), nullptr);
    zbar_scan_image(scanner.get(), image.get());
    QList<Found> found;
    for (const zbar_symbol_t *symbol = zbar_image_first_symbol(image.get()); symbol; symbol = zbar_symbol_next(symbol))
        found.append({topOf(symbol), QString::fromUtf8(zbar_symbol_get_data(symbol), zbar_symbol_get_data_length(symbol))});
    std::stable_sort(found.begin(), found.end(), [](const Found &one, const Found &other) { return one.top < other.top; });
    QStringList texts;
    for (const Found &one : found)
        if (!texts.contains(one.text))
            texts.append(one.text);
    return texts;
}

/// Every four dots as one of their middle shade.
GreyPicture halved(const GreyPicture &picture)
{
    GreyPicture small{picture.width / 2, picture.height / 2, {}};
    small.dots.resize(qsizetype(small.width) * small.height);
    const auto *from = reinterpret_cast<const unsigned char *>(picture.dots.constData());
    for (int y = 0; y < small.height; ++y)
        for (int x = 0; x < small.width; ++x) {
            const unsigned char *upper = from + qsizetype(2 * y) * picture.width + 2 * x;
            const unsigned char *lower = upper + picture.width;
            small.dots[qsizetype(y) * small.width + x] = char((upper[0] + upper[1] + lower[0] + lower[1]) / 4);
        }
    return small;
}

/// Every dot as four.
GreyPicture doubled(const GreyPicture &picture)
{
    GreyPicture large{picture.width * 2, picture.height * 2, {}};
    large.dots.resize(qsizetype(large.width) * large.height);
    for (int y = 0; y < large.height; ++y)
        for (int x = 0; x < large.width; ++x)
            large.dots[qsizetype(y) * large.width + x] = picture.dots[qsizetype(y / 2) * picture.width + x / 2];
    return large;
}

bool isWhole(const GreyPicture &picture)
{
    return picture.width > 0 && picture.height > 0 && picture.dots.size() == qsizetype(picture.width) * picture.height;
}

} // namespace

QStringList qrTextsIn(const GreyPicture &picture)
{
    if (!isWhole(picture))
        return {};
    QStringList texts = scanned(picture);
    for (GreyPicture small = picture; texts.isEmpty() && std::min(small.width, small.height) >= 2 * enoughDots;) {
        small = halved(small);
        texts = scanned(small);
    }
    if (texts.isEmpty() && std::max(picture.width, picture.height) <= fewDots)
        texts = scanned(doubled(picture));
    return texts;
}

} // namespace muster
