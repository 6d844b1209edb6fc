// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/paper_picture.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace muster {

namespace {

constexpr int margin = 6;
constexpr int paperHeight = 96;

} // namespace

PaperPicture::PaperPicture(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(paperHeight);
    setMaximumWidth(360);
}

void PaperPicture::show(const QImage &picture)
{
    m_picture = picture;
    update();
}

void PaperPicture::setEmptyWords(const QString &words)
{
    m_emptyWords = words;
    update();
}

void PaperPicture::paintEvent(QPaintEvent *)
{
    const ThemeColours &colours = theme().colours;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(colours.line);
    painter.setBrush(m_picture.isNull() ? colours.surface : QColor(Qt::white));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    if (m_picture.isNull()) {
        painter.setPen(colours.textSoft);
        painter.setFont(textFont(theme().type.small));
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_emptyWords);
        return;
    }
    QRectF shown(QPointF(), QSizeF(m_picture.size()).scaled(room.size(), Qt::KeepAspectRatio));
    shown.moveCenter(QRectF(room).center());
    painter.drawImage(shown, m_picture);
}

} // namespace muster
