// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/start_options.h"

#include "core/base/days.h"
#include "core/base/version.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <cstdio>

namespace muster {

namespace {

const QCommandLineOption office("office", "The office to open: a file or a postgresql:// address. Without it the one that was open last opens.", "OFFICE");
const QCommandLineOption language("lang", "The language of the window: en or vi.", "CODE");
const QCommandLineOption author("author", "Who is at work; the name history keeps.", "NAME");
const QCommandLineOption page("page", "The page to open.", "PAGE");
const QCommandLineOption picture("shot", "Draw the page into this PNG file, also without a display, and end.", "FILE");
const QCommandLineOption size("size", "The size of the window.", "WIDTHxHEIGHT", "1280x800");
const QCommandLineOption today("today", "The day to take for today (YYYY-MM-DD).", "DAY");
const QCommandLineOption dark("dark", "Dark colours.");

std::nullopt_t wrong(const QString &words)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(words));
    return std::nullopt;
}

std::optional<QSize> sizeOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

std::optional<StartOptions> read(const QCommandLineParser &parser)
{
    StartOptions options{.office = parser.value(office), .language = parser.value(language), .author = parser.value(author),
                         .page = parser.value(page), .picture = parser.value(picture), .dark = parser.isSet(dark)};
    const auto asked = sizeOf(parser.value(size));
    if (!asked)
        return wrong(QStringLiteral("A size is WIDTHxHEIGHT in points, for example 1280x800."));
    options.size = *asked;
    if (!parser.isSet(today))
        return options;
    const auto day = dayFromIso(parser.value(today));
    if (!day)
        return wrong(QStringLiteral("A day is YYYY-MM-DD, for example 2025-07-31."));
    options.today = *day;
    return options;
}

} // namespace

std::optional<StartOptions> startOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Muster: selection, training and deployment of peacekeepers."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({office, language, author, page, picture, size, today, dark});
    parser.process(arguments);
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("Not understood: %1").arg(parser.positionalArguments().join(QLatin1Char(' '))));
    return read(parser);
}

} // namespace muster
