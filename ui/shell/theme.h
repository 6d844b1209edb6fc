// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>

class QApplication;

namespace muster {

enum class Appearance { System, Light, Dark };

struct ThemeColours {
    QColor page, surface, track, line;
    QColor text, textSoft, textFaint;
    QColor accent, onAccent, accentSoft, hover;
    QColor good, goodSoft, warning, warningSoft, error, errorSoft;
    QColor men, women, unknown;
    QList<QColor> series;
};

/// Text sizes in device independent pixels.
struct TypeScale {
    int small = 12;
    int body = 14;
    int heading = 15;
    int title = 22;
    int figure = 30;
};

/// All that the window's look is made of; distances are multiples of `unit`.
struct Theme {
    static constexpr int unit = 8;
    static constexpr int gap = 16;
    static constexpr int radius = 8;
    static constexpr int rowHeight = 36;

    QString name;
    ThemeColours colours;
    TypeScale type;
};

const Theme &lightTheme();
const Theme &darkTheme();

/// The theme that the application's palette stands for.
const Theme &theme();

/// The first installed family of those that hold every Vietnamese letter.
QString textFamily();

/// A font of the type scale; sizes in device independent pixels.
QFont textFont(int pixels, QFont::Weight weight = QFont::Normal);

/// Black or white ink, whichever reads better on the ground.
QColor inkOn(const QColor &ground);

/// What the person chose last by the window's light and dark switch; the system's without a choice.
Appearance rememberedAppearance();
void rememberAppearance(Appearance appearance);

/// Sets style, palette, font and style sheet; may be called again to change the appearance.
void applyTheme(QApplication &application, Appearance appearance = Appearance::System);

} // namespace muster
