// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/layout_edits.h"
#include "ui/qualification/canvas_room.h"
#include "ui/qualification/template_canvas.h"

#include <QMouseEvent>

#include <cmath>

namespace muster {

namespace {

constexpr double handleReach = 6;       ///< dots
constexpr double stickReach = 6;
constexpr double guideReach = 4;
constexpr double grid = 5;              ///< millimetres

/// The guide within reach, nearest last drawn.
int guideNear(const QList<double> &guides, double at, double reach)
{
    for (qsizetype i = guides.size() - 1; i >= 0; --i)
        if (std::abs(guides[i] - at) <= reach)
            return int(i);
    return -1;
}

} // namespace

Handle TemplateCanvas::handleUnder(QPointF at) const
{
    if (m_chosen.isEmpty())
        return Handle::None;
    const Handle handle = handleAt(sheet().onScreen(bounds()), at, handleReach);
    return m_chosen.size() > 1 && handle != Handle::None ? Handle::Whole : handle;
}

/// A chosen item is pulled at its handles even where others lie upon it; its inside is anybody's who lies upon it.
void TemplateCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const QPointF at = event->position();
    m_grip = {};
    if (beginGuide(at))
        return;
    Handle handle = event->modifiers() & Qt::ControlModifier ? Handle::None : handleUnder(at);
    const int under = itemAt(m_page.layout, m_side, sheet().onSheet(at));
    if (handle == Handle::None || (handle == Handle::Whole && under >= 0 && !m_chosen.contains(under))) {
        pick(under, event->modifiers());
        handle = under >= 0 && m_chosen.contains(under) ? Handle::Whole : Handle::None;
    }
    if (handle == Handle::None)
        return;
    m_grip = {.handle = handle, .from = sheet().onSheet(at), .before = m_page.layout, .place = bounds(), .lines = snapLines(m_page.layout, m_side, m_chosen),
              .joins = QStringLiteral("drag %1").arg(++m_grips)};
    if (m_lines == DrawnLines::None)
        m_grip.lines = {};
}

void TemplateCanvas::pick(int item, Qt::KeyboardModifiers with)
{
    if (!(with & Qt::ControlModifier))
        return m_chosen.contains(item) ? void() : take(item < 0 ? QList<int>() : QList<int>{item});
    QList<int> items = m_chosen;
    if (item >= 0 && !items.removeOne(item))
        items.append(item);
    take(items);
}

/// On a ruler a new guide begins; beside the items one that is there is taken.
bool TemplateCanvas::beginGuide(QPointF at)
{
    const QPointF on = sheet().onSheet(at);
    const double reach = guideReach / sheet().dots;
    const bool onTop = at.y() < CanvasRoom::ruler;
    const bool atLeft = at.x() < CanvasRoom::ruler;
    m_grip = {.from = on, .before = m_page.layout, .joins = QStringLiteral("guide %1").arg(++m_grips)};
    if (onTop || atLeft) {
        m_grip.guide = onTop ? Qt::Horizontal : Qt::Vertical;
        return true;
    }
    if (m_lines == DrawnLines::None || itemAt(m_page.layout, m_side, on) >= 0 || handleUnder(at) != Handle::None)
        return false;
    const int down = guideNear(m_page.layout.guidesDown, on.x(), reach);
    const int across = guideNear(m_page.layout.guidesAcross, on.y(), reach);
    if (down < 0 && across < 0)
        return false;
    m_grip.guide = down >= 0 ? Qt::Vertical : Qt::Horizontal;
    m_grip.guideIndex = down >= 0 ? down : across;
    return true;
}

void TemplateCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return showCursor(event->position());
    if (m_grip.guide)
        dragGuideTo(sheet().onSheet(event->position()));
    else if (m_grip.handle != Handle::None)
        dragTo(sheet().onSheet(event->position()), event->modifiers());
}

/// A press that hardly moves is no drag.
void TemplateCanvas::dragTo(QPointF at, Qt::KeyboardModifiers with)
{
    const QPointF by = at - m_grip.from;
    if (m_page.layout == m_grip.before && by.manhattanLength() * sheet().dots < 3)
        return;
    const QRectF pulledTo = pulled(m_grip.place, m_grip.handle, by);
    m_stuck = {pulledTo, {}, {}};
    if (!(with & Qt::AltModifier)) {
        SnapLines lines = m_grip.lines;
        if (m_lines == DrawnLines::GuidesAndGrid) {
            lines.down << onGrid(pulledTo.left(), grid) << onGrid(pulledTo.right(), grid);
            lines.across << onGrid(pulledTo.top(), grid) << onGrid(pulledTo.bottom(), grid);
        }
        m_stuck = snapped(pulledTo, m_grip.handle, lines, stickReach / sheet().dots);
    }
    const CertificateLayout after = m_grip.handle == Handle::Whole ? moved(m_grip.before, m_chosen, m_stuck.place.topLeft() - m_grip.place.topLeft())
                                                                  : resized(m_grip.before, m_chosen.first(), m_stuck.place);
    emit edited(after, {m_grip.handle == Handle::Whole ? tr("moved") : tr("resized"), m_grip.joins});
}

/// A guide that is dragged off the sheet is taken away.
void TemplateCanvas::dragGuideTo(QPointF at)
{
    const bool isLevel = m_grip.guide == Qt::Horizontal;
    const QSizeF size = sheetSize(m_page.layout.orientation);
    const double to = std::round(isLevel ? at.y() : at.x());
    CertificateLayout after = m_grip.before;
    QList<double> &guides = isLevel ? after.guidesAcross : after.guidesDown;
    if (m_grip.guideIndex >= 0)
        guides.removeAt(m_grip.guideIndex);
    if (to >= 0 && to <= (isLevel ? size.height() : size.width()) && !guides.contains(to))
        guides.append(to);
    emit edited(after, {tr("guide moved"), m_grip.joins});
}

void TemplateCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = {};
    m_stuck = {};
    update();
}

void TemplateCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (itemAt(m_page.layout, m_side, sheet().onSheet(event->position())) >= 0)
        emit opened();
}

void TemplateCanvas::showCursor(QPointF at)
{
    const Handle handle = handleUnder(at);
    const bool isOver = itemAt(m_page.layout, m_side, sheet().onSheet(at)) >= 0;
    setCursor(handle != Handle::None ? cursorOf(handle) : isOver ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace muster
