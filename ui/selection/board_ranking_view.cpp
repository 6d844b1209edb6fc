// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/board_ranking_view.h"

#include "ui/lists/list_menu.h"
#include "ui/lists/table_view.h"
#include "ui/selection/call_words.h"
#include "ui/selection/short_list.h"
#include "ui/selection/typed_mark.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/language.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <cmath>

namespace muster {

namespace {

constexpr Verdict verdicts[] = {Verdict::Chosen, Verdict::Reserve, Verdict::PassedOver};

QString verdictWords(Verdict verdict)
{
    return choiceWords(choicesOf<Verdict>(), size_t(verdict), "Candidate before a board");
}

ChipCell verdictChip(Verdict verdict)
{
    if (verdict == Verdict::None)
        return {};
    return {verdictWords(verdict), verdict == Verdict::Chosen ? Tone::Good : verdict == Verdict::Reserve ? Tone::Info : Tone::Warning};
}

QVariant rounded(std::optional<double> number)
{
    return number ? QVariant(std::round(*number * 100) / 100) : QVariant();
}

} // namespace

BoardRankingView::BoardRankingView(const OfficeDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_list(new ShortList({QStringLiteral("ranking"), {{2, 2}, {5, 3}}, {}}, this)), m_reasonName(makeLabel(TextLook::Soft, {}, this)),
      m_reason(new QLineEdit(this)), m_minutes(new QToolButton(this))
{
    for (const Verdict verdict : verdicts) {
        auto *button = makeButton(ButtonLook::Plain, {}, this);
        m_verdicts.append(button);
        connect(button, &QPushButton::clicked, this, [this, verdict] { decideChosen(verdict); });
    }
    build();
    connect(m_list, &ShortList::selectionChanged, this, &BoardRankingView::enable);
    retranslate();
}

void BoardRankingView::build()
{
    m_list->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *why = new QHBoxLayout;
    why->setSpacing(Theme::unit);
    why->addWidget(m_reasonName);
    why->addWidget(m_reason, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::unit);
    for (QPushButton *button : std::as_const(m_verdicts))
        foot->addWidget(button);
    foot->addStretch(1);
    foot->addWidget(m_minutes);
    QToolButton *tools = makeListButton(m_list->view(), this);
    foot->addWidget(tools);
    m_minutes->setPopupMode(QToolButton::InstantPopup);
    m_minutes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_minutes->setIcon(lineIcon(QStringLiteral("print")));
    m_minutes->setProperty("look", "boxed");
    m_minutes->setMenu(new QMenu(m_minutes));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, Theme::unit, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_list, 1);
    rows->addLayout(why);
    rows->addLayout(foot);
    setTabOrderOf({m_list->view(), m_reason, m_verdicts[0], m_verdicts[1], m_verdicts[2], m_minutes, tools});
}

void BoardRankingView::setColumns()
{
    QList<Column> columns{{"place", tr("Place"), Qt::AlignRight, 70}, {"blind", tr("No."), Qt::AlignRight, 58}, {"name", tr("Name"), Qt::AlignLeft, 150},
                          {"total", tr("Total, %"), Qt::AlignRight, 84, 2}, {"verdict", tr("Decision"), Qt::AlignLeft, 116},
                          {"reason", tr("Reason"), Qt::AlignLeft, 180}};
    for (const Criterion &one : std::as_const(m_sheet.measure.criteria))
        columns.append({"criterion" + QByteArray::number(one.id.value), one.name, Qt::AlignRight, 92, 2});
    m_list->setColumns(columns);
}

void BoardRankingView::show(const BoardSheet &sheet)
{
    m_sheet = sheet;
    setColumns();
    QList<QVariantList> rows;
    for (const RankingRow &row : boardRanking(m_desk.office.database(), sheet)) {
        QVariantList cells{row.place ? row.place->words() : QStringLiteral("–"), row.seat.candidate.blindNumber.value_or(0), row.seat.fullName,
                           row.total ? rounded(row.total) : QVariant(tr("not known")), chipValue(verdictChip(row.seat.candidate.verdict)),
                           row.seat.candidate.reason};
        for (const auto &mean : row.means)
            cells.append(rounded(mean));
        cells.append(row.seat.candidate.id.value);
        rows.append(cells);
    }
    m_list->setRows(rows);
    m_list->setAbout({QStringLiteral("%1 · %2").arg(sheet.board.name, sheet.campaign), dayText(sheet.board.heldOn)});
    m_list->setWords(tr("Ranking"), sheet.isClosed() ? QString() : tr("The ranking is shown when the scores are closed, so that nobody scores after another."));
    enable();
}

void BoardRankingView::enable()
{
    const bool isChosen = m_sheet.isClosed() && !m_list->selected().isEmpty();
    for (QPushButton *button : std::as_const(m_verdicts))
        button->setEnabled(isChosen);
    m_reason->setEnabled(isChosen);
    m_minutes->setEnabled(m_sheet.isClosed());
}

void BoardRankingView::decideChosen(Verdict verdict)
{
    QList<BoardDecision> decisions;
    for (const qint64 id : m_list->selected())
        decisions.append({{id}, verdict, m_reason->text()});
    const bool isDone = attempt(this, [&] { decide(m_desk.office.database(), m_sheet.board.id, decisions, m_desk.signature()); });
    if (!isDone)
        return m_reason->setFocus();
    m_reason->clear();
    emit said(tr("%1: %n candidate(s). Ctrl+Z takes it back.", nullptr, int(decisions.size())).arg(verdictWords(verdict)));
    emit changed();
    m_list->setFocus();
}

void BoardRankingView::takeFocus()
{
    m_list->setFocus();
}

void BoardRankingView::fillMinutesMenu()
{
    QMenu *menu = m_minutes->menu();
    menu->clear();
    connect(menu->addAction(tr("Print…")), &QAction::triggered, this, [this] { emit minutesAsked({}); });
    for (const Language &one : languages())
        connect(menu->addAction(tr("PDF file: %1…").arg(one.name)), &QAction::triggered, this, [this, code = one.code] { emit minutesAsked(code); });
}

void BoardRankingView::retranslate()
{
    m_reasonName->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason of the decision"));
    m_reason->setPlaceholderText(tr("why; must be given where somebody is passed over"));
    for (int i = 0; i < m_verdicts.size(); ++i) {
        m_verdicts[i]->setText(verdictWords(verdicts[i]));
        m_verdicts[i]->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)));
        m_verdicts[i]->setToolTip(tr("Decide so on the chosen rows (%1)").arg(m_verdicts[i]->shortcut().toString(QKeySequence::NativeText)));
    }
    m_minutes->setText(tr("Minutes"));
    m_minutes->setAccessibleName(tr("Minutes"));
    fillMinutesMenu();
    setColumns();
}

} // namespace muster
