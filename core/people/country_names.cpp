// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/country_names.h"

#include <QHash>

#include <unicode/uloc.h>

namespace muster {

namespace {

QString shownIn(const char *language, const QByteArray &locale)
{
    char16_t name[200];
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uloc_getDisplayCountry(locale.constData(), language, name, std::size(name), &status);
    return U_FAILURE(status) ? QString() : QString::fromUtf16(name, length);
}

QHash<QString, BothNames> allCountries()
{
    QHash<QString, BothNames> names;
    for (const char *const *two = uloc_getISOCountries(); *two; ++two) {
        const QByteArray locale = QByteArray("und_") + *two;
        names.insert(QString::fromLatin1(uloc_getISO3Country(locale.constData())), {shownIn("en", locale), shownIn("vi", locale)});
    }
    names[QStringLiteral("VNM")].en = QStringLiteral("Viet Nam");
    return names;
}

} // namespace

BothNames countryNames(const QString &code)
{
    static const QHash<QString, BothNames> names = allCountries();
    return names.value(code, {code, code});
}

} // namespace muster
