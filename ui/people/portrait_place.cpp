// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/portrait_place.h"

#include "ui/people/person_words.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace muster {

namespace {

constexpr QSize portraitSize(72, 92);

} // namespace

PortraitPlace::PortraitPlace(QWidget *parent) : QWidget(parent)
{
    setFixedSize(portraitSize);
}

void PortraitPlace::setName(const QString &fullName)
{
    m_initials = initials(fullName);
    setAccessibleName(tr("No photo of %1").arg(fullName));
    update();
}

void PortraitPlace::paintEvent(QPaintEvent *)
{
    const ThemeColours &colours = theme().colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accentSoft);
    painter.drawRoundedRect(rect(), Theme::radius, Theme::radius);
    painter.setPen(colours.accent);
    painter.setFont(textFont(theme().type.figure - 4, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace muster
