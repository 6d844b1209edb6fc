// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/measure_box.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <cmath>

namespace muster {

MeasureBox::MeasureBox(double least, double most, QWidget *parent) : QDoubleSpinBox(parent)
{
    setRange(least, most);
    setDecimals(1);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setFocusPolicy(Qt::StrongFocus);
}

/// What somebody types just now is not written anew.
void MeasureBox::show(double value)
{
    const QSignalBlocker quiet(this);
    const double unseen = std::pow(10, -decimals()) / 2;
    if (std::abs(value - this->value()) >= unseen || !hasFocus())
        setValue(value);
}

QValidator::State MeasureBox::validate(QString &text, int &at) const
{
    text.replace(u'.', locale().decimalPoint());
    return QDoubleSpinBox::validate(text, at);
}

void MeasureBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void MeasureBox::keyPressEvent(QKeyEvent *event)
{
    const bool turns = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!turns || !(event->modifiers() & Qt::ShiftModifier))
        return QDoubleSpinBox::keyPressEvent(event);
    setValue(value() + (event->key() == Qt::Key_Up ? 0.1 : -0.1));
}

} // namespace muster
