// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/day_slider.h"

#include "ui/shell/day_text.h"
#include "ui/shell/day_ticks.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace muster {

namespace {

constexpr double edge = 10;
constexpr double knob = 8;

} // namespace

DaySlider::DaySlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Day"));
    connect(this, &QSlider::valueChanged, this, [this] {
        describe();
        emit dayChanged(day());
    });
}

QDate DaySlider::day() const
{
    return m_first.addDays(value());
}

void DaySlider::setDay(QDate day)
{
    const QSignalBlocker quiet(this);
    setValue(int(m_first.daysTo(day)));
    describe();
}

void DaySlider::setRange(QDate first, QDate last)
{
    const QSignalBlocker quiet(this);
    const QDate shown = m_first.isValid() ? day() : last;
    m_first = first;
    QSlider::setRange(0, int(first.daysTo(last)));
    setDay(shown);
    update();
}

void DaySlider::describe()
{
    setToolTip(longDayText(day()));
    setAccessibleDescription(longDayText(day()));
}

QRectF DaySlider::groove() const
{
    return {edge, 12, width() - 2 * edge, 4};
}

double DaySlider::xOf(QDate day) const
{
    return groove().left() + groove().width() * double(m_first.daysTo(day)) / qMax(1, maximum());
}

void DaySlider::paintEvent(QPaintEvent *)
{
    const auto &colours = theme().colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(groove(), 2, 2);
    if (!m_first.isValid())
        return;
    const double x = xOf(day());
    QRectF past = groove();
    past.setRight(x);
    painter.setBrush(isEnabled() ? colours.accent : colours.textFaint);
    painter.drawRoundedRect(past, 2, 2);
    paintTicks(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 2));
        painter.drawEllipse(QPointF(x, groove().center().y()), knob + 3, knob + 3);
    }
    painter.setBrush(isEnabled() ? colours.accent : colours.textFaint);
    painter.setPen(QPen(colours.surface, 2));
    painter.drawEllipse(QPointF(x, groove().center().y()), knob, knob);
}

void DaySlider::paintTicks(QPainter &painter) const
{
    const auto &colours = theme().colours;
    const QDate last = m_first.addDays(maximum());
    const double monthWidth = groove().width() / qMax(1.0, maximum() / 30.4);
    painter.setPen(QPen(colours.line, 1));
    for (QDate month(m_first.year(), m_first.month(), 1); monthWidth > 4 && month <= last;
         month = month.addMonths(1)) {
        if (month >= m_first)
            painter.drawLine(QPointF(xOf(month), 20), QPointF(xOf(month), month.month() == 1 ? 27 : 24));
    }
    painter.setFont(textFont(theme().type.small));
    for (const auto &tick : dayTicks(m_first, last, groove().width() / 52)) {
        painter.setPen(QPen(colours.textFaint, 1));
        painter.drawLine(QPointF(xOf(tick.day), 20), QPointF(xOf(tick.day), 27));
        const double left = qBound(0.0, xOf(tick.day) - 24, width() - 48.0);
        painter.drawText(QRectF(left, 27, 48, 16), Qt::AlignCenter, tick.words);
    }
}

void DaySlider::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        return setValue(int(m_first.daysTo(day().addMonths(key == Qt::Key_PageUp ? 1 : -1))));
    QSlider::keyPressEvent(event);
}

void DaySlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(event->position().x());
}

void DaySlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(event->position().x());
}

void DaySlider::moveTo(double x)
{
    setValue(qRound((x - groove().left()) / qMax(1.0, groove().width()) * maximum()));
}

} // namespace muster
