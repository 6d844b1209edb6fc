// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_chart.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/series_plot.h"
#include "ui/charts/value_scale.h"
#include "ui/shell/day_text.h"
#include "ui/shell/day_ticks.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace muster {

namespace {

constexpr double bottomRoom = 24;
constexpr double rightRoom = 8;
constexpr double labelLine = 16;
constexpr double roomyWidth = 460;

QFont smallFont()
{
    return textFont(theme().type.small);
}

} // namespace

SeriesChart::SeriesChart(QWidget *parent) : ChartView(parent)
{
    connect(this, &ChartView::activated, this,
            [this](const QString &day) { emit dayActivated(QDate::fromString(day, Qt::ISODate)); });
}

void SeriesChart::setData(const DayData &shown)
{
    m_data = shown;
    dataChanged();
}

void SeriesChart::setDay(QDate day)
{
    m_day = day;
    update();
}

bool SeriesChart::isEmpty() const
{
    return m_data.days.size() < 2 || m_data.series.isEmpty();
}

ChartTable SeriesChart::table() const
{
    ChartTable table;
    table.headings << tr("Day");
    for (const auto &series : m_data.series)
        table.headings << series.label;
    table.headings << tr("Total");
    for (qsizetype day = 0; day < m_data.days.size(); ++day) {
        QStringList cells{dayText(m_data.days.at(day))};
        for (const auto &series : m_data.series)
            cells << countText(series.values.value(day, 0));
        table.rows.append(cells << countText(totalOn(day)));
    }
    return table;
}

double SeriesChart::Frame::x(QDate day) const
{
    return plot.left() +
           plot.width() * double(first.daysTo(day)) / double(qMax<qint64>(1, first.daysTo(last)));
}

double SeriesChart::Frame::y(double value) const
{
    return plot.bottom() - plot.height() * value / top;
}

double SeriesChart::stackedTo(qsizetype series, qsizetype day) const
{
    if (m_data.form == SeriesForm::Lines)
        return m_data.series.at(series).values.value(day, 0);
    double sum = 0;
    for (qsizetype i = 0; i <= series; ++i)
        sum += m_data.series.at(i).values.value(day, 0);
    return sum;
}

double SeriesChart::totalOn(qsizetype day) const
{
    double sum = 0;
    for (const auto &series : m_data.series)
        sum += series.values.value(day, 0);
    return sum;
}

double SeriesChart::highest() const
{
    double highest = 1;
    for (qsizetype day = 0; day < m_data.days.size(); ++day) {
        for (qsizetype i = 0; i < m_data.series.size(); ++i)
            highest = qMax(highest, stackedTo(i, day));
    }
    return highest;
}

double SeriesChart::endLabelWidth(const QRectF &area) const
{
    if (area.width() < roomyWidth)
        return rightRoom;
    double width = 0;
    for (const auto &series : m_data.series)
        width = qMax(width,
                     QFontMetricsF(smallFont()).horizontalAdvance(countedText(series.values.last(), series)));
    return width + rightRoom + 2;
}

SeriesChart::Frame SeriesChart::frameOf(const QRectF &area) const
{
    Frame frame;
    frame.first = m_data.days.first();
    frame.last = m_data.days.last();
    const ValueScale scale = valueScale(highest(), qMax(3.0, area.height() / 44));
    frame.step = scale.step;
    frame.top = scale.top;
    const double left = QFontMetricsF(smallFont()).horizontalAdvance(countText(frame.top)) + 10;
    const double top = qMax(labelLine / 2, legendHeight(m_data.series, area.width()));
    frame.plot = area.adjusted(left, top, -endLabelWidth(area), -bottomRoom);
    return frame;
}

QList<ChartMark> SeriesChart::draw(const Canvas &canvas) const
{
    const Frame frame = frameOf(canvas.area);
    drawLegend(canvas, m_data.series);
    drawScales(canvas, frame);
    drawSeriesPlot(canvas, {m_data, frame.plot, frame.first, frame.last, frame.top});
    drawEvents(canvas, frame);
    drawEndLabels(canvas, frame);
    QList<ChartMark> marks;
    const double width = qMax(4.0, frame.plot.width() / double(m_data.days.size()));
    for (qsizetype day = 0; day < m_data.days.size(); ++day) {
        const QRectF strip(frame.x(m_data.days.at(day)) - width / 2, frame.plot.top(), width,
                           frame.plot.height());
        const QString words = dayLines(day).join(", ");
        marks.append({strip, m_data.days.at(day).toString(Qt::ISODate), QString(), words, 0, int(day)});
    }
    return marks;
}

void SeriesChart::drawScales(const Canvas &canvas, const Frame &frame) const
{
    auto &painter = canvas.painter;
    painter.setFont(smallFont());
    for (double value = 0; value <= frame.top + frame.step / 2; value += frame.step) {
        const double y = frame.y(value);
        painter.setPen(QPen(canvas.theme.colours.track, 1));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter.setPen(canvas.theme.colours.textFaint);
        painter.drawText(QRectF(canvas.area.left(), y - 10, frame.plot.left() - canvas.area.left() - 8, 20),
                         Qt::AlignRight | Qt::AlignVCenter, countText(value));
    }
    for (const auto &tick : dayTicks(frame.first, frame.last, frame.plot.width() / 52)) {
        const double x = frame.x(tick.day);
        painter.setPen(QPen(canvas.theme.colours.line, 1));
        painter.drawLine(QPointF(x, frame.plot.bottom()), QPointF(x, frame.plot.bottom() + 4));
        painter.setPen(canvas.theme.colours.textFaint);
        painter.drawText(QRectF(x - 40, frame.plot.bottom() + 6, 80, 18), Qt::AlignHCenter, tick.words);
    }
}

// Words stand left of their line, one step lower where they would run into the line before.
void SeriesChart::drawEvents(const Canvas &canvas, const Frame &frame) const
{
    auto &painter = canvas.painter;
    painter.setFont(smallFont());
    double taken = frame.plot.left();
    double drop = 0;
    for (const auto &event : m_data.events) {
        if (event.day < frame.first || event.day > frame.last)
            continue;
        const double x = frame.x(event.day);
        const double width = QFontMetricsF(smallFont()).horizontalAdvance(event.words);
        const bool leftFits = x - width - 6 >= taken;
        drop = leftFits ? 0 : drop + labelLine;
        painter.setPen(QPen(canvas.theme.colours.textFaint, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        painter.setPen(canvas.theme.colours.textSoft);
        const double start = x - width - 6 >= frame.plot.left() ? x - width - 6 : x + 6;
        painter.drawText(QRectF(start, frame.plot.top() + drop, width + 2, labelLine), Qt::AlignVCenter,
                         event.words);
        taken = qMax(x, start + width) + 4;
    }
}

// The newest numbers stand beside their areas or lines, pushed apart where they would touch.
void SeriesChart::drawEndLabels(const Canvas &canvas, const Frame &frame) const
{
    if (canvas.area.width() < roomyWidth)
        return;
    const qsizetype last = m_data.days.size() - 1;
    QList<std::pair<double, QString>> labels;
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        const auto &series = m_data.series.at(i);
        const double to = stackedTo(i, last);
        const double middle = m_data.form == SeriesForm::Stacked ? to - series.values.value(last, 0) / 2 : to;
        if (series.values.value(last, 0) > 0)
            labels.append({frame.y(middle), countedText(series.values.value(last, 0), series)});
    }
    std::sort(labels.begin(), labels.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    double limit = frame.plot.bottom() + labelLine / 2;
    canvas.painter.setFont(smallFont());
    canvas.painter.setPen(canvas.theme.colours.textSoft);
    for (const auto &[wanted, words] : labels) {
        const double y = qMin(wanted, limit - labelLine / 2);
        canvas.painter.drawText(QRectF(frame.plot.right() + 6, y - 10, 200, 20), Qt::AlignVCenter, words);
        limit = y - labelLine / 2;
    }
}

QStringList SeriesChart::dayLines(qsizetype day) const
{
    QStringList lines{longDayText(m_data.days.at(day)) + ": " + countText(totalOn(day))};
    if (m_data.series.size() > 1) {
        for (const auto &series : m_data.series)
            lines << countedText(series.values.value(day, 0), series);
    }
    return lines;
}

int SeriesChart::markAt(const QPointF &point) const
{
    if (isEmpty())
        return -1;
    const Frame frame = frameOf(QRectF(rect()));
    if (!frame.plot.adjusted(-4, 0, 4, bottomRoom).contains(point))
        return -1;
    const auto nearer = [&](QDate a, QDate b) {
        return qAbs(frame.x(a) - point.x()) < qAbs(frame.x(b) - point.x());
    };
    return int(std::min_element(m_data.days.begin(), m_data.days.end(), nearer) - m_data.days.begin());
}

int SeriesChart::firstMark() const
{
    return int(m_data.days.size()) - 1;
}

int SeriesChart::markBeside(int mark, int key) const
{
    const int step = key == Qt::Key_Left || key == Qt::Key_Right ? 1 : 12;
    const bool back = key == Qt::Key_Left || key == Qt::Key_Down;
    return qBound(0, mark + (back ? -step : step), int(m_data.days.size()) - 1);
}

bool SeriesChart::event(QEvent *event)
{
    return event->type() == QEvent::ToolTip ? true : ChartView::event(event);
}

} // namespace muster
