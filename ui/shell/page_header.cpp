// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_header.h"

#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace muster {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(TextLook::Title, {}, this)),
      m_subtitle(new ElidedLabel(TextLook::Soft, {}, this)), m_tools(new QHBoxLayout),
      m_remarks(new QHBoxLayout)
{
    m_remarks->setSpacing(Theme::unit);
    m_remarks->addWidget(m_subtitle);
    m_remarks->addStretch(1);
    m_tools->setSpacing(Theme::unit);
    m_tools->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_tools);
    layout->addLayout(m_remarks);
    m_subtitle->hide();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void PageHeader::addRemark(QWidget *remark)
{
    m_remarks->insertWidget(m_remarks->count() - 1, remark);
}

} // namespace muster
