// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/candidate_filter_bar.h"

#include "ui/people/person_words.h"

#include <QLineEdit>

#include <map>

namespace muster {

namespace {

constexpr int anyStage = -2;

using Choices = std::map<qint64, QString>;

QList<FilterChoice> inOrder(const QString &all, const Choices &choices)
{
    QList<FilterChoice> sorted;
    for (const auto &[value, words] : choices)
        sorted.append({value, words});
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.words, b.words) < 0; });
    sorted.prepend({0, all});
    return sorted;
}

} // namespace

CandidateFilterBar::CandidateFilterBar(StageChoice stages, QWidget *parent)
    : FilterBar(parent), m_stage(stages == StageChoice::Offered ? addCombo("stage", FilterCombo::Gone::Kept) : nullptr),
      m_category(addCombo("category", FilterCombo::Gone::Kept)), m_rotation(addCombo("rotation", FilterCombo::Gone::Kept)),
      m_service(addCombo("service", FilterCombo::Gone::Kept))
{
    retranslate();
}

CardFilter CandidateFilterBar::filter() const
{
    CardFilter filter{.words = words()->text(), .categoryId = {m_category->currentData().toLongLong()},
                      .rotationId = {m_rotation->currentData().toLongLong()}, .serviceId = {m_service->currentData().toLongLong()}};
    const int stage = m_stage ? m_stage->currentData().toInt() : 0;
    if (m_stage && stage <= 0)
        filter.stages = stage == anyStage ? CardFilter::Stages::Any : CardFilter::Stages::OnTheWay;
    else if (m_stage) {
        filter.stages = CardFilter::Stages::One;
        filter.stage = Stage(stage - 1);
    }
    return filter;
}

void CandidateFilterBar::setChoices(const QList<CandidateCard> &cards)
{
    m_cards = cards;
    Choices categories, rotations, services;
    for (const CandidateCard &card : cards) {
        categories.insert({card.categoryId.value, inLanguage(card.category)});
        if (!card.rotationId.isNull())
            rotations.insert({card.rotationId.value, unitAndRotation(card.unit, card.rotation)});
        if (!card.serviceId.isNull())
            services.insert({card.serviceId.value, inLanguage(card.service)});
    }
    m_category->offer(inOrder(tr("All categories"), categories));
    m_rotation->offer(inOrder(tr("All rotations"), rotations));
    m_service->offer(inOrder(tr("All services"), services));
}

/// Those on the way are what the work is about; the others are for looking back.
void CandidateFilterBar::offerStages()
{
    if (!m_stage)
        return;
    QList<FilterChoice> stages{{0, tr("On the way")}};
    for (size_t i = 0; i < choicesOf<Stage>().size(); ++i)
        stages.append({int(i) + 1, stageWords(Stage(i))});
    stages.append({anyStage, tr("All stages")});
    m_stage->offer(stages);
}

void CandidateFilterBar::retranslate()
{
    setWordsTexts(tr("Name or service number"), tr("Filter candidates by name or service number"));
    m_category->setName(tr("Category"));
    m_rotation->setName(tr("Rotation"));
    m_service->setName(tr("Service"));
    if (m_stage)
        m_stage->setName(tr("Stage"));
    offerStages();
    setChoices(m_cards);
}

} // namespace muster
