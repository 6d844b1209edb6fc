// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/stage_column.h"

class QScrollArea;

namespace muster {

class CardDrag;
class ExitBar;

/// The stages side by side, with a card for each candidate. It says which cards are to be moved where, and moves none
/// itself. The columns of those who rest, deferred and in reserve, stand folded at the side.
class StageBoard : public QWidget {
    Q_OBJECT

public:
    explicit StageBoard(QWidget *parent = nullptr);

    /// Shows the cards at these places of the stock, each in the column of its stage.
    void setCards(const CardStock &stock, const QList<qsizetype> &places);
    void setOutlooks(const Outlooks &outlooks);

    /// Those chosen in the column that was used last.
    QList<CandidateCard> chosen() const;
    /// The keyboard goes to this card; false when it has none.
    bool focusOn(CandidacyId id);
    /// The keyboard goes to the column that was used last, or to the first one with a card.
    void takeFocus();
    StageColumn *column(Stage stage) const;
    const QList<StageColumn *> &columns() const { return m_columns; }
    ExitBar *exits() const { return m_exits; }
    void retranslate();

signals:
    void moveAsked(const QList<muster::CandidateCard> &cards, muster::Stage to);
    void opened(muster::CandidacyId id);
    void typed(QKeyEvent *event);
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void listenTo(StageColumn *column);
    void enter(StageColumn *column);
    void leave(StageColumn *from, CardList::Side side);
    void shift(StageColumn *from, CardList::Side side);

    QScrollArea *m_area;
    QList<StageColumn *> m_columns;
    ExitBar *m_exits;
    CardDrag *m_drag;
    StageColumn *m_last = nullptr;
};

} // namespace muster
