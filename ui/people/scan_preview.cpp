// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/scan_preview.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace muster {

namespace {

constexpr int lineHeight = 22;

} // namespace

ScanPreview::ScanPreview(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(140, 120);
}

void ScanPreview::say(const QString &words)
{
    m_shown = {};
    m_words = words;
    setFocusPolicy(Qt::NoFocus);
    setAccessibleDescription(words);
    update();
}

void ScanPreview::show(const Shown &shown)
{
    m_shown = shown;
    m_words = shown.pages > 1 ? tr("Page %1 of %2").arg(shown.page + 1).arg(shown.pages) : QString();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(m_words);
    update();
}

void ScanPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(theme().colours.textFaint);
    if (m_shown.picture.isNull())
        return painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, m_words);
    const int below = m_words.isEmpty() ? 0 : lineHeight;
    const QRect room = rect().adjusted(2, 2, -2, -2 - below);
    QRect at(QPoint(), m_shown.picture.size().scaled(room.size(), Qt::KeepAspectRatio));
    at.moveCenter(room.center());
    painter.drawImage(at, m_shown.picture);
    painter.drawText(QRect(0, height() - below, width(), below), Qt::AlignCenter, m_words);
    painter.setPen(QPen(hasFocus() ? theme().colours.accent : theme().colours.line, hasFocus() ? 2 : 1));
    painter.drawRect(at);
}

void ScanPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right: emit turned(1); return;
    case Qt::Key_PageUp:
    case Qt::Key_Left: emit turned(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit opened(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void ScanPreview::mouseDoubleClickEvent(QMouseEvent *)
{
    emit opened();
}

void ScanPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    emit roomChanged();
}

} // namespace muster
