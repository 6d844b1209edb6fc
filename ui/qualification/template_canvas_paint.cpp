// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/layout_edits.h"
#include "ui/qualification/canvas_room.h"
#include "ui/qualification/template_canvas.h"
#include "ui/shell/icon.h"
#include "ui/shell/theme.h"

#include <QPainter>

#include <cmath>

namespace muster {

namespace {

constexpr double handleSide = 7;
constexpr int gridStep = 5;
const QColor guideInk(0x00, 0x8a, 0xa6);
const QColor gridInk(0, 0, 0, 22);
const QColor stuckInk(0xd0, 0x2f, 0x7b);

/// Upright lines at millimetres of the sheet.
void drawDown(QPainter &painter, const SheetView &sheet, const QList<double> &lines)
{
    const QRectF shown = sheet.shown();
    for (const double line : lines) {
        const double x = std::round(sheet.onScreen(QPointF(line, 0)).x()) + 0.5;
        painter.drawLine(QPointF(x, shown.top()), QPointF(x, shown.bottom()));
    }
}

void drawAcross(QPainter &painter, const SheetView &sheet, const QList<double> &lines)
{
    const QRectF shown = sheet.shown();
    for (const double line : lines) {
        const double y = std::round(sheet.onScreen(QPointF(0, line)).y()) + 0.5;
        painter.drawLine(QPointF(shown.left(), y), QPointF(shown.right(), y));
    }
}

QList<double> every(int step, double until)
{
    QList<double> lines;
    for (int at = step; at < until; at += step)
        lines.append(at);
    return lines;
}

} // namespace

void TemplateCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintSheet(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_lines == DrawnLines::GuidesAndGrid)
        paintGrid(painter);
    if (m_lines != DrawnLines::None)
        paintGuides(painter);
    paintFaults(painter);
    paintChosen(painter);
    paintRulers(painter);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().colours.accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void TemplateCanvas::paintSheet(QPainter &painter) const
{
    const SheetView view = sheet();
    painter.fillRect(rect(), theme().colours.track);
    painter.fillRect(view.shown().translated(2, 2), QColor(0, 0, 0, 40));
    painter.fillRect(view.shown(), Qt::white);
    painter.save();
    painter.setClipRect(view.shown());
    painter.translate(view.corner);
    painter.scale(view.dots, view.dots);
    m_painter->paint(painter, m_page, m_side);
    painter.restore();
}

void TemplateCanvas::paintGrid(QPainter &painter) const
{
    const SheetView view = sheet();
    painter.setPen(gridInk);
    drawDown(painter, view, every(gridStep, view.size.width()));
    drawAcross(painter, view, every(gridStep, view.size.height()));
}

void TemplateCanvas::paintGuides(QPainter &painter) const
{
    painter.setPen(QPen(guideInk, 1, Qt::DashLine));
    drawDown(painter, sheet(), m_page.layout.guidesDown);
    drawAcross(painter, sheet(), m_page.layout.guidesAcross);
    painter.setPen(QPen(stuckInk, 1));
    drawDown(painter, sheet(), m_stuck.down);
    drawAcross(painter, sheet(), m_stuck.across);
}

/// What is wrong is marked by a sign, not by its colour alone.
void TemplateCanvas::paintFaults(QPainter &painter) const
{
    const QColor ink = lightTheme().colours.error;
    painter.setBrush(Qt::NoBrush);
    for (const int item : m_faulty) {
        if (item >= m_page.layout.items.size() || m_page.layout.items[item].side != m_side)
            continue;
        const QRectF place = sheet().onScreen(m_page.layout.items[item].place);
        painter.setPen(QPen(ink, 2, Qt::DotLine));
        painter.drawRect(place);
        paintLineIcon(painter, {place.right() - 18, place.top() - 18, 18, 18}, QStringLiteral("warning"), ink);
    }
}

void TemplateCanvas::paintChosen(QPainter &painter) const
{
    const QColor ink = lightTheme().colours.accent;
    painter.setBrush(Qt::NoBrush);
    for (const int item : m_chosen) {
        painter.setPen(QPen(ink, 1));
        painter.drawRect(sheet().onScreen(m_page.layout.items[item].place));
    }
    if (m_chosen.size() != 1)
        return;
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::white);
    for (const HandlePlace &handle : handlesOf(sheet().onScreen(bounds())))
        painter.drawRect(QRectF(handle.at.x() - handleSide / 2, handle.at.y() - handleSide / 2, handleSide, handleSide));
}

void TemplateCanvas::paintRulers(QPainter &painter) const
{
    const ThemeColours &colours = theme().colours;
    painter.setFont(textFont(10));
    painter.fillRect(QRect(0, 0, width(), CanvasRoom::ruler), colours.surface);
    painter.fillRect(QRect(0, 0, CanvasRoom::ruler, height()), colours.surface);
    paintRuler(painter, Qt::Horizontal);
    paintRuler(painter, Qt::Vertical);
    painter.fillRect(QRect(0, 0, CanvasRoom::ruler, CanvasRoom::ruler), colours.surface);
    painter.setPen(colours.line);
    painter.drawLine(0, CanvasRoom::ruler, width(), CanvasRoom::ruler);
    painter.drawLine(CanvasRoom::ruler, 0, CanvasRoom::ruler, height());
}

/// A mark every five millimetres, a number every twenty; what is chosen is shaded.
void TemplateCanvas::paintRuler(QPainter &painter, Qt::Orientation way) const
{
    const bool level = way == Qt::Horizontal;
    const SheetView view = sheet();
    const QRectF place = view.onScreen(bounds());
    if (!m_chosen.isEmpty())
        painter.fillRect(level ? QRectF(place.left(), 0, place.width(), CanvasRoom::ruler) : QRectF(0, place.top(), CanvasRoom::ruler, place.height()),
                         theme().colours.accentSoft);
    painter.setPen(theme().colours.textSoft);
    for (int at = 0; at <= (level ? view.size.width() : view.size.height()); at += 5) {
        const QPointF on = view.onScreen(QPointF(at, at));
        const int mark = at % 10 == 0 ? 7 : 4;
        const int where = int(std::round(level ? on.x() : on.y()));
        if (level)
            painter.drawLine(where, CanvasRoom::ruler - mark, where, CanvasRoom::ruler);
        else
            painter.drawLine(CanvasRoom::ruler - mark, where, CanvasRoom::ruler, where);
        if (at % 20 != 0)
            continue;
        painter.save();
        painter.translate(level ? QPointF(where + 2, 10) : QPointF(10, where - 2));
        painter.rotate(level ? 0 : -90);
        painter.drawText(QPointF(0, 0), QString::number(at));
        painter.restore();
    }
}

} // namespace muster
