// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_words.h"

#include <QLocale>

namespace muster {

QString dayWords(QDate day)
{
    const QLocale locale;
    if (locale.language() == QLocale::Vietnamese)
        return day.toString(QStringLiteral("dd/MM/yyyy"));
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(day, format);
}

} // namespace muster
