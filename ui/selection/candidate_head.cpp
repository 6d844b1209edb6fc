// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/candidate_head.h"

#include "ui/people/person_words.h"
#include "ui/people/portrait_place.h"
#include "ui/selection/card_words.h"
#include "ui/shell/day_text.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace muster {

CandidateHead::CandidateHead(QWidget *parent)
    : QWidget(parent), m_portrait(new PortraitPlace(this)), m_name(new ElidedLabel(TextLook::Title, {}, this)),
      m_line(new ElidedLabel(TextLook::Soft, {}, this)), m_stage(makeChip(Tone::Info, {}, this)), m_goal(makeChip(Tone::Info, {}, this)),
      m_acts(makeChip(Tone::Warning, {}, this))
{
    build();
}

void CandidateHead::build()
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(Theme::unit);
    for (QLabel *chip : {m_stage, m_goal, m_acts})
        chips->addWidget(chip);
    chips->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_line);
    words->addSpacing(2);
    words->addLayout(chips);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(m_portrait, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_acts->hide();
}

void CandidateHead::fill(const CandidateCard &card, const QPixmap &photo)
{
    QStringList line{inLanguage(card.rank), tr("service number %1").arg(card.serviceNo), inLanguage(card.category), inLanguage(card.service)};
    line.removeAll(QString());
    m_name->setText(card.fullName);
    m_line->setText(line.join(QStringLiteral(" · ")));
    m_portrait->setPerson(card.fullName, photo);
    m_portrait->setToolTip({});
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
    m_name->setText(tr("This candidacy is no longer in the office"));
    m_line->setText(tr("Somebody has removed the record or taken back what added it."));
    for (QLabel *chip : {m_stage, m_goal, m_acts})
        chip->hide();
}

QStringList CandidateHead::chips() const
{
    QStringList words;
    for (const QLabel *chip : {m_stage, m_goal, m_acts})
        if (!chip->isHidden())
            words.append(chip->text());
    return words;
}

} // namespace muster
