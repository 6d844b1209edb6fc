// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/share_bars.h"

#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace muster {

namespace {

constexpr double tallestRow = 56;
constexpr double lowestRow = 54;
constexpr double nameLine = 20;
constexpr double barHeight = 14;
constexpr double targetLine = 17;

bool isMet(const ShareRow &row)
{
    return row.share && row.target && *row.share >= *row.target;
}

QString verdict(const ShareRow &row)
{
    if (!row.share)
        return QCoreApplication::translate("muster::ShareBars", "nobody deployed");
    if (!row.target)
        return shareText(*row.share);
    if (isMet(row))
        return QCoreApplication::translate("muster::ShareBars", "%1 ✓ met").arg(shareText(*row.share));
    const double missing = std::round((*row.target - *row.share) * 1000) / 10;
    return QCoreApplication::translate("muster::ShareBars", "%1 · %2 points short")
        .arg(shareText(*row.share), countText(missing));
}

QString targetWords(double target)
{
    return QCoreApplication::translate("muster::ShareBars", "target %1").arg(shareText(target));
}

QColor barColour(const Theme &theme, const ShareRow &row)
{
    if (!row.target)
        return theme.colours.men;
    return isMet(row) ? theme.colours.good : theme.colours.women;
}

QString spoken(const ShareRow &row)
{
    QStringList words{row.label + ": " + verdict(row)};
    if (row.target)
        words << targetWords(*row.target);
    if (!row.note.isEmpty())
        words << row.note;
    return words.join(", ");
}

void drawWords(const Canvas &canvas, const QRectF &line, const QString &name, const QString &told)
{
    auto &painter = canvas.painter;
    const QFont strong = textFont(canvas.theme.type.small + 1, QFont::DemiBold);
    const double room = line.width() - QFontMetricsF(strong).horizontalAdvance(told) - 8;
    painter.setFont(textFont(canvas.theme.type.small + 1));
    painter.setPen(canvas.theme.colours.textSoft);
    const QString shown = QFontMetricsF(painter.font()).elidedText(name, Qt::ElideRight, room);
    painter.drawText(line, Qt::AlignVCenter, shown);
    painter.setFont(strong);
    painter.setPen(canvas.theme.colours.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, told);
}

void drawTick(const Canvas &canvas, double x, const QRectF &bar)
{
    canvas.painter.setPen(QPen(canvas.theme.colours.surface, 5));
    canvas.painter.drawLine(QPointF(x, bar.top() - 3), QPointF(x, bar.bottom() + 3));
    canvas.painter.setPen(QPen(canvas.theme.colours.text, 2.5));
    canvas.painter.drawLine(QPointF(x, bar.top() - 3), QPointF(x, bar.bottom() + 3));
}

} // namespace

void ShareBars::setRows(const QList<ShareRow> &rows)
{
    m_rows = rows;
    dataChanged();
}

ChartTable ShareBars::table() const
{
    ChartTable table;
    table.headings = {tr("Group"), tr("Share"), tr("Target")};
    for (const auto &row : m_rows)
        table.rows.append({row.label, row.share ? shareText(*row.share) : QString(),
                           row.target ? shareText(*row.target) : QString()});
    return table;
}

QSize ShareBars::sizeHint() const
{
    return {360, int(tallestRow * double(m_rows.size()))};
}

QSize ShareBars::minimumSizeHint() const
{
    return {240, int(lowestRow * qMax(1.0, double(m_rows.size())))};
}

// The scale ends a little after the highest share or target, in tenths, so that small shares can be compared.
double ShareBars::fullScale() const
{
    double highest = 0.3;
    for (const auto &row : m_rows)
        highest = qMax(highest, qMax(row.share.value_or(0), row.target.value_or(0)));
    return qMin(1.0, std::ceil(highest * 10 + 0.5) / 10);
}

QList<ChartMark> ShareBars::draw(const Canvas &canvas) const
{
    const double height = qMin(tallestRow, canvas.area.height() / double(m_rows.size()));
    QList<ChartMark> marks;
    for (int row = 0; row < m_rows.size(); ++row) {
        const QRectF room(canvas.area.left(), canvas.area.top() + row * height, canvas.area.width(), height);
        marks << drawRow(canvas, room, row);
    }
    return marks;
}

ChartMark ShareBars::drawRow(const Canvas &canvas, const QRectF &room, int at) const
{
    const auto &row = m_rows.at(at);
    // Where there is no room for the target's words below its tick they join the others.
    const bool roomy = room.height() >= nameLine + barHeight + targetLine;
    const QString told =
        roomy || !row.target ? verdict(row) : verdict(row) + " · " + targetWords(*row.target);
    drawWords(canvas, QRectF(room.left(), room.top(), room.width(), nameLine), row.label, told);
    const QRectF bar(room.left(), room.top() + nameLine + 1, room.width(), barHeight);
    drawBar(canvas, bar, row);
    if (row.target)
        drawTick(canvas, bar.left() + bar.width() * *row.target / fullScale(), bar);
    if (row.target && roomy)
        drawTarget(canvas, bar, *row.target);
    return {bar, row.key, QString(), spoken(row), at, 0};
}

void ShareBars::drawBar(const Canvas &canvas, const QRectF &bar, const ShareRow &row) const
{
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(canvas.theme.colours.track);
    canvas.painter.drawRoundedRect(bar, 3, 3);
    QRectF filled = bar;
    filled.setWidth(bar.width() * row.share.value_or(0) / fullScale());
    canvas.painter.setBrush(barColour(canvas.theme, row));
    if (filled.width() > 0)
        canvas.painter.drawRoundedRect(filled, 3, 3);
}

void ShareBars::drawTarget(const Canvas &canvas, const QRectF &bar, double target) const
{
    const double x = bar.left() + bar.width() * target / fullScale();
    canvas.painter.setFont(textFont(canvas.theme.type.small));
    canvas.painter.setPen(canvas.theme.colours.textFaint);
    const QString words = targetWords(target);
    const double width = QFontMetricsF(canvas.painter.font()).horizontalAdvance(words) + 2;
    const double left = qBound(bar.left(), x - width / 2, qMax(bar.left(), bar.right() - width));
    canvas.painter.drawText(QRectF(left, bar.bottom() + 2, width, 15), Qt::AlignCenter, words);
}

} // namespace muster
