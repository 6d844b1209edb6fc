// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/stage_column.h"

class QLabel;

namespace muster {

class ExitBar;

/// Cards held by the mouse over a board: what is shown beside the pointer, over which stage they are held, and whether
/// there is a step to it.
class CardDrag : public QObject {
    Q_OBJECT

public:
    CardDrag(const QList<StageColumn *> &columns, ExitBar *exits, QWidget *board);

    void begin(const QList<CandidateCard> &cards);
    void move(QPoint global);
    /// Ends it and gives the stage the cards were let go over; nothing where there is no step.
    std::optional<Stage> drop(QPoint global);
    void giveUp();
    bool isOn() const { return !m_cards.isEmpty(); }
    const QList<CandidateCard> &cards() const { return m_cards; }

private:
    std::optional<Stage> stageAt(QPoint global) const;
    bool mayGo(Stage to) const;
    QString wordsFor(std::optional<Stage> to) const;

    QList<StageColumn *> m_columns;
    ExitBar *m_exits;
    QWidget *m_board;
    QLabel *m_ghost;
    QList<CandidateCard> m_cards;
};

} // namespace muster
