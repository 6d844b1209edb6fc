// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/candidate_filter_bar.h"

#include "ui/people/person_words.h"
#include "ui/shell/icon.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <map>

namespace muster {

namespace {

constexpr auto wordsKey = "words";
constexpr int leastWidth = 60;
constexpr int mostLetters = 15;
constexpr int anyStage = -2;

using Choices = std::map<qint64, QString>;

/// The first entry of a choice asks for nothing. What is chosen stays on offer, for what it narrows to may be gone only now.
void refill(QComboBox *combo, const QString &all, const Choices &choices)
{
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo->currentData();
    const QString chosenWords = combo->currentText();
    combo->clear();
    combo->addItem(all, 0);
    QList<std::pair<QString, qint64>> sorted;
    for (const auto &[value, words] : choices)
        sorted.append({words, value});
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (const auto &[words, value] : sorted)
        combo->addItem(words, value);
    if (chosen.toLongLong() != 0 && combo->findData(chosen) < 0)
        combo->addItem(chosenWords, chosen);
    combo->setCurrentIndex(qMax(0, combo->findData(chosen)));
    combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + 3 * Theme::unit);
}

void setName(QComboBox *combo, const QString &name)
{
    combo->setAccessibleName(name);
    combo->view()->setAccessibleName(name);
}

} // namespace

CandidateFilterBar::CandidateFilterBar(StageChoice stages, QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_category(addCombo("category")), m_rotation(addCombo("rotation")),
      m_service(addCombo("service"))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_words, 1);
    if (stages == StageChoice::Offered) {
        m_stage = addCombo("stage");
        row->addWidget(m_stage);
    }
    for (QComboBox *combo : {m_category, m_rotation, m_service})
        row->addWidget(combo);
    if (m_stage)
        setTabOrder(m_words, m_stage), setTabOrder(m_stage, m_category);
    buildWords();
    retranslate();
}

QComboBox *CandidateFilterBar::addCombo(const char *key)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(key));
    combo->setMinimumContentsLength(mostLetters);
    combo->setMinimumWidth(leastWidth);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItem(QString(), 0);
    connect(combo, &QComboBox::currentIndexChanged, this, &CandidateFilterBar::changed);
    return combo;
}

void CandidateFilterBar::buildWords()
{
    m_words->setObjectName(QLatin1String(wordsKey));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_words->setMinimumWidth(2 * leastWidth);
    connect(m_words, &QLineEdit::textChanged, this, &CandidateFilterBar::changed);
}

QList<QComboBox *> CandidateFilterBar::combos() const
{
    QList<QComboBox *> all{m_category, m_rotation, m_service};
    if (m_stage)
        all.prepend(m_stage);
    return all;
}

CardFilter CandidateFilterBar::filter() const
{
    CardFilter filter{.words = m_words->text(), .categoryId = {m_category->currentData().toLongLong()},
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
    refill(m_category, tr("All categories"), categories);
    refill(m_rotation, tr("All rotations"), rotations);
    refill(m_service, tr("All services"), services);
}

/// Those on the way are what the work is about; the others are for looking back.
void CandidateFilterBar::offerStages()
{
    if (!m_stage)
        return;
    const QSignalBlocker quiet(m_stage);
    const int chosen = m_stage->currentIndex();
    m_stage->clear();
    m_stage->addItem(tr("On the way"), 0);
    for (size_t i = 0; i < choicesOf<Stage>().size(); ++i)
        m_stage->addItem(stageWords(Stage(i)), int(i) + 1);
    m_stage->addItem(tr("All stages"), anyStage);
    m_stage->setCurrentIndex(qMax(0, chosen));
}

void CandidateFilterBar::clear()
{
    setState({});
    m_words->setFocus();
}

QString CandidateFilterBar::inWords() const
{
    QStringList parts;
    if (const QString words = m_words->text().trimmed(); !words.isEmpty())
        parts.append(tr("“%1”").arg(words));
    for (const QComboBox *combo : combos())
        if (combo->currentIndex() > 0)
            parts.append(combo->currentText());
    return parts.join(QStringLiteral(" · "));
}

QVariantMap CandidateFilterBar::state() const
{
    QVariantMap state;
    if (!m_words->text().isEmpty())
        state.insert(QLatin1String(wordsKey), m_words->text());
    for (const QComboBox *combo : combos())
        if (combo->currentIndex() > 0)
            state.insert(combo->objectName(), combo->currentData());
    return state;
}

/// A choice that is not read yet is kept by its number, and gets its words when it is.
void CandidateFilterBar::setState(const QVariantMap &state)
{
    if (state == this->state())
        return;
    {
        const QSignalBlocker quiet(this);
        m_words->setText(state.value(QLatin1String(wordsKey)).toString());
        for (QComboBox *combo : combos()) {
            const QVariant wanted = state.value(combo->objectName(), 0);
            if (combo->findData(wanted) < 0)
                combo->addItem(QString(), wanted);
            combo->setCurrentIndex(combo->findData(wanted));
        }
    }
    emit changed();
}

void CandidateFilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Name or service number"));
    m_words->setAccessibleName(tr("Filter candidates by name or service number"));
    m_words->setToolTip(tr("Beginnings of words in any order; marks and capital letters do not matter (Ctrl+F)"));
    setName(m_category, tr("Category"));
    setName(m_rotation, tr("Rotation"));
    setName(m_service, tr("Service"));
    if (m_stage)
        setName(m_stage, tr("Stage"));
    offerStages();
    setChoices(m_cards);
}

} // namespace muster
