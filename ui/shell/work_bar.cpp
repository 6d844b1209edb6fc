// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_bar.h"

#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace muster {

WorkBar::WorkBar(QWidget *parent)
    : QWidget(parent), m_words(makeLabel(TextLook::Soft, {}, this)), m_bar(new QProgressBar(this)),
      m_giveUp(makeButton(ButtonLook::Plain, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(m_words);
    row->addWidget(m_bar, 1);
    row->addWidget(m_giveUp);
    m_bar->setTextVisible(false);
    connect(m_giveUp, &QPushButton::clicked, this, &WorkBar::giveUp);
    connect(&m_timer, &QTimer::timeout, this, &WorkBar::follow);
    m_timer.setInterval(step);
    setFixedHeight(sizeHint().height());
    setShown(false);
    retranslate();
}

void WorkBar::setShown(bool shown)
{
    for (QWidget *part : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_giveUp)})
        part->setVisible(shown);
}

std::shared_ptr<WorkTicket> WorkBar::begin(const QString &words, qint64 all)
{
    giveUp();
    m_ticket = std::make_shared<WorkTicket>();
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_bar->setRange(0, int(all));
    m_bar->setValue(0);
    m_waited = 0;
    m_timer.start();
    return m_ticket;
}

void WorkBar::end()
{
    m_ticket.reset();
    m_timer.stop();
    setShown(false);
}

void WorkBar::giveUp()
{
    if (m_ticket)
        m_ticket->givenUp = true;
}

void WorkBar::follow()
{
    m_waited += step;
    if (m_waited >= patience && m_giveUp->isHidden())
        setShown(true);
    if (m_ticket)
        m_bar->setValue(int(m_ticket->done));
}

void WorkBar::retranslate()
{
    m_giveUp->setText(tr("Give up"));
}

} // namespace muster
