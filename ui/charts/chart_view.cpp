// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_accessible.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace muster {

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
}

void ChartView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    dataChanged();
}

const QList<ChartMark> &ChartView::marks() const
{
    render();
    return m_marks;
}

void ChartView::setCurrentMark(int mark)
{
    if (mark < 0 || mark >= marks().size())
        return;
    m_current = mark;
    setAccessibleDescription(m_marks.at(mark).words);
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(mark);
    QAccessible::updateAccessibility(&focus);
    update();
}

QSize ChartView::minimumSizeHint() const
{
    return {240, 120};
}

void ChartView::dataChanged()
{
    m_picture = {};
    m_marks.clear();
    m_current = -1;
    m_pointed = -1;
    updateGeometry();
    update();
}

// Drawing also tells where everything lies, so it is done once for both.
void ChartView::render() const
{
    if (!m_picture.isNull() && m_picture.devicePixelRatio() == devicePixelRatioF())
        return;
    m_picture = QPixmap(size().expandedTo({1, 1}) * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const Canvas canvas{painter, QRectF(rect()), theme()};
    m_marks.clear();
    if (isEmpty())
        drawEmpty(canvas);
    else
        m_marks = draw(canvas);
}

void ChartView::drawEmpty(const Canvas &canvas) const
{
    const QString words = m_emptyText.isEmpty() ? tr("Nothing to show yet.") : m_emptyText;
    canvas.painter.setFont(textFont(canvas.theme.type.body));
    canvas.painter.setPen(canvas.theme.colours.textFaint);
    canvas.painter.drawText(canvas.area.adjusted(24, 8, -24, -8), Qt::AlignCenter | Qt::TextWordWrap, words);
}

void ChartView::drawOver(const Canvas &canvas, const ChartMark *pointed, const ChartMark *focused) const
{
    canvas.painter.setBrush(Qt::NoBrush);
    if (pointed) {
        canvas.painter.setPen(QPen(canvas.theme.colours.textSoft, 1));
        canvas.painter.drawRoundedRect(pointed->area.adjusted(-1, -1, 1, 1), 4, 4);
    }
    if (focused) {
        canvas.painter.setPen(QPen(canvas.theme.colours.surface, 4));
        canvas.painter.drawRoundedRect(focused->area.adjusted(-2, -2, 2, 2), 4, 4);
        canvas.painter.setPen(QPen(canvas.theme.colours.text, 2));
        canvas.painter.drawRoundedRect(focused->area.adjusted(-2, -2, 2, 2), 4, 4);
    }
}

int ChartView::markAt(const QPointF &point) const
{
    for (int i = 0; i < marks().size(); ++i) {
        if (m_marks.at(i).area.contains(point))
            return i;
    }
    return -1;
}

// Left and right stay in the row; up and down look for the nearest column of the next row.
int ChartView::markBeside(int mark, int key) const
{
    const auto &from = m_marks.at(mark);
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const int step = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    int best = mark;
    int distance = INT_MAX;
    for (int i = 0; i < m_marks.size(); ++i) {
        const auto &to = m_marks.at(i);
        const int along = across ? (to.column - from.column) * step : (to.row - from.row) * step;
        const int aside = across ? qAbs(to.row - from.row) * 1000 : qAbs(to.column - from.column);
        if (along > 0 && !(across && aside) && along * 1000 + aside < distance) {
            best = i;
            distance = along * 1000 + aside;
        }
    }
    return best;
}

void ChartView::paintEvent(QPaintEvent *)
{
    render();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto *pointed = m_pointed >= 0 && m_pointed < m_marks.size() ? &m_marks.at(m_pointed) : nullptr;
    const bool keyed = hasFocus() && m_current >= 0 && m_current < m_marks.size();
    drawOver({painter, QRectF(rect()), theme()}, pointed, keyed ? &m_marks.at(m_current) : nullptr);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    m_picture = {};
    QWidget::resizeEvent(event);
}

void ChartView::changeEvent(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LanguageChange)
        m_picture = {};
    QWidget::changeEvent(event);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(), mark < 0 ? QString() : m_marks.at(mark).words, this);
        return true;
    }
    return QWidget::event(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(marks().size()) - 1;
    const int key = event->key();
    if (last < 0)
        return QWidget::keyPressEvent(event);
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        return openMark(m_current);
    if (key == Qt::Key_Home || key == Qt::Key_End)
        return setCurrentMark(key == Qt::Key_Home ? 0 : last);
    if (key >= Qt::Key_Left && key <= Qt::Key_Down)
        return setCurrentMark(m_current < 0 ? firstMark() : markBeside(m_current, key));
    QWidget::keyPressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setPointed(markAt(event->position()));
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        openMark(markAt(event->position()));
}

void ChartView::leaveEvent(QEvent *)
{
    setPointed(-1);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && !marks().isEmpty())
        setCurrentMark(firstMark());
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    addExports(menu);
    menu.exec(event->globalPos());
}

void ChartView::openMark(int mark)
{
    if (mark < 0 || mark >= m_marks.size())
        return;
    const ChartMark opened = m_marks.at(mark);
    setCurrentMark(mark);
    emit activated(opened.category, opened.series);
}

void ChartView::setPointed(int mark)
{
    if (mark == m_pointed)
        return;
    m_pointed = mark;
    setCursor(mark < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

} // namespace muster
