// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/photo_panel.h"

#include "ui/people/photo_cut.h"
#include "ui/people/photo_file.h"
#include "ui/people/portrait_place.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace muster {

PhotoPanel::PhotoPanel(QWidget *parent)
    : QFrame(parent), m_cut(new PhotoCut(this)), m_title(makeLabel(TextLook::Heading, {}, this)),
      m_hint(makeLabel(TextLook::Soft, {}, this)), m_result(new QLabel(this)),
      m_keep(makeButton(ButtonLook::Primary, {}, this)), m_leave(makeButton(ButtonLook::Plain, {}, this))
{
    setObjectName(QStringLiteral("card"));
    build();
    connect(m_cut, &PhotoCut::cutChanged, this, &PhotoPanel::showResult);
    connect(m_keep, &QPushButton::clicked, this, &PhotoPanel::keep);
    connect(m_leave, &QPushButton::clicked, this, &PhotoPanel::left);
    retranslate();
}

void PhotoPanel::build()
{
    m_hint->setWordWrap(true);
    m_result->setFixedSize(PortraitPlace::room);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::unit);
    words->addWidget(m_title);
    words->addWidget(m_hint);
    words->addWidget(m_result);
    words->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    words->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    row->setSpacing(3 * Theme::unit);
    row->addWidget(m_cut, 3);
    row->addLayout(words, 2);
}

void PhotoPanel::begin(const QImage &picture)
{
    m_cut->setPicture(picture);
    m_cut->setFocus(Qt::OtherFocusReason);
}

void PhotoPanel::showResult()
{
    const QSize size = PortraitPlace::room * devicePixelRatioF();
    QImage small = m_cut->picture().copy(m_cut->cut()).scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(devicePixelRatioF());
    m_result->setPixmap(QPixmap::fromImage(small));
}

void PhotoPanel::keep()
{
    emit kept(photoOf(m_cut->picture(), m_cut->cut()));
}

void PhotoPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        keep();
    else
        QFrame::keyPressEvent(event);
}

void PhotoPanel::retranslate()
{
    m_title->setText(tr("Cut the photo"));
    m_hint->setText(tr("Drag the frame, or move it with the arrow keys; plus and minus make it larger and smaller. Enter keeps "
                       "the photo, Esc leaves all as it was."));
    m_keep->setText(tr("Keep photo"));
    m_leave->setText(tr("Leave it"));
    m_cut->setAccessibleName(tr("Frame of the photo"));
    m_result->setAccessibleName(tr("The photo as it will be"));
}

} // namespace muster
