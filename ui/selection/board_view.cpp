// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/board_view.h"

#include "core/selection/candidates_by_stage.h"
#include "ui/lists/filter_keys.h"
#include "ui/selection/candidate_filter_bar.h"
#include "ui/selection/move_panel.h"
#include "ui/selection/move_words.h"
#include "ui/selection/selection_place.h"
#include "ui/selection/stage_board.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/worker_faults.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace muster {

namespace {

/// The board is of those who are on the way and those who may come back to it.
CardStock onBoard(QList<CandidateCard> cards)
{
    cards.removeIf([](const CandidateCard &card) { return !isInProgress(card.stage) && card.stage != Stage::Deferred && card.stage != Stage::Reserve; });
    return std::make_shared<const QList<CandidateCard>>(std::move(cards));
}

} // namespace

BoardView::BoardView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_bar(new CandidateFilterBar(CandidateFilterBar::StageChoice::None, this)),
      m_count(makeLabel(TextLook::Soft, {}, this)), m_move(makeButton(ButtonLook::Plain, {}, this)), m_empty(makeLabel(TextLook::Soft, {}, this)), m_board(new StageBoard(this)),
      m_mover(new MovePanel(desk, this)), m_stock(std::make_shared<const QList<CandidateCard>>())
{
    build();
    buildKeys();
    retranslate();
    connect(m_bar, &CandidateFilterBar::changed, this, [this] { showCards(), emit moved(); });
    connect(m_board, &StageBoard::opened, this, [this](CandidacyId id) { emit goTo(candidatePlace(id)); });
    connect(m_board, &StageBoard::moveAsked, m_mover, &MovePanel::move);
    connect(m_board, &StageBoard::chosenChanged, this, &BoardView::showChoice);
    connect(m_move, &QPushButton::clicked, this, &BoardView::askWhere);
    connect(m_mover, &MovePanel::moved, this, [this] { attempt(this, [this] { refresh(m_day); }); });
    connect(m_mover, &MovePanel::said, this, &PageView::said);
    connect(m_mover, &MovePanel::opened, this, [this](CandidacyId id) { emit goTo(candidatePlace(id)); });
    connect(m_mover, &MovePanel::closed, this, [this] { m_board->takeFocus(); });
    showFaults(*m_desk.worker, this);
}

void BoardView::build()
{
    auto *filter = new QHBoxLayout;
    filter->setSpacing(Theme::unit);
    filter->addWidget(m_bar, 1);
    filter->addWidget(m_count);
    filter->addWidget(m_move);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addLayout(filter);
    m_empty->setWordWrap(true);
    m_empty->hide();
    rows->addWidget(m_empty);
    rows->addWidget(m_board, 1);
    setTabOrderOf({m_bar, m_move, m_board, m_mover});
}

void BoardView::buildKeys()
{
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Filter the candidates"), {QKeySequence::Find}, [this] { m_bar->find(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Move the chosen candidates to a stage"), {QKeySequence(QStringLiteral("Ctrl+M"))}, [this] { askWhere(); });
    auto *keys = new FilterKeys(m_bar);
    connect(keys, &FilterKeys::listAsked, m_board, &StageBoard::takeFocus);
    connect(keys, &FilterKeys::openAsked, m_board, &StageBoard::takeFocus);
    connect(m_board, &StageBoard::typed, keys, &FilterKeys::takeFromList);
}

void BoardView::refresh(QDate day)
{
    m_day = day;
    m_mover->setDay(day);
    m_desk.worker->ask({this, "cards"}, [day](const Database &database) { return onBoard(candidateCards(database, day)); },
                       [this](const CardStock &stock) { take(stock); });
    m_desk.worker->ask({this, "outlooks"}, [day](const Database &database) { return outlooks(database, day); },
                       [this](const Outlooks &outlooks) { m_board->setOutlooks(outlooks); });
}

void BoardView::take(const CardStock &stock)
{
    m_stock = stock;
    m_bar->setChoices(*stock);
    showCards();
}

void BoardView::showCards()
{
    const QList<qsizetype> places = cardsThatFulfil(m_bar->filter(), *m_stock);
    m_board->setCards(m_stock, places);
    showCount(places.size());
    showEmptyText(places.size());
    showChoice();
    emit shown();
}

void BoardView::showCount(qsizetype shown)
{
    const QLocale locale;
    if (m_bar->state().isEmpty())
        m_count->setText(shown == 1 ? tr("1 candidate") : tr("%1 candidates").arg(locale.toString(shown)));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(shown), locale.toString(m_stock->size())));
}

void BoardView::showEmptyText(qsizetype shown)
{
    m_empty->setVisible(shown == 0 && m_day.isValid());
    m_empty->setText(m_stock->isEmpty() ? tr("Nobody is on the way to a mission yet. Choose somebody among the people and press Ctrl+N on the tab of candidacies.")
                                        : tr("No candidate is like that. Choose other entries beside the filter; Esc clears it."));
}

QString BoardView::count() const
{
    return m_count->text();
}

void BoardView::showChoice()
{
    const qsizetype chosen = m_board->chosen().size();
    m_move->setVisible(chosen > 0);
    m_move->setText(chosen > 1 ? tr("Move %1…").arg(QLocale().toString(chosen)) : tr("Move…"));
}

void BoardView::askWhere()
{
    if (const QList<CandidateCard> cards = m_board->chosen(); !cards.isEmpty())
        m_mover->ask(cards);
}

void BoardView::open(const QVariantMap &detail)
{
    QVariantMap state = detail;
    state.remove(QStringLiteral("view"));
    if (!detail.isEmpty())
        m_bar->setState(state);
}

QVariantMap BoardView::detail() const
{
    return m_bar->state();
}

void BoardView::takeFocus()
{
    if (m_mover->isVisible())
        return;
    if (!m_board->chosen().isEmpty())
        m_board->takeFocus();
    else
        m_bar->words()->setFocus();
}

void BoardView::retranslate()
{
    retranslateActions(this);
    m_move->setToolTip(tr("Move the chosen candidates to a stage (Ctrl+M)"));
    m_bar->retranslate();
    m_board->retranslate();
    m_mover->retranslate();
    showCards();
}

} // namespace muster
