// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/stage_board.h"

#include "core/selection/candidates_by_stage.h"
#include "ui/selection/card_drag.h"
#include "ui/selection/exit_bar.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <array>

namespace muster {

namespace {

constexpr std::array stagesShown{Stage::Nominated, Stage::Selection, Stage::Procedures, Stage::Training,
                                 Stage::Qualified, Stage::Deferred,  Stage::Reserve};

} // namespace

StageBoard::StageBoard(QWidget *parent) : QWidget(parent), m_area(new QScrollArea(this)), m_exits(new ExitBar(this))
{
    build();
    m_drag = new CardDrag(m_columns, m_exits, this);
    for (StageColumn *column : std::as_const(m_columns))
        listenTo(column);
}

void StageBoard::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    auto *row = new QWidget(m_area);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (const Stage stage : stagesShown) {
        const auto form = isInProgress(stage) ? StageColumn::Form::Open : StageColumn::Form::Foldable;
        m_columns.append(new StageColumn(stage, form, row));
        layout->addWidget(m_columns.last(), 1);
    }
    m_area->setWidget(row);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void StageBoard::listenTo(StageColumn *column)
{
    CardList *list = column->list();
    connect(list, &CardList::opened, this, &StageBoard::opened);
    connect(list, &CardList::typed, this, &StageBoard::typed);
    connect(list, &CardList::chosenChanged, this, &StageBoard::chosenChanged);
    connect(list, &CardList::entered, this, [this, column] { enter(column); });
    connect(list, &CardList::leaving, this, [this, column](CardList::Side side) { leave(column, side); });
    connect(list, &CardList::shifting, this, [this, column](CardList::Side side) { shift(column, side); });
    connect(list, &CardList::dragBegun, this, [this, list] { m_drag->begin(list->chosen()); });
    connect(list, &CardList::dragged, m_drag, &CardDrag::move);
    connect(list, &CardList::dragGivenUp, m_drag, &CardDrag::giveUp);
    connect(list, &CardList::dropped, this, [this](QPoint global) {
        const QList<CandidateCard> cards = m_drag->cards();
        if (const auto to = m_drag->drop(global))
            emit moveAsked(cards, *to);
    });
}

StageColumn *StageBoard::column(Stage stage) const
{
    for (StageColumn *column : m_columns)
        if (column->stage() == stage)
            return column;
    return nullptr;
}

void StageBoard::setCards(const CardStock &stock, const QList<qsizetype> &places)
{
    QHash<int, QList<qsizetype>> byStage;
    for (const qsizetype place : places)
        byStage[int(stock->at(place).stage)].append(place);
    for (StageColumn *column : std::as_const(m_columns))
        column->setCards(stock, byStage.value(int(column->stage())));
}

void StageBoard::setOutlooks(const Outlooks &outlooks)
{
    for (StageColumn *column : std::as_const(m_columns))
        column->list()->cards()->setOutlooks(outlooks);
}

QList<CandidateCard> StageBoard::chosen() const
{
    return m_last && !m_last->isFolded() ? m_last->list()->chosen() : QList<CandidateCard>();
}

/// What is chosen is chosen in one column.
void StageBoard::enter(StageColumn *column)
{
    m_last = column;
    m_area->ensureWidgetVisible(column, 0, 0);
    for (StageColumn *other : std::as_const(m_columns))
        if (other != column)
            other->list()->clearSelection();
    emit chosenChanged();
}

/// The keyboard goes to the next column that has a card, to the card at the same height.
void StageBoard::leave(StageColumn *from, CardList::Side side)
{
    const int step = side == CardList::Side::Left ? -1 : 1;
    const CardList *here = from->list();
    const int height = here->currentIndex().isValid() ? here->heightOf(here->currentIndex().row()) : 0;
    for (qsizetype i = m_columns.indexOf(from) + step; i >= 0 && i < m_columns.size(); i += step) {
        CardList *list = m_columns[i]->list();
        if (m_columns[i]->isFolded() || list->cards()->rowCount() == 0)
            continue;
        list->chooseRow(list->rowAtHeight(height));
        return list->setFocus(Qt::OtherFocusReason);
    }
}

/// To the next stage of the way, or the one before.
void StageBoard::shift(StageColumn *from, CardList::Side side)
{
    const int to = int(from->stage()) + (side == CardList::Side::Left ? -1 : 1);
    const QList<CandidateCard> cards = from->list()->chosen();
    if (!cards.isEmpty() && isInProgress(from->stage()) && to >= int(Stage::Nominated))
        emit moveAsked(cards, Stage(to));
}

bool StageBoard::focusOn(CandidacyId id)
{
    for (StageColumn *column : std::as_const(m_columns))
        if (!column->isFolded() && column->list()->choose(id)) {
            column->list()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

void StageBoard::takeFocus()
{
    if (m_last && !m_last->isFolded() && m_last->list()->cards()->rowCount() > 0)
        return m_last->list()->setFocus(Qt::OtherFocusReason);
    for (StageColumn *column : std::as_const(m_columns))
        if (!column->isFolded() && column->list()->cards()->rowCount() > 0)
            return column->list()->setFocus(Qt::OtherFocusReason);
}

void StageBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int high = m_exits->sizeHint().height();
    m_exits->setGeometry(0, height() - high, width(), high);
}

void StageBoard::retranslate()
{
    for (StageColumn *column : std::as_const(m_columns))
        column->retranslate();
    m_exits->retranslate();
}

} // namespace muster
