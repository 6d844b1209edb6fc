// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_header.h"

#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace muster {

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(TextLook::Title, {}, this))
    , m_subtitle(new ElidedLabel(TextLook::Soft, {}, this))
    , m_tools(new QHBoxLayout)
    , m_remarks(new QHBoxLayout)
{
    m_remarks->setSpacing(Theme::unit);
    m_remarks->addWidget(m_subtitle);
    m_remarks->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addLayout(m_remarks);
    m_tools->setSpacing(Theme::unit);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(words, 1);
    layout->addLayout(m_tools);
    layout->setAlignment(m_tools, Qt::AlignTop);
    m_subtitle->hide();
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addTool(QWidget* tool)
{
    m_tools->addWidget(tool);
}

void PageHeader::addRemark(QWidget* remark)
{
    m_remarks->insertWidget(m_remarks->count() - 1, remark);
}

} // namespace muster
