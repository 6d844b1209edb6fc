// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/photo_cut.h"

#include "ui/people/photo_file.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>

namespace muster {

namespace {

constexpr double least = 40;            ///< dots the frame is high at least
constexpr double step = 0.02;           ///< of the picture's longer side, for one press of a key
constexpr double corner = 14;

} // namespace

PhotoCut::PhotoCut(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 200);
}

void PhotoCut::setPicture(const QImage &picture)
{
    m_picture = picture;
    const QSizeF all = picture.size();
    const double height = std::min(all.height(), all.width() / photoShape);
    const QSizeF size(height * photoShape, height);
    take({(all.width() - size.width()) / 2, (all.height() - size.height()) / 4, size.width(), size.height()});
}

/// The frame stays inside the picture.
void PhotoCut::take(QRectF cut)
{
    cut.moveLeft(std::clamp(cut.left(), 0.0, std::max(0.0, m_picture.width() - cut.width())));
    cut.moveTop(std::clamp(cut.top(), 0.0, std::max(0.0, m_picture.height() - cut.height())));
    m_cut = cut;
    setAccessibleDescription(tr("The frame is %1 × %2 dots").arg(qRound(cut.width())).arg(qRound(cut.height())));
    update();
    emit cutChanged();
}

double PhotoCut::scale() const
{
    if (m_picture.isNull())
        return 1;
    return std::min(double(width()) / m_picture.width(), double(height()) / m_picture.height());
}

QRectF PhotoCut::shown() const
{
    const QSizeF size = QSizeF(m_picture.size()) * scale();
    return {(width() - size.width()) / 2, (height() - size.height()) / 2, size.width(), size.height()};
}

QRectF PhotoCut::frame() const
{
    return {shown().topLeft() + m_cut.topLeft() * scale(), m_cut.size() * scale()};
}

QPointF PhotoCut::inPicture(QPointF at) const
{
    return (at - shown().topLeft()) / scale();
}

void PhotoCut::move(QPointF by)
{
    take(m_cut.translated(by));
}

/// About its middle, as large as the picture allows.
void PhotoCut::resizeTo(double height)
{
    const double most = std::min<double>(m_picture.height(), m_picture.width() / photoShape);
    const double now = std::clamp(height, std::min(least, most), most);
    QRectF cut(0, 0, now * photoShape, now);
    cut.moveCenter(m_cut.center());
    take(cut);
}

void PhotoCut::pullTo(QPointF at)
{
    const QPointF far = at - m_cut.center();
    resizeTo(2 * std::max(std::abs(far.y()), std::abs(far.x()) / photoShape));
}

void PhotoCut::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.drawImage(shown(), m_picture);
    QPainterPath dark;
    dark.addRect(shown());
    dark.addRect(frame());
    painter.fillPath(dark, QColor(0, 0, 0, 130));
    painter.setPen(QPen(hasFocus() ? theme().colours.accent : QColor(Qt::white), hasFocus() ? 3 : 2));
    painter.drawRect(frame());
    painter.setBrush(Qt::white);
    painter.setPen(Qt::NoPen);
    for (const QPointF &at : {frame().topLeft(), frame().topRight(), frame().bottomLeft(), frame().bottomRight()})
        painter.drawRect(QRectF(at.x() - 4, at.y() - 4, 8, 8));
}

void PhotoCut::keyPressEvent(QKeyEvent *event)
{
    const double far = step * std::max(m_picture.width(), m_picture.height());
    switch (event->key()) {
    case Qt::Key_Left: return move({-far, 0});
    case Qt::Key_Right: return move({far, 0});
    case Qt::Key_Up: return move({0, -far});
    case Qt::Key_Down: return move({0, far});
    case Qt::Key_Plus:
    case Qt::Key_Equal: return resizeTo(m_cut.height() + 2 * far);
    case Qt::Key_Minus: return resizeTo(m_cut.height() - 2 * far);
    default: QWidget::keyPressEvent(event);
    }
}

void PhotoCut::mousePressEvent(QMouseEvent *event)
{
    const QRectF now = frame();
    m_grip = inPicture(event->position()) - m_cut.topLeft();
    m_pulls = false;
    for (const QPointF &at : {now.topLeft(), now.topRight(), now.bottomLeft(), now.bottomRight()})
        m_pulls = m_pulls || QRectF(at.x() - corner, at.y() - corner, 2 * corner, 2 * corner).contains(event->position());
}

void PhotoCut::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    if (m_pulls)
        return pullTo(inPicture(event->position()));
    move(inPicture(event->position()) - m_grip - m_cut.topLeft());
}

void PhotoCut::wheelEvent(QWheelEvent *event)
{
    resizeTo(m_cut.height() * (event->angleDelta().y() > 0 ? 1.05 : 0.95));
}

} // namespace muster
