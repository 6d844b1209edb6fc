// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/card_words.h"

#include "ui/people/person_words.h"
#include "ui/shell/day_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

namespace {

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CandidateCard)
};

} // namespace

QString missionAndUnit(const CandidateCard &card)
{
    const QString unit = unitAndRotation(card.unit, card.rotation);
    return unit.isEmpty() ? card.mission : QStringLiteral("%1 · %2").arg(card.mission, unit);
}

ChipCell openActsChip(std::optional<int> acts)
{
    if (!acts)
        return {};
    if (*acts == 0)
        return {Words::tr("ready"), Tone::Good};
    return {Words::tr("%1 open").arg(QLocale().toString(*acts)), Tone::Warning};
}

QString cardSentence(const CandidateCard &card, std::optional<int> openActs)
{
    QStringList parts{card.fullName, card.serviceNo, inLanguage(card.rank), inLanguage(card.service), missionAndUnit(card),
                      inLanguage(card.category)};
    if (card.departure.isValid())
        parts.append(Words::tr("departs %1").arg(dayText(card.departure)));
    else
        parts.append(Words::tr("departure not known"));
    if (card.since.isValid())
        parts.append(Words::tr("in this stage since %1").arg(dayText(card.since)));
    if (openActs)
        parts.append(*openActs == 0 ? Words::tr("nothing open") : Words::tr("%1 acts open").arg(QLocale().toString(*openActs)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace muster
