// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/board_setup.h"

#include "ui/lists/table_view.h"
#include "ui/selection/short_list.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>

namespace muster {

BoardSetup::BoardSetup(QWidget *parent)
    : QWidget(parent), m_assessors(new ShortList({QStringLiteral("assessors"), {{0, 1}}}, this)), m_newAssessor(makeButton(ButtonLook::Plain, {}, this)),
      m_criteria(new ShortList({QStringLiteral("criteria"), {{0, 1}}}, this)), m_newCriterion(makeButton(ButtonLook::Plain, {}, this)),
      m_candidates(new ShortList({QStringLiteral("board-candidates"), {{1, 1}}}, this)), m_call(makeButton(ButtonLook::Primary, {}, this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, Theme::unit, 0, 0);
    columns->setSpacing(Theme::gap);
    auto *board = new QVBoxLayout;
    board->setSpacing(Theme::gap);
    board->addWidget(column(m_assessors, m_newAssessor), 1);
    board->addWidget(column(m_criteria, m_newCriterion), 1);
    columns->addLayout(board, 1);
    columns->addWidget(column(m_candidates, m_call), 1);
    setTabOrderOf({m_assessors->view(), m_newAssessor, m_criteria->view(), m_newCriterion, m_candidates->view(), m_call});
    connect(m_newAssessor, &QPushButton::clicked, this, [this] { emit recordAsked(recordType<Assessor>(), 0); });
    connect(m_newCriterion, &QPushButton::clicked, this, [this] { emit recordAsked(recordType<Criterion>(), 0); });
    connect(m_call, &QPushButton::clicked, this, &BoardSetup::callAsked);
    connect(m_assessors, &ShortList::opened, this, [this](qint64 id) { emit recordAsked(recordType<Assessor>(), id); });
    connect(m_criteria, &ShortList::opened, this, [this](qint64 id) { emit recordAsked(recordType<Criterion>(), id); });
    connect(m_candidates, &ShortList::opened, this, [this](qint64 id) { emit recordAsked(recordType<BoardCandidate>(), id); });
    retranslate();
}

QWidget *BoardSetup::column(ShortList *list, QPushButton *button)
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(list, 1);
    rows->addWidget(button, 0, Qt::AlignLeft);
    return box;
}

void BoardSetup::show(const BoardSheet &sheet)
{
    QList<QVariantList> assessors;
    for (const Assessor &one : sheet.measure.assessors)
        assessors.append({one.name, one.role, one.id.value});
    m_assessors->setRows(assessors);
    QList<QVariantList> criteria;
    for (const Criterion &one : sheet.measure.criteria)
        criteria.append({one.name, one.weight.value_or(0), one.fullScore.value_or(0), one.id.value});
    m_criteria->setRows(criteria);
    QList<QVariantList> candidates;
    for (const BoardSeat &seat : sheet.seats)
        candidates.append({seat.candidate.blindNumber.value_or(0), seat.fullName, seat.serviceNo, seat.candidate.id.value});
    m_candidates->setRows(candidates);
    for (QPushButton *button : {m_newAssessor, m_newCriterion, m_call})
        button->setEnabled(!sheet.board.id.isNull() && !sheet.isClosed());
}

void BoardSetup::retranslate()
{
    m_assessors->setColumns({{"name", tr("Assessor"), Qt::AlignLeft, 150}, {"role", tr("Role"), Qt::AlignLeft, 130}});
    m_criteria->setColumns({{"name", tr("Criterion"), Qt::AlignLeft, 140}, {"weight", tr("Weight"), Qt::AlignRight, 78}, {"full", tr("Full score"), Qt::AlignRight, 88}});
    m_candidates->setColumns({{"blind", tr("No."), Qt::AlignRight, 62}, {"name", tr("Candidate"), Qt::AlignLeft, 150}, {"number", tr("Service no."), Qt::AlignLeft, 106}});
    m_assessors->setWords(tr("Assessors"), tr("Nobody sits at this board yet. «New assessor» enters who scores."));
    m_criteria->setWords(tr("Criteria"), tr("Nothing is scored yet. «New criterion» enters what is, with its weight and full score."));
    m_candidates->setWords(tr("Candidates before the board"), tr("Nobody is called yet. The button below calls the whole field of the call; each gets a number drawn by lot."));
    m_newAssessor->setText(tr("New assessor"));
    m_newCriterion->setText(tr("New criterion"));
    m_call->setText(tr("Call the field and draw numbers"));
}

} // namespace muster
