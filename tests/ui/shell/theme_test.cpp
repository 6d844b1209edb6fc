// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icon.h"
#include "ui/shell/style_sheet.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QPixmap>
#include <QRawFont>

#include <gtest/gtest.h>

#include <cmath>

namespace muster {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double v) {
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b)) + 0.05;
    const double dark = std::min(luminance(a), luminance(b)) + 0.05;
    return light / dark;
}

void expectReadable(const ThemeColours &c)
{
    for (const auto &ground : {c.page, c.surface, c.hover}) {
        for (const auto &ink : {c.text, c.textSoft, c.textFaint, c.accent})
            EXPECT_GE(contrast(ink, ground), 4.5) << qPrintable(ink.name() + " on " + ground.name());
    }
    EXPECT_GE(contrast(c.good, c.goodSoft), 4.2);
    EXPECT_GE(contrast(c.warning, c.warningSoft), 4.5);
    EXPECT_GE(contrast(c.error, c.errorSoft), 4.5);
    EXPECT_GE(contrast(c.onAccent, c.accent), 4.5);
    const QList<QColor> bars = c.series + QList<QColor>{c.men, c.women, c.unknown};
    for (const auto &bar : bars)
        EXPECT_GE(contrast(inkOn(bar), bar), 3.0) << qPrintable("number on " + bar.name());
}

} // namespace

TEST(Theme, EveryTextReadsOnItsGroundInLightAndDark)
{
    expectReadable(lightTheme().colours);
    expectReadable(darkTheme().colours);
}

TEST(Theme, MenAndWomenDifferInBrightnessAndNotOnlyInHue)
{
    for (const auto *theme : {&lightTheme(), &darkTheme()})
        EXPECT_GE(contrast(theme->colours.men, theme->colours.women), 1.5);
}

TEST(Theme, TheStyleSheetNamesNoColourThatTheThemeLacks)
{
    EXPECT_FALSE(styleSheet(lightTheme()).contains('@'));
    EXPECT_NE(styleSheet(lightTheme()), styleSheet(darkTheme()));
}

TEST(Theme, TheFontHasEveryVietnameseLetter)
{
    applyTheme(*qApp, Appearance::Light);
    const auto raw = QRawFont::fromFont(textFont(14));
    const QString letters =
        QStringLiteral("aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrst"
                       "uùúủũụưừứửữựvxyỳýỷỹỵ");
    for (const auto letter : letters + letters.toUpper())
        EXPECT_TRUE(raw.supportsCharacter(letter)) << qPrintable(QString(letter));
}

TEST(Theme, ApplyingSwitchesBetweenLightAndDark)
{
    applyTheme(*qApp, Appearance::Dark);
    EXPECT_EQ(theme().name, "dark");
    applyTheme(*qApp, Appearance::Light);
    EXPECT_EQ(theme().name, "light");
}

TEST(LineIcon, EveryIconDrawsSomethingAtAnySize)
{
    const auto names = lineIconNames();
    ASSERT_GE(names.size(), 24);
    for (const auto &name : names) {
        for (const int side : {16, 48}) {
            const auto image = lineIcon(name).pixmap(QSize(side, side), 1.0).toImage();
            ASSERT_EQ(image.width(), side);
            bool inked = false;
            for (int i = 0; i < side * side && !inked; ++i)
                inked = qAlpha(image.pixel(i % side, i / side)) > 40;
            EXPECT_TRUE(inked) << qPrintable(name);
        }
    }
}

TEST(LineIcon, IsDrawnInTheInkOfTheTheme)
{
    const auto darkest = [] {
        const auto image = lineIcon("menu").pixmap(QSize(48, 48), 1.0).toImage();
        return image.pixelColor(24, 24);
    };
    applyTheme(*qApp, Appearance::Light);
    EXPECT_EQ(darkest().name(), lightTheme().colours.textSoft.name());
    applyTheme(*qApp, Appearance::Dark);
    EXPECT_EQ(darkest().name(), darkTheme().colours.textSoft.name());
    applyTheme(*qApp, Appearance::Light);
}

TEST(LineIcon, AnUnknownNameGivesNoIcon)
{
    EXPECT_TRUE(lineIcon("no_such_icon").isNull());
    EXPECT_TRUE(lineIcon("").isNull());
}

} // namespace muster
