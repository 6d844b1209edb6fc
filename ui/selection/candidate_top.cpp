// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/candidate_top.h"

#include "ui/selection/candidate_head.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace muster {

CandidateTop::CandidateTop(QWidget *parent)
    : QWidget(parent), m_head(new CandidateHead(this)), m_advance(makeButton(ButtonLook::Primary, {}, this)),
      m_edit(makeButton(ButtonLook::Plain, {}, this)), m_person(makeButton(ButtonLook::Plain, {}, this)),
      m_back(makeButton(ButtonLook::Plain, {}, this))
{
    m_back->setIcon(lineIcon(QStringLiteral("back")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_head, 1);
    for (QPushButton *button : {m_advance, m_edit, m_person, m_back})
        row->addWidget(button, 0, Qt::AlignTop);
    connect(m_advance, &QPushButton::clicked, this, &CandidateTop::advanceAsked);
    connect(m_edit, &QPushButton::clicked, this, &CandidateTop::editAsked);
    connect(m_person, &QPushButton::clicked, this, &CandidateTop::personAsked);
    connect(m_back, &QPushButton::clicked, this, &CandidateTop::backAsked);
}

void CandidateTop::show(const std::optional<CandidateCard> &card, const QPixmap &photo)
{
    for (QPushButton *button : {m_advance, m_edit, m_person})
        button->setEnabled(card.has_value());
    if (card)
        m_head->fill(*card, photo);
    else
        m_head->sayGone();
}

void CandidateTop::retranslate()
{
    m_advance->setText(tr("Advance…"));
    m_advance->setToolTip(tr("Move the candidate to another stage (Ctrl+M)"));
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("Edit the candidacy (F2)"));
    m_person->setText(tr("Person"));
    m_person->setToolTip(tr("Open the page of the person"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Back to the candidates (Esc)"));
}

} // namespace muster
