// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/card.h"

#include "ui/charts/chart_view.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new ElidedLabel(TextLook::Heading, title, this)),
      m_hint(makeLabel(TextLook::Small, {}, this)), m_more(new QToolButton(this)), m_head(new QHBoxLayout),
      m_rows(new QVBoxLayout(this))
{
    setObjectName("card");
    m_hint->hide();
    m_more->hide();
    m_head->setSpacing(Theme::unit);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_hint);
    m_head->addWidget(m_more);
    m_rows->setContentsMargins(Theme::gap, 12, Theme::gap, Theme::gap);
    m_rows->setSpacing(Theme::unit);
    m_rows->addLayout(m_head);
    buildMenu();
    retranslate();
}

void Card::buildMenu()
{
    m_more->setIcon(lineIcon("more"));
    m_more->setIconSize({18, 18});
    m_more->setFixedSize(34, 34);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_chart->addExports(*menu);
    });
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    if (m_chart)
        m_chart->setTitle(title);
    retranslate();
}

void Card::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void Card::setContent(QWidget *content)
{
    m_rows->addWidget(content, 1);
    m_chart = qobject_cast<ChartView *>(content);
    m_more->setVisible(m_chart);
    if (m_chart)
        m_chart->setTitle(m_title->text());
}

void Card::addTool(QWidget *tool)
{
    m_head->insertWidget(m_head->count() - 1, tool);
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Card::retranslate()
{
    m_more->setToolTip(tr("Copy, save or print this chart"));
    m_more->setAccessibleName(tr("Copy, save or print: %1").arg(m_title->text()));
}

} // namespace muster
