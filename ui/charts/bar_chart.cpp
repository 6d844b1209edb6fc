// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart.h"

#include "ui/charts/chart_legend.h"
#include "ui/shell/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace muster {

namespace {

constexpr double nameGap = 12;
constexpr double endGap = 8;
constexpr double partGap = 1;
constexpr double thinnest = 2;
constexpr double tallestRow = 48;
constexpr double lowestRow = 24;
constexpr double widestNames = 0.36;
constexpr double widestEnd = 0.55;
constexpr double unlimited = 1e9;

QFont numberFont()
{
    return textFont(theme().type.small + 1);
}

QFont endFont()
{
    return textFont(theme().type.small + 1, QFont::DemiBold);
}

} // namespace

void BarChart::setData(const ChartData &shown)
{
    m_data = shown;
    dataChanged();
}

bool BarChart::isEmpty() const
{
    return m_data.keys.isEmpty() || m_data.series.isEmpty();
}

ChartTable BarChart::table() const
{
    ChartTable table;
    table.headings << m_heading;
    for (const auto &series : m_data.series)
        table.headings << series.label;
    table.headings << tr("Total");
    for (qsizetype row = 0; row < m_data.keys.size(); ++row) {
        QStringList cells{m_data.labels.at(row)};
        for (qsizetype i = 0; i < m_data.series.size(); ++i)
            cells << countText(m_data.value(i, row));
        table.rows.append(cells << countText(m_data.total(row)));
    }
    return table;
}

QSize BarChart::sizeHint() const
{
    return {480, int(legendRoom(width()) + double(m_data.keys.size()) * 36)};
}

QSize BarChart::minimumSizeHint() const
{
    return {260, int(legendRoom(width()) + qMax(2.0, double(m_data.keys.size())) * lowestRow)};
}

double BarChart::legendRoom(double width) const
{
    return legendHeight(m_data.series, width);
}

bool BarChart::fits(qsizetype series, qsizetype row, double scale) const
{
    const double value = m_data.value(series, row);
    return value <= 0 || QFontMetricsF(numberFont()).horizontalAdvance(countText(value)) + 6 <= value * scale;
}

QString BarChart::breakdown(qsizetype row) const
{
    QStringList parts;
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        if (m_data.value(i, row) > 0)
            parts << countedText(m_data.value(i, row), m_data.series.at(i));
    }
    const QString total = countText(m_data.total(row));
    return parts.isEmpty() || m_data.series.size() == 1 ? total : total + " (" + parts.join(", ") + ')';
}

// Many series would leave no room for the bars themselves; then the parts are told on pointing at them.
QString BarChart::endText(qsizetype row, const Bars &bars) const
{
    bool allFit = true;
    for (qsizetype i = 0; i < m_data.series.size(); ++i)
        allFit = allFit && fits(i, row, bars.scale);
    const QString parts = allFit ? QString() : breakdown(row);
    const bool room = QFontMetricsF(endFont()).horizontalAdvance(parts) < bars.room * widestEnd;
    return parts.isEmpty() || !room ? countText(m_data.total(row)) : parts;
}

// What the row's end says depends on the scale and the other way round; two or three rounds settle it.
double BarChart::fittingScale(double room) const
{
    const QFontMetricsF metrics(endFont());
    double scale = unlimited;
    for (int round = 0; round < 3; ++round) {
        double next = unlimited;
        for (qsizetype row = 0; row < m_data.keys.size(); ++row) {
            const double end = metrics.horizontalAdvance(endText(row, {room, scale})) + endGap + 2;
            if (m_data.total(row) > 0)
                next = qMin(next, qMax(10.0, room - end) / m_data.total(row));
        }
        scale = next;
    }
    return scale;
}

BarChart::Layout BarChart::layoutOf(const QRectF &area) const
{
    const QFontMetricsF metrics(textFont(theme().type.body));
    Layout layout;
    for (const auto &label : m_data.labels)
        layout.names = qMax(layout.names, metrics.horizontalAdvance(label) + nameGap + 2);
    layout.names = qMin(layout.names, area.width() * widestNames);
    layout.rows = area.adjusted(0, legendRoom(area.width()), 0, 0);
    layout.rowHeight = qMin(tallestRow, layout.rows.height() / double(m_data.keys.size()));
    layout.scale = fittingScale(area.width() - layout.names);
    return layout;
}

QList<ChartMark> BarChart::draw(const Canvas &canvas) const
{
    const Layout layout = layoutOf(canvas.area);
    drawLegend(canvas, m_data.series);
    QList<ChartMark> marks;
    for (qsizetype row = 0; row < m_data.keys.size(); ++row) {
        drawName(canvas, layout, row);
        marks += drawRow(canvas, layout, row);
    }
    return marks;
}

QRectF BarChart::barOf(const Layout &layout, qsizetype row) const
{
    const double height = qMin(32.0, layout.rowHeight * 0.68);
    const double middle = layout.rows.top() + (double(row) + 0.5) * layout.rowHeight;
    return {layout.rows.left() + layout.names, middle - height / 2, layout.rows.width() - layout.names,
            height};
}

void BarChart::drawName(const Canvas &canvas, const Layout &layout, qsizetype row) const
{
    const QRectF bar = barOf(layout, row);
    const QRectF room(layout.rows.left(), bar.top(), layout.names - nameGap, bar.height());
    canvas.painter.setFont(textFont(canvas.theme.type.body));
    canvas.painter.setPen(canvas.theme.colours.textSoft);
    const QString name = QFontMetricsF(canvas.painter.font())
                             .elidedText(m_data.labels.at(row), Qt::ElideRight, room.width() + 1);
    canvas.painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, name);
}

QList<ChartMark> BarChart::drawRow(const Canvas &canvas, const Layout &layout, qsizetype row) const
{
    QList<ChartMark> marks;
    QRectF rest = barOf(layout, row);
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        const double length = m_data.value(i, row) * layout.scale;
        if (length <= 0)
            continue;
        const QRectF part(rest.left(), rest.top(), qMax(thinnest, length - partGap), rest.height());
        marks << drawPart(canvas, part, row, i);
        if (fits(i, row, layout.scale)) {
            canvas.painter.setFont(numberFont());
            canvas.painter.setPen(inkOn(seriesColour(canvas.theme, m_data.series.at(i), i)));
            canvas.painter.drawText(part, Qt::AlignCenter, countText(m_data.value(i, row)));
        }
        rest.setLeft(part.right() + partGap);
    }
    return marks << drawEnd(canvas, rest.adjusted(endGap - partGap, 0, 0, 0), row,
                            endText(row, {layout.rows.width() - layout.names, layout.scale}));
}

ChartMark BarChart::drawPart(const Canvas &canvas, const QRectF &part, qsizetype row, qsizetype series) const
{
    const auto &one = m_data.series.at(series);
    fillPart(canvas.painter, part, seriesColour(canvas.theme, one, series), series);
    const QString words = tr("%1: %2 of %3")
                              .arg(m_data.labels.at(row), countedText(m_data.value(series, row), one),
                                   countText(m_data.total(row)));
    return {part, m_data.keys.at(row), one.key, words, int(row), int(series)};
}

ChartMark BarChart::drawEnd(const Canvas &canvas, const QRectF &room, qsizetype row,
                            const QString &text) const
{
    canvas.painter.setFont(endFont());
    canvas.painter.setPen(canvas.theme.colours.text);
    canvas.painter.drawText(room, Qt::AlignVCenter, text);
    const double width = QFontMetricsF(endFont()).horizontalAdvance(text);
    const QRectF area(room.left() - 3, room.top(), qMin(width + 6, room.width() + 3), room.height());
    const QString words = m_data.labels.at(row) + ": " + breakdown(row);
    return {area, m_data.keys.at(row), QString(), words, int(row), int(m_data.series.size())};
}

int BarChart::markAt(const QPointF &point) const
{
    const int mark = ChartView::markAt(point);
    if (mark >= 0 || isEmpty())
        return mark;
    const Layout layout = layoutOf(QRectF(rect()));
    for (int i = 0; i < marks().size(); ++i) {
        const auto &end = marks().at(i);
        const QRectF name(0, end.area.top(), layout.names - nameGap, end.area.height());
        if (end.series.isEmpty() && name.contains(point))
            return i;
    }
    return -1;
}

} // namespace muster
