// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_words.h"

#include <QHash>
#include <QLocale>

namespace muster {

namespace {

/// The days written so far in one language: the same few days are told thousands of times.
struct WrittenDays {
    QLocale locale;
    QString format;
    QHash<qint64, QString> texts;
};

constexpr qsizetype mostKept = 4000;

QString formatOf(const QLocale &locale)
{
    if (locale.language() == QLocale::Vietnamese)
        return QStringLiteral("dd/MM/yyyy");
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

} // namespace

QString dayWords(QDate day)
{
    thread_local WrittenDays written{QLocale(), formatOf(QLocale()), {}};
    if (const QLocale locale; locale != written.locale)
        written = {locale, formatOf(locale), {}};
    if (written.texts.size() > mostKept)
        written.texts.clear();
    QString &text = written.texts[day.toJulianDay()];
    if (text.isNull())
        text = written.locale.toString(day, written.format);
    return text;
}

} // namespace muster
