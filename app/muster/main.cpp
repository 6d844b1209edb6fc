// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/start_options.h"

#include "core/base/errors.h"
#include "core/base/version.h"
#include "core/office/office.h"
#include "core/storage/change_watch.h"
#include "ui/draft_reminder.h"
#include "ui/office_window.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>
#include <cstdio>

using namespace muster;

namespace {

constexpr int refused = 1;
constexpr int wrongUse = 2;

/// A picture needs no display; QApplication must be told before it is made. What the offscreen platform then says of
/// itself is nothing to the person who asked.
void drawWithoutDisplay(int argc, char **argv)
{
    const bool noDisplay = qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    const bool picture = std::any_of(argv + 1, argv + argc, [](const char *word) { return QByteArrayView(word).startsWith("--shot"); });
    if (!noDisplay || !picture)
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        qputenv("QT_LOGGING_RULES", "default.warning=false");
}

QString signedIn(const StartOptions &options)
{
    if (!options.author.isEmpty())
        return options.author;
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? QStringLiteral("clerk") : user;
}

QString languageOf(const StartOptions &options)
{
    if (!options.language.isEmpty())
        return options.language;
    return QSettings().value(QStringLiteral("language"), systemLanguage()).toString();
}

/// A picture looks the same whatever this person last chose.
Appearance appearanceOf(const StartOptions &options)
{
    if (options.dark)
        return Appearance::Dark;
    return options.picture.isEmpty() ? rememberedAppearance() : Appearance::Light;
}

/// What is asked off the window's thread must have come back before the picture is taken.
int savePicture(MainWindow &window, const OfficeDesk &desk, const StartOptions &options)
{
    window.go({options.page.isEmpty() ? QByteArray("dashboard") : options.page.toUtf8(), {}});
    window.shot(options.size);
    desk.worker->settle();
    if (window.shot(options.size).save(options.picture))
        return 0;
    std::fprintf(stderr, "The picture cannot be written: %s\n", qUtf8Printable(options.picture));
    return refused;
}

int show(MainWindow &window, const OfficeDesk &desk, const StartOptions &options)
{
    if (options.page.isEmpty())
        window.openWhereLeft();
    else
        window.go({options.page.toUtf8(), {}});
    remindOfDrafts(window, desk);
    window.show();
    return QApplication::exec();
}

int run(QApplication &application, const StartOptions &options)
{
    const QString author = signedIn(options);
    const Office office = Office::open(OfficeAddress::of(options.office), {author, QDateTime::currentDateTimeUtc()});
    applyTheme(application, appearanceOf(options));
    applyLanguage(application, languageOf(options));
    const OfficeDesk desk(office);
    MainWindow window(officeWindow(desk, {.language = languageOf(options), .today = options.today}));
    QObject::connect(&window, &MainWindow::languageChosen, &application, [&application](const QString &code) {
        applyLanguage(application, code);
        QSettings().setValue(QStringLiteral("language"), code);
    });
    if (!options.picture.isEmpty())
        return savePicture(window, desk, options);
    const ChangeWatch watch(office.database(), [&window] { window.refreshPage(); });
    return show(window, desk, options);
}

} // namespace

int main(int argc, char **argv)
{
    drawWithoutDisplay(argc, argv);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("muster"));
    QApplication::setApplicationName(QStringLiteral("Muster"));
    QApplication::setApplicationVersion(programVersion());
    const auto options = startOptions(QApplication::arguments());
    if (!options)
        return wrongUse;
    try {
        return run(application, *options);
    } catch (const Fault &fault) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(fault.words()));
        return refused;
    }
}
