// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QApplication;

namespace muster {

/// A language the window can speak: its code and its own name.
struct Language {
    QString code;
    QString name;
};

QList<Language> languages();

/// The code of the language the person's system asks for, when the window speaks it, else English.
QString systemLanguage();

/// Speaks the language from now on: texts, dates and numbers. Every widget gets a LanguageChange event.
void applyLanguage(QApplication &application, const QString &code);

} // namespace muster
