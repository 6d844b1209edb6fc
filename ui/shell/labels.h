// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tone.h"

#include <QLabel>
#include <QPushButton>

namespace muster {

enum class TextLook { Body, Title, Heading, Soft, Faint, Small };
enum class ButtonLook { Plain, Primary, Link };

/// A label of the type scale.
QLabel *makeLabel(TextLook look, const QString &text, QWidget *parent = nullptr);

/// A label that shortens its text with an ellipsis where there is no room, and then tells it as a tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    ElidedLabel(TextLook look, const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString shown() const;
};

/// A small rounded label such as "2 days late"; the tone must also be in its words.
QLabel *makeChip(Tone tone, const QString &text, QWidget *parent = nullptr);
void setChip(QLabel *chip, Tone tone, const QString &text);

QPushButton *makeButton(ButtonLook look, const QString &text, QWidget *parent = nullptr);

/// The style sheet's and the icons' name of a tone: info, good, warning, error.
QString toneName(Tone tone);
/// The line icon of a tone.
QString toneIcon(Tone tone);

/// Sets a property that the style sheet looks at, and has the widget drawn anew.
void setLook(QWidget *widget, const char *property, const QVariant &value);

} // namespace muster
