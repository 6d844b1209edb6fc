// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/start_options.h"

#include "core/base/errors.h"
#include "core/base/version.h"
#include "ui/office_switch.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"
#include "ui/start/recent_offices.h"

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
int savePicture(const OfficeSwitch &program, const StartOptions &options)
{
    MainWindow &window = *program.window();
    if (program.desk()) {
        window.go({options.page.isEmpty() ? QByteArray("dashboard") : options.page.toUtf8(), {}});
        window.shot(options.size);
        program.desk()->worker->settle();
    }
    if (window.shot(options.size).save(options.picture))
        return 0;
    std::fprintf(stderr, "The picture cannot be written: %s\n", qUtf8Printable(options.picture));
    return refused;
}

/// The office asked for, else the one that was open last; a picture without an office is one of the choice.
QString officeOf(const StartOptions &options)
{
    const QList<RecentOffice> recent = recentOffices();
    return options.office.isEmpty() && options.picture.isEmpty() && !recent.isEmpty() ? recent.first().address.text : options.office;
}

/// An office of before that does not open is told of on the page where another can be chosen; one that was asked for by
/// name ends the program.
void begin(OfficeSwitch &program, const StartOptions &options)
{
    const OfficeAddress office = OfficeAddress::of(officeOf(options));
    if (office.text.isEmpty())
        return program.choose();
    try {
        program.open(office);
    } catch (const Fault &fault) {
        if (!options.office.isEmpty())
            throw;
        program.choose({{QStringLiteral("fault"), fault.words()}, {QStringLiteral("address"), office.shown()}});
    }
}

int run(QApplication &application, const StartOptions &options)
{
    applyTheme(application, appearanceOf(options));
    applyLanguage(application, languageOf(options));
    OfficeSwitch program(signedIn(options), {.language = languageOf(options), .today = options.today});
    begin(program, options);
    if (!options.picture.isEmpty())
        return savePicture(program, options);
    if (!options.page.isEmpty() && program.desk())
        program.window()->go({options.page.toUtf8(), {}});
    program.welcome();
    program.window()->show();
    return QApplication::exec();
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
