// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/folded_column.h"

#include "ui/shell/icon.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace muster {

namespace {

constexpr int edge = 12;

} // namespace

void FoldedColumn::paintEvent(QPaintEvent *)
{
    const ThemeColours &colours = theme().colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(colours.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
    paintLineIcon(painter, QRectF(width() / 2.0 - 7, edge, 14, 14), QStringLiteral("chevron_left"), colours.textFaint);
    painter.translate(width() / 2.0, height());
    painter.rotate(-90);
    const QRectF line(edge, -width() / 2.0, height() - 2 * edge - 20, width());
    painter.setFont(textFont(theme().type.body, QFont::DemiBold));
    painter.setPen(colours.textSoft);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(line.width())));
}

void FoldedColumn::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void FoldedColumn::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FoldedColumn::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace muster
