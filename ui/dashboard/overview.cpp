// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/overview.h"

#include "ui/charts/bar_chart.h"
#include "ui/charts/card.h"
#include "ui/charts/series_chart.h"
#include "ui/charts/share_bars.h"
#include "ui/dashboard/key_figures.h"
#include "ui/dashboard/overview_data.h"
#include "ui/dashboard/reminders.h"
#include "ui/dashboard/strength_words.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr StrengthKey seriesKeys[] = {StrengthKey::Sex, StrengthKey::Type, StrengthKey::Mission, StrengthKey::Service};

} // namespace

Overview::Overview(QWidget *parent)
    : QWidget(parent), m_figures(new KeyFigures(this)), m_reminders(new Reminders(this)), m_strengthCard(new Card({}, this)), m_strengthChart(new BarChart),
      m_shareCard(new Card({}, this)), m_shareChart(new ShareBars), m_seriesCard(new Card({}, this)),
      m_seriesChart(new SeriesChart), m_seriesBy(new QComboBox), m_outcomeCard(new Card({}, this)),
      m_allOutcomes(makeButton(ButtonLook::Link, {})),
      m_outcomeChart(new BarChart), m_stageCard(new Card({}, this)), m_stageChart(new BarChart)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::gap);
    rows->addWidget(m_figures);
    rows->addWidget(m_reminders);
    buildStrengthRow(rows);
    buildSeriesRow(rows);
    buildTrainingRow(rows);
    rows->addStretch(1);
    setTabOrderOf({m_figures, m_reminders, m_strengthCard, m_shareCard, m_seriesBy, m_seriesCard, m_allOutcomes, m_outcomeCard, m_stageCard});
    setTexts();
    connectParts();
}

void Overview::buildStrengthRow(QVBoxLayout *rows)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    m_strengthCard->setContent(m_strengthChart);
    m_shareCard->setContent(m_shareChart);
    row->addWidget(m_strengthCard, 3);
    row->addWidget(m_shareCard, 2);
    rows->addLayout(row);
}

void Overview::buildSeriesRow(QVBoxLayout *rows)
{
    for (StrengthKey key : seriesKeys)
        m_seriesBy->addItem(QString(), int(key));
    m_seriesCard->addTool(m_seriesBy);
    m_seriesCard->setContent(m_seriesChart);
    rows->addWidget(m_seriesCard);
}

void Overview::buildTrainingRow(QVBoxLayout *rows)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    m_outcomeCard->addTool(m_allOutcomes);
    m_outcomeCard->setContent(m_outcomeChart);
    m_stageCard->setContent(m_stageChart);
    row->addWidget(m_outcomeCard, 3);
    row->addWidget(m_stageCard, 2);
    rows->addLayout(row);
}

void Overview::connectParts()
{
    connect(m_figures, &KeyFigures::askedFor, this, &Overview::askedFor);
    connect(m_strengthChart, &BarChart::activated, this, [this](const QString &mission, const QString &sex) {
        NamesQuestion question{.strength = {.where = {{StrengthKey::Mission, mission}}}};
        if (!sex.isEmpty())
            question.strength.where.append({StrengthKey::Sex, sex});
        emit askedFor(question);
    });
    connect(m_shareChart, &ShareBars::activated, this, [this](const QString &group, const QString &) {
        NamesQuestion question{.strength = {.where = {{StrengthKey::Sex, QStringLiteral("female")}}, .figures = Figures::UnitedNations}};
        for (const QString &type : typesOf(group))
            question.strength.where.append({StrengthKey::Type, type});
        emit askedFor(question);
    });
    connect(m_outcomeChart, &BarChart::activated, this, [this](const QString &organisation, const QString &) {
        emit askedFor({.of = NamesOf::Trained, .part = organisation});
    });
    connect(m_stageChart, &BarChart::activated, this, [this](const QString &stage, const QString &) {
        emit askedFor({.of = NamesOf::Candidates, .part = stage});
    });
    connect(m_seriesChart, &SeriesChart::dayActivated, this, &Overview::dayChosen);
    connect(m_allOutcomes, &QPushButton::clicked, this, &Overview::outcomesAskedFor);
    connect(m_seriesBy, &QComboBox::activated, this, &Overview::seriesByChanged);
}

StrengthKey Overview::seriesBy() const
{
    return StrengthKey(m_seriesBy->currentData().toInt());
}

void Overview::setAnswer(const DashboardAnswer &answer)
{
    m_answer = answer;
    m_figures->setAnswer(answer);
    m_strengthChart->setData(chartOf(answer.byMissionAndSex, StrengthKey::Mission, StrengthKey::Sex));
    m_shareChart->setRows(shareRows(answer.shares));
    m_outcomeChart->setData(outcomeChart(answer.outcomes));
    m_stageChart->setData(stageChart(answer.stages));
    m_seriesChart->setDay(answer.day);
}

void Overview::setSeries(const SeriesAnswer &answer)
{
    m_series = answer;
    m_seriesChart->setData(seriesData(answer));
}

void Overview::setTexts()
{
    m_strengthCard->setTitle(tr("Strength by mission and sex"));
    m_strengthChart->setCategoryHeading(tr("Mission"));
    m_strengthChart->setEmptyText(tr("Nobody is deployed on this day. Choose another day, or enter tours on the pages of people (Ctrl+2)."));
    m_shareCard->setTitle(tr("Women's share and the UN target"));
    m_shareChart->setEmptyText(tr("Nobody is deployed in UN figures on this day. Choose another day."));
    m_seriesCard->setTitle(tr("Strength over time, month-ends"));
    m_seriesChart->setEmptyText(tr("No tour is recorded yet. Enter people and their tours (Ctrl+2), or bring the office's files in, and the years will show here."));
    m_outcomeCard->setTitle(tr("Trained by organisation, all courses"));
    m_allOutcomes->setText(tr("All outcomes"));
    m_outcomeChart->setCategoryHeading(tr("Organisation"));
    m_outcomeChart->setEmptyText(tr("No course result is recorded yet. Enter it on the page of a person (Ctrl+2), under Training."));
    m_stageCard->setTitle(tr("Candidates by stage"));
    m_stageChart->setCategoryHeading(tr("Stage"));
    m_stageChart->setEmptyText(tr("Nobody is nominated. Enter a candidacy on the page of a person (Ctrl+2)."));
    m_seriesBy->setAccessibleName(tr("Split the strength over time by"));
    for (int i = 0; i < m_seriesBy->count(); ++i)
        m_seriesBy->setItemText(i, keyWords(StrengthKey(m_seriesBy->itemData(i).toInt())));
}

void Overview::retranslate()
{
    setTexts();
    m_reminders->retranslate();
    if (m_answer.day.isValid())
        setAnswer(m_answer);
    setSeries(m_series);
}

} // namespace muster
