// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/move_words.h"


#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype mostNames = 4;

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CandidateMove)
};

} // namespace

QString candidatesInWords(const QList<CandidateCard> &cards)
{
    return cards.size() == 1 ? cards.first().fullName : Words::tr("%1 candidates").arg(QLocale().toString(cards.size()));
}

QString namesOf(const QList<CandidateCard> &cards)
{
    QStringList names;
    for (const CandidateCard &card : cards.first(std::min(mostNames, cards.size())))
        names.append(card.fullName);
    if (cards.size() > mostNames)
        names.append(Words::tr("and %1 more").arg(QLocale().toString(cards.size() - mostNames)));
    return names.join(u'\n');
}

QList<Stage> commonGoals(const QList<CandidateCard> &cards)
{
    QList<Stage> goals;
    for (size_t i = 0; i < choicesOf<Stage>().size(); ++i)
        if (std::all_of(cards.begin(), cards.end(), [i](const CandidateCard &card) { return wayOf(card.stage, Stage(i)).has_value(); }))
            goals.append(Stage(i));
    return goals;
}

QList<StageReason> commonReasons(const QList<CandidateCard> &cards, Stage to)
{
    QList<StageReason> common;
    for (const CandidateCard &card : cards) {
        const QList<StageReason> reasons = reasonsFor(card.stage, to);
        if (common.isEmpty())
            common = reasons;
        else if (!reasons.isEmpty())
            common.removeIf([&reasons](StageReason reason) { return !reasons.contains(reason); });
    }
    return common;
}

QString goalWords(const QList<CandidateCard> &cards, Stage to)
{
    const QString stage = stageWords(to);
    const bool isBack = std::all_of(cards.begin(), cards.end(), [to](const CandidateCard &card) { return wayOf(card.stage, to) == StageWay::Back; });
    return isBack ? Words::tr("Back to %1").arg(stage) : stage;
}

} // namespace muster
