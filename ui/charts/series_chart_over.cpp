// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_legend.h"
#include "ui/charts/series_chart.h"
#include "ui/shell/day_text.h"
#include "ui/shell/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace muster {

namespace {

constexpr double bubbleLine = 18;
constexpr double bubblePad = 10;

} // namespace

void SeriesChart::drawOver(const Canvas &canvas, const ChartMark *pointed, const ChartMark *focused) const
{
    if (isEmpty())
        return;
    const Frame frame = frameOf(canvas.area);
    drawDay(canvas, frame);
    const auto *mark = pointed ? pointed : focused;
    if (!mark)
        return;
    const double x = mark->area.center().x();
    canvas.painter.setPen(QPen(canvas.theme.colours.text, focused == mark ? 2 : 1));
    canvas.painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    drawDots(canvas, frame, mark->column);
    drawBubble(canvas, frame, mark->column);
}

void SeriesChart::drawDay(const Canvas &canvas, const Frame &frame) const
{
    if (!m_day.isValid() || m_day < frame.first || m_day > frame.last)
        return;
    const double x = frame.x(m_day);
    canvas.painter.setPen(QPen(canvas.theme.colours.surface, 4));
    canvas.painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    canvas.painter.setPen(QPen(canvas.theme.colours.text, 1.5));
    canvas.painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    canvas.painter.setBrush(canvas.theme.colours.text);
    canvas.painter.setPen(QPen(canvas.theme.colours.surface, 2));
    canvas.painter.drawEllipse(QPointF(x, frame.plot.top()), 5, 5);
}

void SeriesChart::drawDots(const Canvas &canvas, const Frame &frame, qsizetype day) const
{
    const double x = frame.x(m_data.days.at(day));
    canvas.painter.setPen(QPen(canvas.theme.colours.surface, 2));
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        canvas.painter.setBrush(seriesColour(canvas.theme, m_data.series.at(i), i));
        canvas.painter.drawEllipse(QPointF(x, frame.y(stackedTo(i, day))), 4.5, 4.5);
    }
}

void SeriesChart::drawBubble(const Canvas &canvas, const Frame &frame, qsizetype day) const
{
    const QStringList lines = dayLines(day);
    const QFont bold = textFont(canvas.theme.type.small, QFont::DemiBold);
    double width = QFontMetricsF(bold).horizontalAdvance(lines.first());
    for (const auto &line : lines.mid(1))
        width = qMax(width, QFontMetricsF(textFont(canvas.theme.type.small)).horizontalAdvance(line) + 18);
    const QSizeF size(width + 2 * bubblePad, double(lines.size()) * bubbleLine + 2 * bubblePad - 4);
    const double x = frame.x(m_data.days.at(day));
    const bool left = x + 12 + size.width() > canvas.area.right();
    const QRectF box(QPointF(left ? x - 12 - size.width() : x + 12, frame.plot.top() + 4), size);
    canvas.painter.setPen(QPen(canvas.theme.colours.line, 1));
    canvas.painter.setBrush(canvas.theme.colours.surface);
    canvas.painter.drawRoundedRect(box, 6, 6);
    QRectF row(box.left() + bubblePad, box.top() + bubblePad - 2, width, bubbleLine);
    for (qsizetype i = 0; i < lines.size(); ++i, row.translate(0, bubbleLine)) {
        if (i > 0)
            fillPart(canvas.painter, QRectF(row.left(), row.center().y() - 5, 10, 10),
                     seriesColour(canvas.theme, m_data.series.at(i - 1), i - 1), i - 1);
        canvas.painter.setFont(i == 0 ? bold : textFont(canvas.theme.type.small));
        canvas.painter.setPen(canvas.theme.colours.text);
        canvas.painter.drawText(row.adjusted(i == 0 ? 0 : 18, 0, 8, 0), Qt::AlignVCenter, lines.at(i));
    }
}

} // namespace muster
