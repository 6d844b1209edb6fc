// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/cards_model.h"

#include <QKeyEvent>
#include <QListView>

namespace muster {

/// The cards of one column. The arrows move, Shift with them and Space choose several, Ctrl with the arrows to the sides
/// shifts the chosen cards, Enter opens one; several chosen cards are dragged as one.
class CardList : public QListView {
    Q_OBJECT

public:
    enum class Side { Left, Right };

    explicit CardList(QWidget *parent = nullptr);

    CardsModel *cards() const { return m_cards; }
    /// Shows these cards; what was chosen and is still here stays chosen, and the place in the column stays.
    void setCards(const CardStock &stock, const QList<qsizetype> &places);

    /// In the order they stand in.
    QList<CandidateCard> chosen() const;
    /// Makes this the one card the keyboard is on; false when it is not here.
    bool choose(CandidacyId id);
    void chooseRow(int row);
    /// How far the row is from the top of what is seen.
    int heightOf(int row) const { return visualRect(m_cards->index(row)).top(); }
    /// The row that stands at this height, or the last one.
    int rowAtHeight(int height) const;

signals:
    void opened(muster::CandidacyId id);
    /// The keyboard leaves for the column at this side.
    void leaving(muster::CardList::Side side);
    /// The chosen cards are to be shifted one stage.
    void shifting(muster::CardList::Side side);
    /// Letters, and what else belongs in the filter.
    void typed(QKeyEvent *event);
    void chosenChanged();
    /// The keyboard came into this column.
    void entered();
    void dragBegun();
    void dragged(QPoint global);
    void dropped(QPoint global);
    void dragGivenUp();

protected:
    void startDrag(Qt::DropActions actions) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    bool plainKey(QKeyEvent *event);
    bool goesToFilter(const QKeyEvent *event) const;
    void gather();
    bool letGo();

    CardsModel *m_cards;
    bool m_dragging = false;
    bool m_gathering = false;       ///< Space was used: the arrows leave what is chosen alone
};

} // namespace muster
