// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/tour_time_line.h"

#include "ui/people/person_words.h"
#include "ui/shell/day_text.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace muster {

namespace {

constexpr int yearsHeight = 22;
constexpr int tourHeight = 30;
constexpr int barHeight = 20;
constexpr int leastWidthOfAYear = 44;

QDate firstOfYear(QDate day)
{
    return QDate(day.year(), 1, 1);
}

QDate lastOfYear(QDate day)
{
    return QDate(day.year(), 12, 31);
}

} // namespace

TourTimeLine::TourTimeLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TourTimeLine::setTours(const QList<TourTaken> &tours, QDate day)
{
    m_tours = tours;
    m_day = day;
    QStringList spoken;
    for (const TourTaken &tour : tours)
        spoken << words(tour);
    setAccessibleName(tr("Tours on a time line"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize TourTimeLine::sizeHint() const
{
    return {600, yearsHeight + tourHeight * int(m_tours.size()) + 4};
}

/// The last day in the mission as far as it has come: that of the record, else the day itself.
QDate TourTimeLine::lastDay(const TourTaken &tour) const
{
    return std::max(tour.arrivedOn, tour.endedOn.isNull() ? m_day : tour.endedOn);
}

QDate TourTimeLine::plannedEnd(const TourTaken &tour) const
{
    const QDate planned = tour.extendedEndOn.isNull() ? tour.plannedEndOn : tour.extendedEndOn;
    return tour.endedOn.isNull() && planned > lastDay(tour) ? planned : lastDay(tour);
}

DaySpan TourTimeLine::span() const
{
    QDate first = m_day;
    QDate last = m_day;
    for (const TourTaken &tour : m_tours) {
        first = std::min(first, tour.arrivedOn);
        last = std::max(last, plannedEnd(tour));
    }
    return {firstOfYear(first), lastOfYear(last)};
}

double TourTimeLine::xOf(QDate day) const
{
    const DaySpan all = span();
    return double(all.first.daysTo(day)) / double(all.first.daysTo(all.last) + 1) * width();
}

QRectF TourTimeLine::bar(qsizetype row, QDate first, QDate last) const
{
    const double left = xOf(first);
    const double top = yearsHeight + double(row) * tourHeight + (tourHeight - barHeight) / 2.0;
    return {left, top, std::max(3.0, xOf(last.addDays(1)) - left), double(barHeight)};
}

QString TourTimeLine::words(const TourTaken &tour) const
{
    const QString unit = unitAndRotation(tour.unit, tour.rotation);
    return unit.isEmpty() ? tour.mission : QStringLiteral("%1 · %2").arg(tour.mission, unit);
}

void TourTimeLine::paintYears(QPainter &painter) const
{
    const DaySpan all = span();
    const int years = all.last.year() - all.first.year() + 1;
    const int step = std::max(1, leastWidthOfAYear * years / std::max(1, width()) + (width() < leastWidthOfAYear * years ? 1 : 0));
    painter.setFont(textFont(theme().type.small));
    for (int year = all.first.year(); year <= all.last.year(); year += step) {
        const double x = xOf(QDate(year, 1, 1));
        painter.setPen(theme().colours.line);
        painter.drawLine(QPointF(x, yearsHeight - 2), QPointF(x, height()));
        painter.setPen(theme().colours.textFaint);
        painter.drawText(QRectF(x, 0, 60, yearsHeight - 4), Qt::AlignLeft | Qt::AlignVCenter, QString::number(year));
    }
}

void TourTimeLine::paintTour(QPainter &painter, qsizetype row) const
{
    const TourTaken &tour = m_tours.at(row);
    const QColor colour = theme().colours.men;
    const QRectF done = bar(row, tour.arrivedOn, lastDay(tour));
    const QRectF whole = bar(row, tour.arrivedOn, plannedEnd(tour));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colours.accentSoft);
    painter.drawRoundedRect(whole, 3, 3);
    painter.setBrush(colour);
    painter.drawRoundedRect(done, 3, 3);
    painter.setFont(textFont(theme().type.small));
    const double needed = painter.fontMetrics().horizontalAdvance(words(tour)) + 16;
    const bool inside = done.width() >= needed;
    const bool before = !inside && whole.right() + needed > width();
    const QRectF beside(before ? done.left() - needed : whole.right(), done.top(), needed, done.height());
    painter.setPen(inside ? inkOn(colour) : theme().colours.text);
    painter.drawText((inside ? done : beside).adjusted(8, 0, -8, 0), Qt::AlignVCenter | (before ? Qt::AlignRight : Qt::AlignLeft), words(tour));
}

void TourTimeLine::paintDay(QPainter &painter) const
{
    const double x = xOf(m_day);
    painter.setPen(QPen(theme().colours.error, 1));
    painter.drawLine(QPointF(x, yearsHeight - 4), QPointF(x, height()));
}

void TourTimeLine::paintEvent(QPaintEvent *)
{
    if (m_tours.isEmpty())
        return;
    QPainter painter(this);
    paintYears(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype row = 0; row < m_tours.size(); ++row)
        paintTour(painter, row);
    paintDay(painter);
}

bool TourTimeLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype row = (help->pos().y() - yearsHeight) / tourHeight;
    if (help->pos().y() < yearsHeight || row >= m_tours.size())
        return QWidget::event(event);
    const TourTaken &tour = m_tours.at(row);
    QToolTip::showText(help->globalPos(), tr("%1: %2 to %3, %4 days")
        .arg(words(tour), dayText(tour.arrivedOn), tour.endedOn.isNull() ? tr("today") : dayText(tour.endedOn))
        .arg(tour.daysServed(m_day)));
    return true;
}

} // namespace muster
