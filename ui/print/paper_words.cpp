// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_words.h"

#include <QDate>

namespace muster {

PaperWords::PaperWords(const QString &language) : m_language(language), m_locale(language)
{
    if (!m_words.load(QStringLiteral("muster_") + language, QStringLiteral(":/muster/translations")))
        m_language = QStringLiteral("en");
}

QString PaperWords::operator()(const char *context, const char *english) const
{
    const QString words = m_words.translate(context, english);
    return words.isEmpty() ? QString::fromUtf8(english) : words;
}

QString PaperWords::of(const QString &english, const QString &vietnamese) const
{
    const bool inVietnamese = m_language == QLatin1String("vi");
    const QString &own = inVietnamese ? vietnamese : english;
    return own.isEmpty() ? (inVietnamese ? english : vietnamese) : own;
}

QString PaperWords::number(double number, int places) const
{
    return m_locale.toString(number, 'f', places);
}

QString PaperWords::number(double number) const
{
    return m_locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

QString PaperWords::day(QDate day) const
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace muster
