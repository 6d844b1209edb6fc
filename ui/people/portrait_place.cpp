// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/portrait_place.h"

#include "ui/people/person_words.h"
#include "ui/shell/theme.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QUrl>

namespace muster {

PortraitPlace::PortraitPlace(QWidget *parent) : QAbstractButton(parent)
{
    setFixedSize(room);
    connect(this, &QAbstractButton::clicked, this, &PortraitPlace::offer);
    setOpen(false);
}

void PortraitPlace::setOpen(bool open)
{
    setFocusPolicy(open ? Qt::StrongFocus : Qt::NoFocus);
    setAcceptDrops(open);
    setCursor(open ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PortraitPlace::setPerson(const QString &fullName, const QPixmap &photo)
{
    m_name = fullName;
    m_photo = photo;
    setAccessibleName(photo.isNull() ? tr("No photo of %1").arg(fullName) : tr("Photo of %1").arg(fullName));
    setToolTip(photo.isNull() ? tr("Add a photo: Enter, Ctrl+V, or drop a picture here") : tr("Enter: what can be done with the photo"));
    update();
}

void PortraitPlace::offer()
{
    if (focusPolicy() == Qt::NoFocus)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Choose a picture…"), this, &PortraitPlace::choosing);
    menu->addAction(tr("Paste a picture"), QKeySequence::Paste, this, &PortraitPlace::pasting);
    menu->addAction(tr("Remove the photo"), QKeySequence::Delete, this, &PortraitPlace::removing)->setEnabled(hasPhoto());
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

void PortraitPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        emit pasting();
    else if (event->key() == Qt::Key_Delete && hasPhoto())
        emit removing();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        offer();
    else
        QAbstractButton::keyPressEvent(event);
}

void PortraitPlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PortraitPlace::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit dropped(localFiles(event->mimeData()).first());
}

void PortraitPlace::paintEvent(QPaintEvent *)
{
    const ThemeColours &colours = theme().colours;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(rect(), Theme::radius, Theme::radius);
    if (hasPhoto()) {
        painter.setClipPath(shape);
        painter.drawPixmap(rect(), m_photo);
        painter.setClipping(false);
    } else {
        painter.fillPath(shape, colours.accentSoft);
        painter.setPen(colours.accent);
        painter.setFont(textFont(theme().type.figure - 4, QFont::DemiBold));
        painter.drawText(rect(), Qt::AlignCenter, initials(m_name));
    }
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace muster
