// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace muster {

/// Words for a paper in a language that need not be the window's.
class PaperWords {
public:
    /// The code of a language the window speaks.
    explicit PaperWords(const QString &language);

    /// The English of the context in the language of the paper; the English itself where it has no words for it.
    QString operator()(const char *context, const char *english) const;
    /// The name in the paper's language, or the other where that is empty.
    QString of(const QString &english, const QString &vietnamese) const;
    QString number(double number, int places) const;
    /// With as many places as it has.
    QString number(double number) const;
    /// 31/07/2025, as Vietnamese papers and those of the UN are dated; empty for a null day.
    QString day(QDate day) const;

private:
    QString m_language;
    QTranslator m_words;
    QLocale m_locale;
};

} // namespace muster
