// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/candidate_head.h"

#include "ui/people/person_words.h"
#include "ui/people/portrait_place.h"
#include "ui/selection/card_words.h"
#include "ui/shell/day_text.h"
#include "ui/shell/labels.h"

#include <QLocale>

namespace muster {

CandidateHead::CandidateHead(QWidget *parent)
    : PortraitHead(parent), m_stage(addChip(Tone::Info)), m_goal(addChip(Tone::Info)), m_acts(addChip(Tone::Warning))
{
    m_acts->hide();
}

void CandidateHead::fill(const CandidateCard &card, const QPixmap &photo)
{
    setWords(card.fullName, {inLanguage(card.rank), tr("service number %1").arg(card.serviceNo), inLanguage(card.category), inLanguage(card.service)});
    portrait()->setPerson(card.fullName, photo);
    portrait()->setToolTip({});
    const ChipCell stage = stageChip(card.stage);
    setChip(m_stage, stage.tone, card.since.isValid() ? tr("%1 since %2").arg(stage.words, dayText(card.since)) : stage.words);
    const QString unit = unitAndRotation(card.unit, card.rotation);
    const QString goal = unit.isEmpty() ? card.mission : QStringLiteral("%1 → %2").arg(unit, card.mission);
    m_goal->setText(card.departure.isValid() ? tr("%1, departs %2").arg(goal, dayText(card.departure)) : tr("%1, departure not known").arg(goal));
    m_stage->show();
    m_goal->show();
}

void CandidateHead::setOpenActs(std::optional<int> acts)
{
    m_acts->setVisible(acts.has_value());
    if (!acts)
        return;
    if (*acts == 0)
        setChip(m_acts, Tone::Good, tr("nothing is open"));
    else
        setChip(m_acts, Tone::Error, *acts == 1 ? tr("1 act open") : tr("%1 acts open").arg(QLocale().toString(*acts)));
}

void CandidateHead::sayGone()
{
    sayPlainly(tr("This candidacy is no longer in the office"), tr("Somebody has removed the record or taken back what added it."));
}

} // namespace muster
