// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/board_scores.h"

#include "core/selection/board_acts.h"
#include "ui/lists/entry_grid.h"
#include "ui/selection/typed_mark.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <numeric>

namespace muster {

BoardScores::BoardScores(const OfficeDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_assessorName(makeLabel(TextLook::Soft, {}, this)), m_assessor(new QComboBox(this)),
      m_secrecy(new ElidedLabel(TextLook::Soft, {}, this)), m_grid(new EntryGrid(this)), m_progress(new ElidedLabel(TextLook::Soft, {}, this)),
      m_close(makeButton(ButtonLook::Primary, {}, this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::unit);
    head->addWidget(m_assessorName);
    m_assessor->setMinimumWidth(200);
    head->addWidget(m_assessor);
    head->addSpacing(Theme::gap);
    head->addWidget(m_secrecy, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addWidget(m_close);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, Theme::unit, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_grid, 1);
    rows->addLayout(foot);
    setTabOrderOf({m_assessor, m_grid, m_close});
    connect(m_assessor, &QComboBox::currentIndexChanged, this, [this] {
        m_grid->settle();
        attempt(this, [this] { fillGrid(); });
    });
    connect(m_grid, &EntryGrid::entered, this, &BoardScores::saveEntered);
    connect(m_grid, &EntryGrid::said, this, &BoardScores::said);
    connect(m_grid, &EntryGrid::refused, this, [this](const QString &words) { stripFor(this)->say(Tone::Warning, words); });
    connect(m_close, &QPushButton::clicked, this, &BoardScores::closeAsked);
    retranslate();
}

void BoardScores::show(const BoardSheet &sheet)
{
    if (sheet.board.id != m_sheet.board.id)
        m_grid->settle();
    m_sheet = sheet;
    fillAssessors();
    fillGrid();
    m_close->setEnabled(!sheet.board.id.isNull() && !sheet.isClosed() && !sheet.seats.isEmpty());
    m_secrecy->setText(sheet.isClosed() ? tr("The scores were closed on %1; they are seen by all and changed by nobody.").arg(dayText(sheet.board.closedOn))
                                        : tr("Until the close each assessor sees only these."));
}

void BoardScores::fillAssessors()
{
    const QSignalBlocker quiet(m_assessor);
    const QVariant before = m_assessor->currentData();
    m_assessor->clear();
    for (const Assessor &one : std::as_const(m_sheet.measure.assessors))
        m_assessor->addItem(one.role.isEmpty() ? one.name : QStringLiteral("%1 · %2").arg(one.name, one.role), one.id.value);
    m_assessor->setCurrentIndex(m_assessor->count() == 0 ? -1 : std::max(0, m_assessor->findData(before)));
}

void BoardScores::fillGrid()
{
    const QList<BoardScore> own = ownScores(m_desk.office.database(), {m_assessor->currentData().toLongLong()});
    QList<EntryColumn> columns{{tr("Candidate"), {}, false, 130}};
    for (const Criterion &one : std::as_const(m_sheet.measure.criteria))
        columns.append({one.name, tr("0 to %1, weight %2").arg(markText(one.fullScore), markText(one.weight)), !m_sheet.isClosed(), 150});
    QList<EntryRow> rows;
    for (const BoardSeat &seat : std::as_const(m_sheet.seats)) {
        EntryRow row{{tr("Candidate %1").arg(seat.candidate.blindNumber.value_or(0))}};
        for (const Criterion &criterion : std::as_const(m_sheet.measure.criteria)) {
            std::optional<double> score;
            for (const BoardScore &one : own)
                if (one.candidateId == seat.candidate.id && one.criterionId == criterion.id)
                    score = one.score;
            row.append(EntryCell{markText(score)});
        }
        rows.append(row);
    }
    const bool canScore = m_assessor->count() > 0 && !m_sheet.measure.criteria.isEmpty();
    m_grid->set(columns, canScore ? rows : QList<EntryRow>());
    m_grid->setEmptyText(tr("A board scores when it has assessors, criteria and candidates: enter them under «Preparation»."));
    showProgress();
}

void BoardScores::showProgress()
{
    const QList<qint64> given = scoresGiven(m_desk.office.database(), m_sheet);
    const qsizetype each = m_sheet.seats.size() * m_sheet.measure.criteria.size();
    QStringList words;
    for (qsizetype i = 0; i < given.size(); ++i)
        words << QStringLiteral("%1 %2/%3").arg(m_sheet.measure.assessors[i].name).arg(given[i]).arg(each);
    const qsizetype missing = each * given.size() - std::accumulate(given.begin(), given.end(), qint64(0));
    if (!words.isEmpty())
        words.prepend(missing == 0 ? tr("all scores are given") : tr("%n score(s) missing", nullptr, int(missing)));
    m_progress->setText(words.join(QStringLiteral(" · ")));
}

void BoardScores::saveEntered()
{
    QList<ScoreMark> scores;
    QList<EntryPlace> places;
    QMap<EntryPlace, QString> faults;
    for (const EnteredText &one : m_grid->pending()) {
        const TypedMark typed = typedMark(one.text);
        if (!typed.isMark)
            faults.insert(one.place, tr("“%1” is no score.").arg(one.text));
        scores.append({m_sheet.seats[one.place.first].candidate.id, m_sheet.measure.criteria[one.place.second - 1].id, typed.mark});
        places.append(one.place);
    }
    if (!faults.isEmpty())
        return refuse(faults);
    attempt(this, [&] {
        const ScoresRecorded done = recordScores(m_desk.office.database(), {m_assessor->currentData().toLongLong()}, scores, m_desk.signature());
        for (const ScoreFault &fault : done.faults)
            faults.insert(places[fault.place], fault.words);
        if (!faults.isEmpty())
            return refuse(faults);
        m_grid->settle();
        stripFor(this)->dismiss();
        fillGrid();
        emit said(tr("%n score(s) saved.", nullptr, int(scores.size())));
        emit changed();
    });
}

void BoardScores::refuse(const QMap<EntryPlace, QString> &faults)
{
    m_grid->refuse(faults);
    const auto [row, column] = faults.firstKey();
    const QString where = tr("Candidate %1, %2").arg(QString::number(m_sheet.seats[row].candidate.blindNumber.value_or(0)), m_sheet.measure.criteria[column - 1].name);
    stripFor(this)->say(Tone::Warning, tr("%1: %2 Nothing was saved; put it right, or take it back with Esc.").arg(where, faults.first()));
}

void BoardScores::takeFocus()
{
    m_grid->setFocus();
}

QString BoardScores::progress() const
{
    return m_progress->text();
}

void BoardScores::retranslate()
{
    m_assessorName->setText(tr("Sheet of"));
    m_assessor->setAccessibleName(tr("Assessor"));
    m_grid->setAccessibleName(tr("Scores"));
    m_close->setText(tr("Close the scores"));
    m_close->setToolTip(tr("From then on all scores are seen and none is changed; Ctrl+Z opens them again"));
}

} // namespace muster
