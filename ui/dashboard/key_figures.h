// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboard_answer.h"
#include "ui/dashboard/names_answer.h"

#include <QWidget>

namespace muster {

class KeyFigure;

/// The figures read out first: deployed, women, candidates, tours ending, papers that run out.
class KeyFigures : public QWidget {
    Q_OBJECT

public:
    explicit KeyFigures(QWidget *parent = nullptr);

    void setAnswer(const DashboardAnswer &answer);

signals:
    void askedFor(const muster::NamesQuestion &question);

private:
    KeyFigure *add(const std::function<NamesQuestion()> &question);
    void describeDeployed();
    void describeWomen();
    void describeCandidates();
    void describeEnding();
    void describePapers();

    DashboardAnswer m_answer;
    KeyFigure *m_deployed;
    KeyFigure *m_women;
    KeyFigure *m_candidates;
    KeyFigure *m_ending;
    KeyFigure *m_papers;
};

} // namespace muster
