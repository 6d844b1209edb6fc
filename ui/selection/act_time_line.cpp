// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/act_time_line.h"

#include "ui/selection/act_words.h"
#include "ui/shell/day_text.h"
#include "ui/shell/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace muster {

namespace {

constexpr int headHeight = 40;
constexpr int monthsHeight = 18;
constexpr int rowHeight = 26;
constexpr int barHeight = 14;
constexpr int mostNameWidth = 300;
constexpr int leastMonthWidth = 72;

QColor colourOf(Tone tone)
{
    const ThemeColours &colours = theme().colours;
    return tone == Tone::Error ? colours.error : tone == Tone::Warning ? colours.women : colours.unknown;
}

} // namespace

ActTimeLine::ActTimeLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActTimeLine::setActs(const QList<Finding> &open, QDate day, QDate departure)
{
    m_day = day;
    m_departure = departure;
    m_acts = open;
    m_acts.removeIf([](const Finding &finding) { return !finding.leadDays || finding.dueOn.isNull(); });
    std::stable_sort(m_acts.begin(), m_acts.end(), [](const Finding &a, const Finding &b) { return a.dueOn < b.dueOn; });
    QStringList spoken;
    for (const Finding &finding : std::as_const(m_acts))
        spoken.append(words(finding));
    setAccessibleName(tr("Steps before the departure"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QString ActTimeLine::words(const Finding &finding) const
{
    const DaySpan days = spanOf(finding);
    return tr("%1: %2 to %3").arg(finding.title, dayText(days.first), dayText(days.last));
}

DaySpan ActTimeLine::spanOf(const Finding &finding) const
{
    return {finding.dueOn, finding.dueOn.addDays(std::max(0, *finding.leadDays - 1))};
}

DaySpan ActTimeLine::span() const
{
    DaySpan all{m_day, m_departure.isValid() ? std::max(m_day, m_departure) : m_day.addDays(30)};
    for (const Finding &finding : m_acts)
        all = {std::min(all.first, spanOf(finding).first), std::max(all.last, spanOf(finding).last)};
    return {all.first.addDays(-3), all.last.addDays(7)};
}

QSize ActTimeLine::sizeHint() const
{
    return {600, headHeight + rowHeight * int(m_acts.size()) + 4};
}

int ActTimeLine::namesWidth() const
{
    const QFontMetrics metrics(textFont(theme().type.small));
    int widest = 0;
    for (const Finding &finding : m_acts)
        widest = std::max(widest, metrics.horizontalAdvance(finding.title));
    return std::min({widest, mostNameWidth, width() / 3}) + 12;
}

/// The lead times stand behind their bars.
double ActTimeLine::leadsWidth() const
{
    const QFontMetrics metrics(textFont(theme().type.small));
    int widest = 0;
    for (const Finding &finding : m_acts)
        widest = std::max(widest, metrics.horizontalAdvance(leadWords(finding)));
    return widest + 12;
}

double ActTimeLine::xOf(QDate day) const
{
    const DaySpan all = span();
    const double room = width() - namesWidth() - leadsWidth();
    return namesWidth() + double(all.first.daysTo(day)) / double(all.first.daysTo(all.last) + 1) * room;
}

void ActTimeLine::paintMonths(QPainter &painter) const
{
    const DaySpan all = span();
    painter.setFont(textFont(theme().type.small));
    double free = 0;
    for (QDate month(all.first.year(), all.first.month(), 1); month <= all.last; month = month.addMonths(1)) {
        if (month < all.first)
            continue;
        const double x = xOf(month);
        painter.setPen(theme().colours.line);
        painter.drawLine(QPointF(x, monthsHeight), QPointF(x, height()));
        if (x < free)
            continue;
        painter.setPen(theme().colours.textFaint);
        painter.drawText(QRectF(x + 3, 0, leastMonthWidth, monthsHeight), Qt::AlignLeft | Qt::AlignVCenter, dayText(month));
        free = x + leastMonthWidth;
    }
}

/// The words stand at the side of the line that has room.
void ActTimeLine::paintLine(QPainter &painter, QDate day, const QString &words) const
{
    const double x = xOf(day);
    painter.setPen(QPen(day == m_day ? theme().colours.textFaint : theme().colours.error, 1.5));
    painter.drawLine(QPointF(x, monthsHeight), QPointF(x, height()));
    painter.setFont(textFont(theme().type.small, QFont::DemiBold));
    const double needed = painter.fontMetrics().horizontalAdvance(words) + 6;
    const bool before = x + needed > width();
    painter.drawText(QRectF(before ? x - needed : x, monthsHeight, needed, headHeight - monthsHeight - 2),
                     (before ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, words);
}

void ActTimeLine::paintAct(QPainter &painter, int row) const
{
    const Finding &finding = m_acts.at(row);
    const ThemeColours &colours = theme().colours;
    const double top = headHeight + row * rowHeight;
    painter.setFont(textFont(theme().type.small));
    painter.setPen(colours.textSoft);
    const QRectF room(0, top, namesWidth() - 12, rowHeight);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, painter.fontMetrics().elidedText(finding.title, Qt::ElideRight, int(room.width())));
    const DaySpan days = spanOf(finding);
    const double left = xOf(days.first);
    const QRectF bar(left, top + (rowHeight - barHeight) / 2.0, std::max(4.0, xOf(days.last.addDays(1)) - left), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(dueChip(finding, m_day).tone));
    painter.drawRoundedRect(bar, 3, 3);
    const QString lead = leadWords(finding);
    painter.setPen(colours.textSoft);
    painter.drawText(QRectF(bar.right() + 4, top, leadsWidth(), rowHeight), Qt::AlignLeft | Qt::AlignVCenter, lead);
}

void ActTimeLine::paintEvent(QPaintEvent *)
{
    if (!m_day.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMonths(painter);
    for (int row = 0; row < int(m_acts.size()); ++row)
        paintAct(painter, row);
    paintLine(painter, m_day, dayText(m_day));
    if (m_departure.isValid() && m_departure > m_day)
        paintLine(painter, m_departure, tr("departure %1").arg(dayText(m_departure)));
}

} // namespace muster
