// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/candidate_list_view.h"

#include "ui/lists/chip_cell.h"
#include "ui/lists/column_spread.h"
#include "ui/lists/filter_keys.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/saved_filter_button.h"
#include "ui/lists/table_view.h"
#include "ui/selection/candidate_filter_bar.h"
#include "ui/selection/candidate_rows.h"
#include "ui/selection/move_panel.h"
#include "ui/selection/selection_place.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/worker_faults.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int nameColumn = 0;
constexpr int stageColumn = 2;

/// Shown only when chosen.
const QList<QByteArray> spareColumns{"mission", "unit", "category", "rank", "service", "sex"};

} // namespace

CandidateListView::CandidateListView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_bar(new CandidateFilterBar(CandidateFilterBar::StageChoice::Offered, this)),
      m_saved(new SavedFilterButton({m_desk.office.database().address().text, QStringLiteral("candidates")},
                                    {[this] { return m_bar->state(); }, [this](const QVariantMap &state) { m_bar->setState(state); }}, this)),
      m_count(makeLabel(TextLook::Soft, {}, this)), m_move(makeButton(ButtonLook::Plain, {}, this)), m_table(new TableView(this)),
      m_spread(new ColumnSpread(m_table, {{nameColumn, 2}, {stageColumn, 1}})), m_layout(new ListLayout(m_table, m_spread)),
      m_rows(new CandidateRows(this)), m_mover(new MovePanel(desk, this))
{
    build();
    buildTable();
    buildKeys();
    listenToMover();
    retranslate();
    connect(m_bar, &CandidateFilterBar::changed, this, [this] {
        m_rows->narrow(m_bar->filter());
        m_saved->showName();
        emit moved();
    });
    connect(m_rows, &CandidateRows::changed, this, &CandidateListView::showCount);
    connect(m_move, &QPushButton::clicked, this, &CandidateListView::askWhere);
    showFaults(*m_desk.worker, this);
}

void CandidateListView::build()
{
    auto *filter = new QHBoxLayout;
    filter->setSpacing(Theme::unit);
    filter->addWidget(m_bar, 1);
    filter->addWidget(m_saved);
    filter->addWidget(m_count);
    filter->addWidget(m_move);
    QToolButton *list = makeListButton(m_table, this);
    filter->addWidget(list);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addLayout(filter);
    rows->addWidget(m_table, 1);
    setTabOrderOf({m_bar, m_saved, m_move, list, m_table, m_mover});
}

void CandidateListView::buildTable()
{
    m_table->setPagedModel(m_rows->model());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_spread->setWidths(widths(m_rows->model()->columns()));
    m_layout->use(QStringLiteral("candidates"), spareColumns);
    m_table->setMatter([this] { return matter(); });
    m_table->setItemDelegateForColumn(stageColumn, new ChipDelegate(m_table));
    connect(m_table, &TableView::opened, this, qOverload<int>(&CandidateListView::open));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CandidateListView::showChoice);
    connect(m_rows->model(), &QAbstractItemModel::modelReset, this, &CandidateListView::showChoice);
}

void CandidateListView::buildKeys()
{
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Filter the candidates"), {QKeySequence::Find}, [this] { m_bar->find(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Move the chosen candidates to a stage"), {QKeySequence(QStringLiteral("Ctrl+M"))}, [this] { askWhere(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Saved filters"), {QKeySequence(QStringLiteral("Ctrl+Shift+F"))}, [this] { m_saved->openPanel(); });
    auto *keys = new FilterKeys(m_bar);
    keys->serve(m_table);
    connect(keys, &FilterKeys::openAsked, this, [this] { open(qMax(0, m_table->currentIndex().row())); });
}

void CandidateListView::listenToMover()
{
    connect(m_mover, &MovePanel::moved, this, [this] { attempt(this, [this] { refresh(m_day); }); });
    connect(m_mover, &MovePanel::said, this, &PageView::said);
    connect(m_mover, &MovePanel::opened, this, [this](CandidacyId id) { emit goTo(candidatePlace(id)); });
    connect(m_mover, &MovePanel::closed, m_table, [this] { m_table->setFocus(); });
}

ListMatter CandidateListView::matter() const
{
    const QString filter = m_bar->inWords();
    QStringList lines{tr("As of %1").arg(longDayText(m_day))};
    if (!filter.isEmpty())
        lines.append(tr("Filter: %1").arg(filter));
    return {.title = tr("Candidates"), .lines = lines};
}

void CandidateListView::refresh(QDate day)
{
    m_day = day;
    m_mover->setDay(day);
    m_desk.worker->ask({this, "cards"},
                       [day](const Database &database) { return std::make_shared<const QList<CandidateCard>>(candidateCards(database, day)); },
                       [this](const CardStock &stock) { take(stock); });
    m_desk.worker->ask({this, "outlooks"}, [day](const Database &database) { return outlooks(database, day); },
                       [this](const Outlooks &outlooks) { m_rows->setOutlooks(outlooks); });
}

/// The row one was at is found again, wherever it stands now.
void CandidateListView::take(const CardStock &stock)
{
    const int row = m_table->currentIndex().row();
    const CandidacyId current = row >= 0 && row < m_rows->count() ? m_rows->cardAt(row).id : CandidacyId();
    m_bar->setChoices(*stock);
    m_rows->setCards(stock);
    if (const int now = m_rows->rowOf(current); now >= 0)
        m_table->setCurrentIndex(m_rows->model()->index(now, 0));
    else if (row >= 0 && m_rows->count() > 0)
        m_table->setCurrentIndex(m_rows->model()->index(std::min(row, int(m_rows->count()) - 1), 0));
}

void CandidateListView::showCount()
{
    const QLocale locale;
    const QString count = locale.toString(m_rows->count());
    if (m_bar->state().isEmpty())
        m_count->setText(m_rows->count() == 1 ? tr("1 candidate") : tr("%1 candidates").arg(count));
    else
        m_count->setText(tr("%1 of %2").arg(count, locale.toString(m_rows->total())));
    m_table->setEmptyText(m_rows->total() == 0
                              ? tr("Nobody has been put forward yet.\n\nChoose somebody among the people and press Ctrl+N on the tab of candidacies.")
                              : tr("No candidate is like that.\n\nChoose other entries beside the filter; Esc clears it."));
}

QString CandidateListView::count() const
{
    return m_count->text();
}

QList<CandidateCard> CandidateListView::chosen() const
{
    QList<CandidateCard> cards;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        cards.append(m_rows->cardAt(index.row()));
    return cards;
}

void CandidateListView::showChoice()
{
    const qsizetype rows = m_table->selectionModel()->selectedRows().size();
    m_move->setVisible(rows > 0);
    m_move->setText(rows > 1 ? tr("Move %1…").arg(QLocale().toString(rows)) : tr("Move…"));
}

void CandidateListView::askWhere()
{
    if (const QList<CandidateCard> cards = chosen(); !cards.isEmpty())
        m_mover->ask(cards);
}

void CandidateListView::open(int row)
{
    if (row >= 0 && row < m_rows->count())
        emit goTo(candidatePlace(m_rows->cardAt(row).id));
}

void CandidateListView::open(const QVariantMap &detail)
{
    QVariantMap state = detail;
    state.remove(QStringLiteral("view"));
    if (!detail.isEmpty())
        m_bar->setState(state);
}

QVariantMap CandidateListView::detail() const
{
    return m_bar->state();
}

void CandidateListView::takeFocus()
{
    if (m_table->currentIndex().isValid() && m_table->selectionModel()->hasSelection())
        m_table->setFocus();
    else
        m_bar->words()->setFocus();
}

void CandidateListView::retranslate()
{
    retranslateActions(this);
    m_move->setToolTip(tr("Move the chosen candidates to a stage (Ctrl+M)"));
    m_table->setAccessibleName(tr("Candidates"));
    m_bar->retranslate();
    m_saved->retranslate();
    m_rows->retranslate();
    m_mover->retranslate();
    showCount();
    showChoice();
}

} // namespace muster
