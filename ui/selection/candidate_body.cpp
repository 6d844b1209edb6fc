// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/candidate_body.h"

#include "ui/charts/card.h"
#include "ui/procedures/checklist_view.h"
#include "ui/selection/act_time_line.h"
#include "ui/selection/met_panel.h"
#include "ui/selection/open_acts_panel.h"
#include "ui/selection/way_table.h"
#include "ui/shell/day_text.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QLocale>

namespace muster {

namespace {

/// From this width on what is met stands beside what blocks.
constexpr int wide = 812;

} // namespace

CandidateBody::CandidateBody(const OfficeDesk &desk, QWidget *parent)
    : QScrollArea(parent), m_upper(new QBoxLayout(QBoxLayout::LeftToRight)), m_actsCard(new Card), m_acts(new OpenActsPanel),
      m_metCard(new Card), m_met(new MetPanel), m_stepsCard(new Card), m_steps(new ActTimeLine), m_checklistCard(new Card),
      m_checklist(new ChecklistView(desk)), m_wayCard(new Card), m_way(new WayTable)
{
    build();
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void CandidateBody::build()
{
    auto *inside = new QWidget(this);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::gap);
    m_actsCard->setContent(m_acts);
    m_metCard->setContent(m_met);
    m_stepsCard->setContent(m_steps);
    m_checklistCard->setContent(m_checklist);
    m_wayCard->setContent(m_way);
    m_upper->setSpacing(Theme::gap);
    m_upper->addWidget(m_actsCard, 8);
    m_upper->addWidget(m_metCard, 5);
    rows->addLayout(m_upper);
    for (Card *card : {m_stepsCard, m_checklistCard, m_wayCard})
        rows->addWidget(card);
    rows->addStretch(1);
    setWidget(inside);
}

void CandidateBody::beginAnew()
{
    m_acts->say(tr("Working it out…"));
    m_met->show({});
    m_steps->setActs({}, {}, {});
    ensureVisible(0, 0);
}

void CandidateBody::setDay(QDate day)
{
    m_day = day;
    m_actsCard->setHint(tr("as of %1").arg(dayText(day)));
}

void CandidateBody::showWhatBlocks(const QList<BlockedCandidate> &found, QDate departure)
{
    const BlockedCandidate blocked = found.value(0);
    QList<Finding> open = blocked.findings;
    open.removeIf([](const Finding &finding) { return !finding.isOpen(); });
    const qsizetype met = blocked.findings.size() - open.size();
    m_metCard->setVisible(met > 0);
    m_metCard->setHint(tr("%1, with evidence").arg(QLocale().toString(met)));
    m_stepsCard->setVisible(!found.isEmpty());
    if (found.isEmpty())
        return m_acts->say(tr("Nothing is asked of a candidate who is not on the way to a tour."));
    m_acts->show({open, m_day, departure, blocked.earliestDeparture, blocked.chain});
    m_met->show(blocked.findings);
    m_steps->setActs(open, m_day, departure);
    m_stepsCard->setVisible(!m_steps->isEmpty());
    setTabOrderOf({m_acts, m_met, m_checklist, m_way});     // the acts are made anew
}

void CandidateBody::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_upper->setDirection(width() >= wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CandidateBody::retranslate()
{
    m_actsCard->setTitle(tr("What blocks the departure"));
    m_metCard->setTitle(tr("Met"));
    m_stepsCard->setTitle(tr("Steps before the departure"));
    m_wayCard->setTitle(tr("Way so far"));
    m_checklistCard->setTitle(tr("Checklist"));
    m_checklist->retranslate();
    m_way->retranslate();
}

} // namespace muster
