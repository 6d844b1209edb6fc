// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/card_list.h"

#include "ui/lists/filter_keys.h"
#include "ui/selection/card_delegate.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace muster {

CardList::CardList(QWidget *parent) : QListView(parent), m_cards(new CardsModel(this))
{
    setModel(m_cards);
    setItemDelegate(new CardDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setMinimumWidth(150);
    verticalScrollBar()->setSingleStep(CardDelegate::cardHeight / 3);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) { emit opened(m_cards->cardAt(index.row()).id); });
}

void CardList::setCards(const CardStock &stock, const QList<qsizetype> &places)
{
    const QList<CandidateCard> kept = chosen();
    const CandidacyId current = currentIndex().isValid() ? m_cards->cardAt(currentIndex().row()).id : CandidacyId();
    const int currentRow = currentIndex().row();
    const int place = verticalScrollBar()->value();
    m_cards->setCards(stock, places);
    QItemSelection selection;
    for (const CandidateCard &card : kept)
        if (const int row = m_cards->rowOf(card.id); row >= 0)
            selection.select(m_cards->index(row), m_cards->index(row));
    m_gathering = m_gathering && selection.size() > 0;
    if (const int row = m_cards->rowOf(current); row >= 0)
        selectionModel()->setCurrentIndex(m_cards->index(row), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(place);
    if (hasFocus() && !currentIndex().isValid() && !places.isEmpty())
        chooseRow(std::clamp(currentRow, 0, int(places.size()) - 1));
}

QList<CandidateCard> CardList::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<CandidateCard> cards;
    for (const int row : std::as_const(rows))
        cards.append(m_cards->cardAt(row));
    return cards;
}

bool CardList::choose(CandidacyId id)
{
    const int row = m_cards->rowOf(id);
    chooseRow(row);
    return row >= 0;
}

void CardList::chooseRow(int row)
{
    if (row < 0)
        return;
    m_gathering = false;
    selectionModel()->setCurrentIndex(m_cards->index(row), QItemSelectionModel::ClearAndSelect);
    scrollTo(m_cards->index(row));
}

int CardList::rowAtHeight(int height) const
{
    const int row = (height + verticalScrollBar()->value() + CardDelegate::cardHeight / 2) / CardDelegate::cardHeight;
    return std::clamp(row, 0, m_cards->rowCount() - 1);
}

void CardList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

/// The column moves its cards itself: where they are dropped is the board's matter.
void CardList::startDrag(Qt::DropActions)
{
    if (selectionModel()->selectedIndexes().isEmpty())
        return;
    m_dragging = true;
    emit dragBegun();
}

void CardList::mousePressEvent(QMouseEvent *event)
{
    if (!(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
        m_gathering = false;
    QListView::mousePressEvent(event);
}

void CardList::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        emit dragged(event->globalPosition().toPoint());
    else
        QListView::mouseMoveEvent(event);
}

void CardList::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_dragging, false))
        emit dropped(event->globalPosition().toPoint());
    else
        QListView::mouseReleaseEvent(event);
}

/// With Space cards are gathered one by one while the arrows go on.
void CardList::gather()
{
    if (!currentIndex().isValid())
        return;
    const bool begins = !std::exchange(m_gathering, true);
    const bool isOnlyOne = selectionModel()->selectedIndexes().size() == 1 && selectionModel()->isSelected(currentIndex());
    if (!begins || !isOnlyOne)
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
}

/// Back to the one card the keyboard is on; false when no more is chosen.
bool CardList::letGo()
{
    if (!std::exchange(m_gathering, false) && selectionModel()->selectedIndexes().size() <= 1)
        return false;
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    return true;
}

bool CardList::goesToFilter(const QKeyEvent *event) const
{
    const bool above = event->key() == Qt::Key_Up && currentIndex().row() <= 0 && event->modifiers() == Qt::NoModifier;
    return above || belongsInFilter(event);
}

/// True when the key was one of the column's own.
bool CardList::plainKey(QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const Side side = event->key() == Qt::Key_Left ? Side::Left : Side::Right;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (sideways && modifiers == Qt::ControlModifier)
        emit shifting(side);
    else if (sideways && modifiers == Qt::NoModifier)
        emit leaving(side);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit opened(m_cards->cardAt(currentIndex().row()).id);
    else if (event->key() == Qt::Key_Space && modifiers == Qt::NoModifier)
        gather();
    else
        return event->key() == Qt::Key_Escape && letGo();
    return true;
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    if (m_dragging) {
        if (event->key() == Qt::Key_Escape && std::exchange(m_dragging, false))
            emit dragGivenUp();
        return;
    }
    if (plainKey(event))
        return event->accept();
    if (goesToFilter(event))
        emit typed(event);
    else
        QListView::keyPressEvent(event);
}

QItemSelectionModel::SelectionFlags CardList::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const bool byKey = event && event->type() == QEvent::KeyPress;
    if (m_gathering && byKey && !(static_cast<const QKeyEvent *>(event)->modifiers() & Qt::ShiftModifier))
        return QItemSelectionModel::NoUpdate;
    return QListView::selectionCommand(index, event);
}

/// A column is entered on a card, so that the keys have something to work on.
void CardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    emit entered();
    if (!currentIndex().isValid() && m_cards->rowCount() > 0)
        chooseRow(0);
    else if (currentIndex().isValid() && selectionModel()->selectedIndexes().isEmpty())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

void CardList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace muster
