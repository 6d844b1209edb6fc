// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/card_drag.h"

#include "core/pipeline/stage_table.h"
#include "ui/selection/exit_bar.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QLocale>

#include <algorithm>

namespace muster {

namespace {

constexpr QPoint besidePointer(14, 10);

} // namespace

CardDrag::CardDrag(const QList<StageColumn *> &columns, ExitBar *exits, QWidget *board)
    : QObject(board), m_columns(columns), m_exits(exits), m_board(board), m_ghost(makeLabel(TextLook::Body, {}, board))
{
    m_ghost->setObjectName(QStringLiteral("heldCards"));
    m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_ghost->hide();
}

void CardDrag::begin(const QList<CandidateCard> &cards)
{
    m_cards = cards;
    m_exits->offerFrom(cards.first().stage);
    m_exits->show();
    m_exits->raise();
    m_ghost->show();
    m_ghost->raise();
}

std::optional<Stage> CardDrag::stageAt(QPoint global) const
{
    if (const auto exit = m_exits->stageAt(global))
        return exit;
    if (m_exits->rect().contains(m_exits->mapFromGlobal(global)))
        return {};
    for (const StageColumn *column : m_columns)
        if (column->rect().contains(column->mapFromGlobal(global)))
            return column->stage();
    return {};
}

bool CardDrag::mayGo(Stage to) const
{
    return std::all_of(m_cards.begin(), m_cards.end(), [to](const CandidateCard &card) { return wayOf(card.stage, to).has_value(); });
}

QString CardDrag::wordsFor(std::optional<Stage> to) const
{
    const QString who = m_cards.size() == 1 ? m_cards.first().fullName : tr("%1 candidates").arg(QLocale().toString(m_cards.size()));
    const Stage from = m_cards.first().stage;
    if (!to || *to == from)
        return who;
    const QString stage = stageWords(*to);
    if (!mayGo(*to))
        return tr("%1: no step from %2 to %3").arg(who, stageWords(from), stage);
    return reasonsFor(from, *to).isEmpty() ? tr("%1 → %2").arg(who, stage) : tr("%1 → %2, with a reason").arg(who, stage);
}

void CardDrag::move(QPoint global)
{
    const auto over = stageAt(global);
    for (StageColumn *column : m_columns) {
        const bool here = over == column->stage() && column->stage() != m_cards.first().stage;
        column->setTarget(!here ? StageColumn::Target::None : mayGo(*over) ? StageColumn::Target::Allowed : StageColumn::Target::Refused);
    }
    m_exits->point(over);
    m_ghost->setText(wordsFor(over));
    m_ghost->adjustSize();
    QPoint place = m_board->mapFromGlobal(global) + besidePointer;
    place.setX(std::clamp(place.x(), 0, std::max(0, m_board->width() - m_ghost->width())));
    place.setY(std::clamp(place.y(), 0, std::max(0, m_board->height() - m_ghost->height())));
    m_ghost->move(place);
}

std::optional<Stage> CardDrag::drop(QPoint global)
{
    const auto over = stageAt(global);
    const bool goes = over && *over != m_cards.first().stage && mayGo(*over);
    giveUp();
    return goes ? over : std::nullopt;
}

void CardDrag::giveUp()
{
    for (StageColumn *column : m_columns)
        column->setTarget(StageColumn::Target::None);
    m_exits->hide();
    m_ghost->hide();
    m_cards.clear();
}

} // namespace muster
