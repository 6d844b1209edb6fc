// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/blocked.h"
#include "ui/office_desk.h"

#include <QScrollArea>

class QBoxLayout;

namespace muster {

class ActTimeLine;
class Card;
class ChecklistView;
class MetPanel;
class OpenActsPanel;
class WayTable;

/// What is known of a candidate, as cards: what blocks the departure and what is met, side by side where there is room;
/// the steps before the departure, the checklist, and the way so far.
class CandidateBody : public QScrollArea {
    Q_OBJECT

public:
    explicit CandidateBody(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// What blocks is being worked out for another candidate.
    void beginAnew();
    void setDay(QDate day);
    /// What was found of the candidate, who departs on that day if it is known; found empty, nothing is asked.
    void showWhatBlocks(const QList<BlockedCandidate> &found, QDate departure);
    void retranslate();

    OpenActsPanel *acts() const { return m_acts; }
    MetPanel *met() const { return m_met; }
    ActTimeLine *timeLine() const { return m_steps; }
    WayTable *way() const { return m_way; }
    ChecklistView *checklist() const { return m_checklist; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();

    QDate m_day;
    QBoxLayout *m_upper;
    Card *m_actsCard;
    OpenActsPanel *m_acts;
    Card *m_metCard;
    MetPanel *m_met;
    Card *m_stepsCard;
    ActTimeLine *m_steps;
    Card *m_checklistCard;
    ChecklistView *m_checklist;
    Card *m_wayCard;
    WayTable *m_way;
};

} // namespace muster
