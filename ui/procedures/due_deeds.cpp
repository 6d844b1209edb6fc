// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/due_deeds.h"

#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/work_bar.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace muster {

DueDeeds::DueDeeds(QWidget *parent)
    : QWidget(parent), m_done(makeButton(ButtonLook::Primary, {}, this)), m_notNeeded(makeButton(ButtonLook::Plain, {}, this)),
      m_move(makeButton(ButtonLook::Plain, {}, this)), m_open(makeButton(ButtonLook::Plain, {}, this)), m_work(new WorkBar(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    for (QPushButton *button : buttons())
        row->addWidget(button);
    row->addWidget(m_work, 1);
    setTabOrderOf({m_done, m_notNeeded, m_move, m_open, m_work});
    connect(m_done, &QPushButton::clicked, this, &DueDeeds::doneAsked);
    connect(m_notNeeded, &QPushButton::clicked, this, &DueDeeds::notNeededAsked);
    connect(m_move, &QPushButton::clicked, this, &DueDeeds::moveAsked);
    connect(m_open, &QPushButton::clicked, this, &DueDeeds::openAsked);
}

void DueDeeds::suit(qsizetype chosenSteps)
{
    for (QPushButton *button : buttons())
        button->setEnabled(chosenSteps > 0);
}

void DueDeeds::retranslate()
{
    m_done->setText(tr("Mark done…"));
    m_done->setToolTip(tr("Mark the chosen steps done, with their evidence (Space)"));
    m_notNeeded->setText(tr("Not needed…"));
    m_notNeeded->setToolTip(tr("Say why the chosen steps are not needed (Del)"));
    m_move->setText(tr("Move departure…"));
    m_move->setToolTip(tr("Move the departure of the chosen candidates, and the due dates with it"));
    m_open->setText(tr("Open candidate"));
    m_open->setToolTip(tr("Show what blocks the candidate (Enter)"));
    m_work->retranslate();
}

} // namespace muster
