// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>

namespace muster {

StatusLine::StatusLine(const QString &officeName, QWidget *parent)
    : QFrame(parent), m_office(new ElidedLabel(TextLook::Small, officeName, this)),
      m_message(new ElidedLabel(TextLook::Small, {}, this)), m_figure(makeLabel(TextLook::Small, {}, this))
{
    setObjectName("statusLine");
    setFixedHeight(28);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    layout->setSpacing(3 * Theme::unit);
    layout->addWidget(m_office);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_figure);
}

void StatusLine::setMessage(const QString &message)
{
    m_message->setText(message);
}

void StatusLine::setFigure(const QString &figure)
{
    m_figure->setText(figure);
}

QString StatusLine::message() const
{
    return m_message->text();
}

QString StatusLine::figure() const
{
    return m_figure->text();
}

} // namespace muster
