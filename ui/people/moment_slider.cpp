// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/moment_slider.h"

#include "ui/shell/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace muster {

namespace {

constexpr double edge = 10;
constexpr double knob = 8;
constexpr double leastBetweenTicks = 6;

} // namespace

MomentSlider::MomentSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPageStep(10);
    connect(this, &QSlider::valueChanged, this, &MomentSlider::describe);
}

void MomentSlider::setStops(const QStringList &words)
{
    const QSignalBlocker quiet(this);
    m_words = words;
    setRange(0, int(words.size()));
    setValue(maximum());
    describe();
}

void MomentSlider::describe()
{
    const QString words = value() == 0 ? tr("Before the first change") : m_words.value(value() - 1);
    setToolTip(words);
    setAccessibleDescription(words);
    update();
}

QRectF MomentSlider::groove() const
{
    return {edge, height() / 2.0 - 2, width() - 2 * edge, 4};
}

double MomentSlider::xOf(int stop) const
{
    return groove().left() + groove().width() * stop / qMax(1, maximum());
}

void MomentSlider::paintEvent(QPaintEvent *)
{
    const ThemeColours &colours = theme().colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(groove(), 2, 2);
    QRectF past = groove();
    past.setRight(xOf(value()));
    const QColor ink = isEnabled() ? colours.accent : colours.textFaint;
    painter.setBrush(ink);
    painter.drawRoundedRect(past, 2, 2);
    const double middle = groove().center().y();
    for (int stop = 0; stop <= maximum() && groove().width() / qMax(1, maximum()) >= leastBetweenTicks; ++stop) {
        painter.setBrush(stop <= value() ? ink : colours.textFaint);
        painter.drawEllipse(QPointF(xOf(stop), middle), 3, 3);
    }
    painter.setBrush(ink);
    painter.setPen(QPen(colours.surface, 2));
    painter.drawEllipse(QPointF(xOf(value()), middle), knob, knob);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, 2));
    painter.drawEllipse(QPointF(xOf(value()), middle), knob + 3, knob + 3);
}

void MomentSlider::moveTo(double x)
{
    setValue(qRound((x - groove().left()) / qMax(1.0, groove().width()) * maximum()));
}

void MomentSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(event->position().x());
}

void MomentSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(event->position().x());
}

} // namespace muster
