// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/key_figures.h"

#include "ui/charts/chart_data.h"
#include "ui/charts/key_figure.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>

namespace muster {

namespace {

QString number(qint64 value)
{
    return countText(double(value));
}

} // namespace

KeyFigures::KeyFigures(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    m_deployed = add([] { return NamesQuestion{}; });
    m_women = add([] { return NamesQuestion{.strength = {.where = {{StrengthKey::Sex, QStringLiteral("female")}}}}; });
    m_ending = add([this] { return NamesQuestion{.strength = {.endingBy = m_answer.day.addDays(soonDays)}}; });
    m_papers = add([] { return NamesQuestion{.of = NamesOf::RunningOutPapers}; });
    m_candidates = add([] { return NamesQuestion{.of = NamesOf::Candidates}; });
}

KeyFigure *KeyFigures::add(const std::function<NamesQuestion()> &question)
{
    auto *figure = new KeyFigure(this);
    connect(figure, &KeyFigure::clicked, this, [this, question] { emit askedFor(question()); });
    layout()->addWidget(figure);
    static_cast<QHBoxLayout *>(layout())->setStretchFactor(figure, 1);
    return figure;
}

void KeyFigures::setAnswer(const DashboardAnswer &answer)
{
    m_answer = answer;
    describeDeployed();
    describeWomen();
    describeEnding();
    describePapers();
    describeCandidates();
}

void KeyFigures::describeDeployed()
{
    const qint64 others = m_answer.deployed() - m_answer.countedByUn;
    const QString note = others == 0 ? tr("all in UN figures")
                                     : tr("%1 in UN figures, %2 not").arg(number(m_answer.countedByUn), number(others));
    m_deployed->setFigure({tr("Deployed"), number(m_answer.deployed()), {}, note});
}

void KeyFigures::describeWomen()
{
    const qint64 women = m_answer.of(QStringLiteral("female"));
    const qint64 known = women + m_answer.of(QStringLiteral("male"));
    const qint64 unknown = m_answer.of(QStringLiteral("unknown"));
    const QString share = known == 0 ? QString() : shareText(double(women) / double(known));
    const QString note = unknown == 0 ? tr("of all deployed") : tr("%1 records lack the sex").arg(number(unknown));
    m_women->setFigure({tr("Women"), number(women), share, note, unknown == 0 ? Tone::Info : Tone::Warning});
}

void KeyFigures::describeEnding()
{
    const QString note = m_answer.pastTheirEnd == 0 ? tr("none past its planned end")
                                                    : tr("%1 past the planned end").arg(number(m_answer.pastTheirEnd));
    m_ending->setFigure({tr("Ending within 90 days"), number(m_answer.endingSoon), {}, note,
                         m_answer.pastTheirEnd == 0 ? Tone::Info : Tone::Warning});
}

void KeyFigures::describePapers()
{
    const bool some = m_answer.papersThatRunOut > 0;
    m_papers->setFigure({tr("Papers running out"), number(m_answer.papersThatRunOut), {},
                         some ? tr("%1 people, before the tour ends").arg(number(m_answer.peopleWithSuchPapers)) : tr("none before the tour ends"),
                         some ? Tone::Warning : Tone::Info});
}

void KeyFigures::describeCandidates()
{
    qint64 inProgress = 0;
    qint64 qualified = 0;
    for (const StageCount &stage : std::as_const(m_answer.stages)) {
        inProgress += isInProgress(stage.stage) ? stage.candidacies : 0;
        qualified += stage.stage == Stage::Qualified ? stage.candidacies : 0;
    }
    m_candidates->setFigure({tr("Candidates in progress"), number(inProgress), {}, tr("%1 qualified").arg(number(qualified))});
}

} // namespace muster
