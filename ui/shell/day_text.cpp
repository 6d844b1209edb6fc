// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/day_text.h"

#include <QLocale>

namespace muster {

QString dayText(QDate day)
{
    const QLocale locale;
    if (locale.language() == QLocale::Vietnamese)
        return day.toString("dd/MM/yyyy");
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"))
        format.replace("yy", "yyyy");
    return locale.toString(day, format);
}

QString longDayText(QDate day)
{
    return QLocale().toString(day, "d MMMM yyyy");
}

} // namespace muster
