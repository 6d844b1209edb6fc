// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/colour_box.h"

#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace muster {

namespace {

struct NamedColour {
    const char *colour;
    const char *name;
};

const QList<NamedColour> &offered()
{
    static const QList<NamedColour> colours{
        {"#1a1f29", QT_TRANSLATE_NOOP("muster::ColourBox", "Ink")},       {"#000000", QT_TRANSLATE_NOOP("muster::ColourBox", "Black")},
        {"#5b6673", QT_TRANSLATE_NOOP("muster::ColourBox", "Grey")},      {"#0b5394", QT_TRANSLATE_NOOP("muster::ColourBox", "Blue")},
        {"#a61c1c", QT_TRANSLATE_NOOP("muster::ColourBox", "Red")},       {"#b8860b", QT_TRANSLATE_NOOP("muster::ColourBox", "Gold")},
        {"#1e6b3a", QT_TRANSLATE_NOOP("muster::ColourBox", "Green")},
    };
    return colours;
}

QIcon swatch(const QColor &colour)
{
    QPixmap picture(28, 28);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().colours.line);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1, 1, 12, 12), 3, 3);
    return picture;
}

} // namespace

ColourBox::ColourBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    for (const NamedColour &one : offered())
        addItem(swatch(QColor(QLatin1String(one.colour))), {}, QString::fromLatin1(one.colour));
    retranslate();
    connect(this, &QComboBox::activated, this, [this] { emit chosen(colour()); });
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { emit chosen(colour()); });
}

void ColourBox::retranslate()
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i)
        setItemText(i, QStringLiteral("%1 %2").arg(itemData(i).toString(), tr(offered()[i].name)));
}

void ColourBox::show(const QString &colour)
{
    if (this->colour() == colour)
        return;
    const QSignalBlocker quiet(this);
    const int known = findData(colour);
    setCurrentIndex(known);
    if (known < 0)
        setEditText(colour);
}

QString ColourBox::colour() const
{
    const QString typed = currentText().trimmed();
    return currentIndex() >= 0 && itemText(currentIndex()) == currentText() ? currentData().toString() : typed;
}

void ColourBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace muster
