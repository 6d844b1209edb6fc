// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace muster {

namespace {

// English follows the person's own English where there is one, and else the day-first one, as papers of the
// United Nations are dated.
QLocale localeOf(const QString &code)
{
    if (code == "vi")
        return QLocale(QLocale::Vietnamese, QLocale::Vietnam);
    const QLocale system = QLocale::system();
    const bool own = system.language() == QLocale::English && system.territory() != QLocale::UnitedStates;
    return own ? system : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void install(QApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace

QList<Language> languages()
{
    return {{"vi", QStringLiteral("Tiếng Việt")}, {"en", QStringLiteral("English")}};
}

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Vietnamese ? "vi" : "en";
}

void applyLanguage(QApplication &application, const QString &code)
{
    qDeleteAll(application.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    QLocale::setDefault(localeOf(code));
    install(application, "qtbase_" + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, "qt_" + code, ":/muster/translations");
    install(application, "muster_" + code, ":/muster/translations");
    for (auto *window : QApplication::topLevelWidgets()) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(window, &change);
    }
}

} // namespace muster
