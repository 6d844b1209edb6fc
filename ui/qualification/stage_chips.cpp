// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/stage_chips.h"

#include "ui/qualification/holder_words.h"
#include "ui/shell/button_choice.h"
#include "ui/shell/labels.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>

namespace muster {

namespace {

constexpr int stages = int(HolderStage::Revoked) + 1;

/// So short that all of them stand in one row.
QString shortWords(HolderStage stage)
{
    switch (stage) {
    case HolderStage::Every: return StageChips::tr("All");
    case HolderStage::Within180: return StageChips::tr("≤ 180 days");
    case HolderStage::Within90: return StageChips::tr("≤ 90 days");
    case HolderStage::Within30: return StageChips::tr("≤ 30 days");
    default: return stageWords(stage);
    }
}

} // namespace

StageChips::StageChips(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int stage = 0; stage < stages; ++stage) {
        QPushButton *button = makeButton(ButtonLook::Plain, {}, this);
        button->setCheckable(true);
        m_buttons->addButton(button, stage);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_buttons->button(int(HolderStage::Valid))->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, &StageChips::chosen);
    retranslate();
}

HolderStage StageChips::stage() const
{
    return HolderStage(m_buttons->checkedId());
}

void StageChips::choose(HolderStage stage)
{
    m_buttons->button(int(stage))->setChecked(true);
    letTabComeToChosen(*m_buttons);
}

void StageChips::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    letTabComeToChosen(*m_buttons);
}

void StageChips::setCounts(const HolderCounts &counts)
{
    m_counts = counts;
    retranslate();
}

void StageChips::retranslate()
{
    for (int i = 0; i < stages; ++i) {
        const auto stage = HolderStage(i);
        const QString count = QLocale().toString(m_counts.of(stage));
        QAbstractButton *button = m_buttons->button(i);
        button->setText(QStringLiteral("%1 (%2)").arg(shortWords(stage), count));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(stageWords(stage), count));
        button->setToolTip(button->accessibleName());
    }
}

} // namespace muster
