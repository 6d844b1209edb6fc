// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QSettings>
#include <QStyleFactory>

#include <cmath>

namespace muster {

namespace {

constexpr auto appearanceKey = "window/appearance";

// The series hues follow Okabe and Ito's set, which people with any colour blindness can tell apart.
ThemeColours lightColours()
{
    return {.page = "#f4f6f8",
            .surface = "#ffffff",
            .track = "#eceff2",
            .line = "#dde2e7",
            .text = "#1b2530",
            .textSoft = "#45525f",
            .textFaint = "#5f6c7a",
            .accent = "#0b5394",
            .onAccent = "#ffffff",
            .accentSoft = "#e6eff8",
            .hover = "#eef2f5",
            .good = "#1c7f4d",
            .goodSoft = "#e2f3ea",
            .warning = "#8a5a00",
            .warningSoft = "#fff1d6",
            .error = "#b3372c",
            .errorSoft = "#fbe7e5",
            .men = "#0b5394",
            .women = "#e69f00",
            .unknown = "#8a96a3",
            .series = {"#0b5394", "#e69f00", "#009e73", "#56b4e9", "#d55e00", "#cc79a7", "#7a8793"}};
}

ThemeColours darkColours()
{
    return {.page = "#13171c",
            .surface = "#1b2127",
            .track = "#2a323a",
            .line = "#313a44",
            .text = "#e9eef3",
            .textSoft = "#bcc7d1",
            .textFaint = "#97a4b1",
            .accent = "#6cabe6",
            .onAccent = "#0a1826",
            .accentSoft = "#1e3347",
            .hover = "#252d35",
            .good = "#4cc38a",
            .goodSoft = "#173527",
            .warning = "#f0b95a",
            .warningSoft = "#3a2e17",
            .error = "#f08a80",
            .errorSoft = "#42231f",
            .men = "#4f93d8",
            .women = "#f0b33c",
            .unknown = "#8a96a3",
            .series = {"#4f93d8", "#f0b33c", "#2fbf95", "#8fd0f5", "#ee7f3c", "#dd9cc1", "#97a4b1"}};
}

void setTextRoles(QPalette &palette, const ThemeColours &c)
{
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, c.text);
        palette.setColor(QPalette::Disabled, role, c.textFaint);
    }
    palette.setColor(QPalette::PlaceholderText, c.textFaint);
    palette.setColor(QPalette::BrightText, c.error);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
}

QPalette paletteOf(const ThemeColours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.page);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.page);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::Light, c.hover);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.line);
    palette.setColor(QPalette::Shadow, c.line);
    setTextRoles(palette, c);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

// The palette the desktop gave is kept from the first call on, since ours then covers it.
QPalette desktopPalette(QApplication &application)
{
    constexpr auto kept = "muster_desktop_palette";
    if (!application.property(kept).isValid())
        application.setProperty(kept, application.palette());
    return application.property(kept).value<QPalette>();
}

double luminance(const QColor &colour)
{
    const auto linear = [](double v) {
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const Theme &lightTheme()
{
    static const Theme light{.name = "light", .colours = lightColours(), .type = {}};
    return light;
}

const Theme &darkTheme()
{
    static const Theme dark{.name = "dark", .colours = darkColours(), .type = {}};
    return dark;
}

const Theme &theme()
{
    return isDark(QGuiApplication::palette()) ? darkTheme() : lightTheme();
}

QString textFamily()
{
    const auto installed = QFontDatabase::families();
    for (const auto *family : {"Inter", "Noto Sans", "DejaVu Sans"}) {
        if (installed.contains(QLatin1String(family)))
            return QLatin1String(family);
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QFont textFont(int pixels, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QColor inkOn(const QColor &ground)
{
    const double light = luminance(ground) + 0.05;
    return 1.05 / light >= light / 0.05 * 0.6 ? QColor(Qt::white) : QColor("#14202b");
}

Appearance rememberedAppearance()
{
    const QString kept = QSettings().value(appearanceKey).toString();
    if (kept == darkTheme().name)
        return Appearance::Dark;
    return kept == lightTheme().name ? Appearance::Light : Appearance::System;
}

void rememberAppearance(Appearance appearance)
{
    const bool dark = appearance == Appearance::Dark;
    if (appearance == Appearance::System)
        QSettings().remove(appearanceKey);
    else
        QSettings().setValue(appearanceKey, dark ? darkTheme().name : lightTheme().name);
}

void applyTheme(QApplication &application, Appearance appearance)
{
    const bool system = appearance == Appearance::System;
    const bool dark = system ? isDark(desktopPalette(application)) : appearance == Appearance::Dark;
    desktopPalette(application);
    const Theme &chosen = dark ? darkTheme() : lightTheme();
    application.setStyle(QStyleFactory::create("Fusion"));
    application.setPalette(paletteOf(chosen.colours));
    QFont font(textFamily());
    font.setPixelSize(chosen.type.body);
    application.setFont(font);
    application.setStyleSheet(styleSheet(chosen));
}

} // namespace muster
