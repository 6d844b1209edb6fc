// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/withdrawal_bar.h"

#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace muster {

WithdrawalBar::WithdrawalBar(QWidget *parent)
    : QWidget(parent), m_words(makeLabel(TextLook::Body, {}, this)), m_why(new QLineEdit(this)), m_act(makeButton(ButtonLook::Primary, {}, this)),
      m_cancel(makeButton(ButtonLook::Plain, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_words);
    row->addWidget(m_why, 1);
    row->addWidget(m_act);
    row->addWidget(m_cancel);
    connect(m_act, &QPushButton::clicked, this, [this] { emit given(m_why->text().trimmed()); });
    connect(m_why, &QLineEdit::returnPressed, m_act, &QPushButton::click);
    connect(m_cancel, &QPushButton::clicked, this, &WithdrawalBar::left);
    retranslate();
    hide();
}

void WithdrawalBar::begin(qsizetype people)
{
    m_people = people;
    m_why->clear();
    retranslate();
    show();
    m_why->setFocus();
}

void WithdrawalBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void WithdrawalBar::retranslate()
{
    m_words->setText(tr("Why do %n person(s) withdraw?", nullptr, int(m_people)));
    m_why->setAccessibleName(tr("Why they withdraw"));
    m_why->setPlaceholderText(tr("It is kept in the note"));
    m_act->setText(tr("Withdraw"));
    m_act->setToolTip(tr("Withdraws the chosen people (Enter)"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Back without a change (Esc)"));
}

} // namespace muster
