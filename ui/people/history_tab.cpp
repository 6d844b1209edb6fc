// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/history_tab.h"

#include "core/office/office.h"
#include "core/office/record_list.h"
#include "ui/people/history_entry.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

HistoryTab::HistoryTab(QWidget *parent)
    : PersonTab(parent), m_entries(new QVBoxLayout), m_more(makeButton(ButtonLook::Plain, {}, this))
{
    build();
    connect(m_more, &QPushButton::clicked, this, &HistoryTab::showMore);
}

void HistoryTab::build()
{
    m_entries->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    m_entries->setSpacing(0);
    auto *sheet = new QFrame;
    sheet->setObjectName(QStringLiteral("card"));
    sheet->setLayout(m_entries);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::gap);
    rows->addWidget(sheet);
    rows->addWidget(m_more, 0, Qt::AlignLeft);
    rows->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    area->setAccessibleName(tr("History"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    setFocusProxy(area);
}

void HistoryTab::clear()
{
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shown = 0;
}

void HistoryTab::fill(const PersonShown &shown)
{
    clear();
    m_changes = personHistory(shown.office.database(), shown.id, recordTypes());
    showMore();
}

/// The entries hold colours of the appearance they were made in.
void HistoryTab::changeEvent(QEvent *event)
{
    PersonTab::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shown > 0) {
        clear();
        showMore();
    }
}

void HistoryTab::showMore()
{
    const qsizetype last = std::min(m_changes.size(), m_shown + step);
    for (; m_shown < last; ++m_shown)
        m_entries->addWidget(new HistoryEntry(m_changes.at(m_shown)));
    const qsizetype left = m_changes.size() - m_shown;
    m_more->setText(tr("Show %1 older").arg(std::min<qsizetype>(left, step)));
    m_more->setVisible(left > 0);
}

} // namespace muster
