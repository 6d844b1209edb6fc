// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/labels.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QVariant>

namespace muster {

namespace {

const char *name(TextLook look)
{
    switch (look) {
    case TextLook::Title:
        return "title";
    case TextLook::Heading:
        return "heading";
    case TextLook::Soft:
        return "soft";
    case TextLook::Faint:
        return "faint";
    case TextLook::Small:
        return "small";
    case TextLook::Body:
        break;
    }
    return "body";
}

const char *name(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Primary:
        return "primary";
    case ButtonLook::Link:
        return "link";
    case ButtonLook::Plain:
        break;
    }
    return "plain";
}

} // namespace

QLabel *makeLabel(TextLook look, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("look", name(look));
    return label;
}

ElidedLabel::ElidedLabel(TextLook look, const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("look", name(look));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height()};
}

QString ElidedLabel::shown() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, width());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), shown(),
                          foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QLabel::event(event);
    const QString words = shown() == text() ? QString() : text();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), words, this);
    return true;
}

QLabel *makeChip(Tone tone, const QString &text, QWidget *parent)
{
    auto *chip = makeLabel(TextLook::Small, text, parent);
    chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setChip(chip, tone, text);
    return chip;
}

void setChip(QLabel *chip, Tone tone, const QString &text)
{
    chip->setText(text);
    setLook(chip, "tone", toneName(tone));
}

QPushButton *makeButton(ButtonLook look, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("look", name(look));
    if (look == ButtonLook::Link)
        button->setCursor(Qt::PointingHandCursor);
    return button;
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return "good";
    case Tone::Warning:
        return "warning";
    case Tone::Error:
        return "error";
    case Tone::Info:
        break;
    }
    return "info";
}

QString toneIcon(Tone tone)
{
    return tone == Tone::Good ? QStringLiteral("check") : toneName(tone);
}

void setLook(QWidget *widget, const char *property, const QVariant &value)
{
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace muster
