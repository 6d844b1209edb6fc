// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/checklist_view.h"

#include "core/procedures/checklist.h"
#include "core/storage/repository.h"
#include "ui/lists/chip_cell.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/procedures/departure_panel.h"
#include "ui/lists/held_table.h"
#include "ui/procedures/procedure_words.h"
#include "ui/procedures/step_panel.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace muster {

namespace {

constexpr int mostRowsShown = 16;

enum { PhaseColumn, StepColumn, StateColumn, DueColumn, OwnerColumn, EvidenceColumn, WaitsColumn };

} // namespace

ChecklistView::ChecklistView(OfficeDesk desk, QWidget *parent)
    : QWidget(parent), m_desk(std::move(desk)), m_summary(makeLabel(TextLook::Soft, {}, this)), m_start(makeButton(ButtonLook::Primary, {}, this)),
      m_done(makeButton(ButtonLook::Plain, {}, this)), m_notNeeded(makeButton(ButtonLook::Plain, {}, this)),
      m_reopen(makeButton(ButtonLook::Plain, {}, this)), m_evidence(makeButton(ButtonLook::Plain, {}, this)),
      m_move(makeButton(ButtonLook::Plain, {}, this)),
      m_table(new HeldTable(QStringLiteral("checklist"), {{StepColumn, 3}, {OwnerColumn, 1}, {EvidenceColumn, 2}, {WaitsColumn, 1}}, this)),
      m_panel(new StepPanel(m_desk, this)), m_departure(new DeparturePanel(m_desk, this))
{
    build();
    connect(m_start, &QPushButton::clicked, this, &ChecklistView::start);
    connect(m_done, &QPushButton::clicked, this, [this] { begin(int(StepDeed::Done)); });
    connect(m_notNeeded, &QPushButton::clicked, this, [this] { begin(int(StepDeed::NotNeeded)); });
    connect(m_reopen, &QPushButton::clicked, this, &ChecklistView::openAgain);
    connect(m_evidence, &QPushButton::clicked, this, [this] { openEvidence(m_table->chosen()); });
    connect(m_move, &QPushButton::clicked, this, &ChecklistView::beginMove);
    connect(m_table, &HeldTable::openedRecord, this, [this] { begin(int(StepDeed::Done)); });
    connect(m_table, &HeldTable::choiceChanged, this, &ChecklistView::showTools);
    connect(m_table, &TableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == EvidenceColumn)
            openEvidence(m_table->idAt(index.row()));
    });
    connect(m_panel, &StepPanel::changed, this, &ChecklistView::afterChange);
    connect(m_panel, &StepPanel::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_departure, &DeparturePanel::changed, this, &ChecklistView::afterChange);
    connect(m_departure, &DeparturePanel::closed, m_table, qOverload<>(&QWidget::setFocus));
    retranslate();
}

void ChecklistView::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(buildTools());
    rows->addWidget(m_departure);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_panel);
    m_table->setSortingEnabled(false);
    m_table->setGrouped(PhaseColumn);
    m_table->setChips({StateColumn});
    m_table->installEventFilter(this);
    m_table->setMatter([this] { return ListMatter{.title = tr("Checklist"), .lines = {summary(), tr("As of %1").arg(longDayText(m_day))}}; });
}

QWidget *ChecklistView::buildTools()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    auto *tools = makeListButton(m_table, bar);
    for (QWidget *part : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_notNeeded),
                          static_cast<QWidget *>(m_reopen), static_cast<QWidget *>(m_evidence), static_cast<QWidget *>(m_move)})
        row->addWidget(part);
    row->addWidget(m_summary, 1, Qt::AlignRight);
    row->addWidget(tools);
    setTabOrderOf({m_start, m_done, m_notNeeded, m_reopen, m_evidence, m_move, tools, m_departure, m_table, m_panel});
    return bar;
}

void ChecklistView::turnTo(CandidacyId candidacy)
{
    if (candidacy == m_candidacy)
        return;
    stepBack();
    m_candidacy = candidacy;
    m_rows.clear();
    m_table->setRows({});
}

void ChecklistView::refresh(QDate day)
{
    m_day = day;
    read();
}

void ChecklistView::read()
{
    if (m_candidacy.isNull() || !m_day.isValid())
        return;
    attempt(this, [this] { m_rows = checklistRows(m_desk.office.database(), m_candidacy, m_day); });
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const ChecklistRow &a, const ChecklistRow &b) { return phasePlace(a.phase) < phasePlace(b.phase); });
    QList<QVariantList> rows;
    for (const ChecklistRow &row : std::as_const(m_rows))
        rows.append(cells(row));
    m_table->setRows(rows);
    m_summary->setText(summary());
    fitHeight();
    showTools();
}

QVariantList ChecklistView::cells(const ChecklistRow &row) const
{
    const QVariant due = row.item.dueOn.isValid() ? QVariant(row.item.dueOn) : QVariant(row.noDue);
    const QString evidence = row.evidence.isEmpty() ? row.missing : row.evidence;
    const bool isOpen = row.state != ItemState::Done && row.state != ItemState::NotNeeded;
    return {phaseName(row.phase), row.title, chipValue(stepChip(row, m_day)), due, row.item.responsible, evidence,
            isOpen ? row.waitsFor.join(QStringLiteral("; ")) : QString(), row.item.id.value};
}

void ChecklistView::fitHeight()
{
    const int shown = std::clamp(int(m_rows.size()), 3, mostRowsShown);
    m_table->setMinimumHeight((shown + 1) * Theme::rowHeight + 2 * m_table->frameWidth() + m_table->horizontalScrollBar()->sizeHint().height());
}

QString ChecklistView::summary() const
{
    const auto in = [this](auto holds) { return std::count_if(m_rows.begin(), m_rows.end(), holds); };
    const auto done = in([](const ChecklistRow &row) { return row.state == ItemState::Done; });
    const auto spared = in([](const ChecklistRow &row) { return row.state == ItemState::NotNeeded; });
    const auto late = in([](const ChecklistRow &row) { return row.isOverdue; });
    if (m_rows.isEmpty())
        return {};
    const QString words = tr("%1 of %2 done").arg(done).arg(m_rows.size() - spared);
    return late == 0 ? words : tr("%1, late: %2").arg(words).arg(late);
}

const ChecklistRow *ChecklistView::rowOf(qint64 item) const
{
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), [item](const ChecklistRow &row) { return row.item.id.value == item; });
    return known == m_rows.end() ? nullptr : &*known;
}

void ChecklistView::showTools()
{
    bool anyOpen = false;
    bool anySettled = false;
    for (const qint64 id : m_table->chosenAll())
        if (const ChecklistRow *row = rowOf(id)) {
            const bool isSettled = row->state == ItemState::Done || row->state == ItemState::NotNeeded;
            (isSettled ? anySettled : anyOpen) = true;
        }
    const ChecklistRow *row = rowOf(m_table->chosen());
    m_start->setVisible(m_rows.isEmpty());
    for (QPushButton *button : {m_done, m_notNeeded, m_reopen, m_evidence, m_move})
        button->setVisible(!m_rows.isEmpty());
    m_done->setEnabled(anyOpen);
    m_notNeeded->setEnabled(anyOpen);
    m_reopen->setEnabled(anySettled);
    m_evidence->setEnabled(row && !(row->item.documentId.isNull() && row->item.decisionId.isNull()));
}

void ChecklistView::start()
{
    ChecklistStart made;
    if (!attempt(this, [&] { made = startChecklists(m_desk.office.database(), {m_candidacy}, m_day, m_desk.signature()); }))
        return;
    afterChange(made.added == 0 ? tr("No step of the templates applies to this candidate.")
                                : tr("Checklist started: steps %1, done by what is on file %2. Ctrl+Z takes it back.").arg(made.added).arg(made.done));
}

void ChecklistView::begin(int deed)
{
    QList<ChosenStep> steps;
    for (const qint64 id : m_table->chosenAll())
        if (const ChecklistRow *row = rowOf(id); row && row->state != ItemState::Done && row->state != ItemState::NotNeeded)
            steps.append({row->item.id, m_candidacy});
    if (steps.isEmpty())
        return void(emit said(tr("What is chosen is done already. Ctrl+R opens it again, Ctrl+E shows the evidence.")));
    m_departure->hide();
    m_panel->begin(StepDeed(deed), steps, m_day);
}

void ChecklistView::openAgain()
{
    QList<ChecklistItemId> items;
    for (const qint64 id : m_table->chosenAll())
        items.append(ChecklistItemId{id});
    ChecklistChange change;
    if (items.isEmpty() || !attempt(this, [&] { change = reopen(m_desk.office.database(), items, m_desk.signature()); }))
        return;
    if (!change.refusals.isEmpty())
        return showFault(this, QStringLiteral("%1: %2").arg(change.refusals.first().step, change.refusals.first().words));
    afterChange(change.changeSet == 0 ? tr("These steps are open already.") : tr("Opened again. Ctrl+Z takes it back."));
}

/// The paper stands among the person's papers, the decision among the decisions.
void ChecklistView::openEvidence(qint64 item)
{
    const ChecklistRow *row = rowOf(item);
    if (!row)
        return;
    if (!row->item.decisionId.isNull())
        return void(emit goTo({"procedures", {{QStringLiteral("view"), QStringLiteral("decisions")}, {QStringLiteral("decision"), row->item.decisionId.value}}}));
    if (row->item.documentId.isNull())
        return;
    const auto candidacy = muster::find(m_desk.office.database(), m_candidacy);
    if (candidacy)
        emit goTo({"people", {{QStringLiteral("person"), candidacy->personId.value}, {QStringLiteral("tab"), QStringLiteral("papers")},
                              {QStringLiteral("paper"), row->item.documentId.value}}});
}

void ChecklistView::beginMove()
{
    attempt(this, [this] {
        const auto candidacy = muster::find(m_desk.office.database(), m_candidacy);
        m_panel->hide();
        m_departure->begin({m_candidacy}, candidacy ? candidacy->plannedDepartureOn : QDate(), m_day);
    });
}

void ChecklistView::afterChange(const QString &words)
{
    read();
    m_table->setFocus();
    emit said(words);
    emit changed();
}

bool ChecklistView::stepBack()
{
    const bool wasOpen = !m_panel->isHidden() || !m_departure->isHidden();
    m_panel->hide();
    m_departure->hide();
    return wasOpen;
}

void ChecklistView::takeFocus()
{
    m_rows.isEmpty() ? m_start->setFocus() : m_table->setFocus();
}

bool ChecklistView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool control = key->modifiers() & Qt::ControlModifier;
    if (key->key() == Qt::Key_Space)
        begin(int(StepDeed::Done));
    else if (key->key() == Qt::Key_Delete)
        begin(int(StepDeed::NotNeeded));
    else if (control && key->key() == Qt::Key_R)
        openAgain();
    else if (control && key->key() == Qt::Key_E)
        openEvidence(m_table->chosen());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void ChecklistView::setColumns()
{
    m_table->setColumns({{"phase", tr("Phase"), Qt::AlignLeft, 112},
                         {"step", tr("Step"), Qt::AlignLeft, 200},
                         {"state", tr("Stands"), Qt::AlignLeft, 136},
                         {"due", tr("Due"), Qt::AlignRight, 116},
                         {"owner", tr("Owner"), Qt::AlignLeft, 110},
                         {"evidence", tr("Evidence"), Qt::AlignLeft, 130},
                         {"waits", tr("Waits for"), Qt::AlignLeft, 118}});
}

void ChecklistView::retranslate()
{
    m_start->setText(tr("Start the checklist"));
    m_start->setToolTip(tr("Make the steps that apply to this candidate; what is on file ticks them at once"));
    m_done->setText(tr("Mark done…"));
    m_done->setToolTip(tr("Mark the chosen steps done (Space or Enter)"));
    m_notNeeded->setText(tr("Not needed…"));
    m_notNeeded->setToolTip(tr("Say why the chosen steps are not needed (Del)"));
    m_reopen->setText(tr("Open again"));
    m_reopen->setToolTip(tr("Open the chosen steps again (Ctrl+R)"));
    m_evidence->setText(tr("Evidence"));
    m_evidence->setToolTip(tr("Show the paper or decision behind the step (Ctrl+E, or a click on it)"));
    m_move->setText(tr("Move departure…"));
    m_move->setToolTip(tr("Move the planned departure, and the due dates with it"));
    m_table->setAccessibleName(tr("Steps of the checklist"));
    m_table->setEmptyText(tr("This candidate has no checklist yet. Press “Start the checklist” to make it from the procedure steps."));
    setColumns();
    m_panel->retranslate();
    m_departure->retranslate();
    read();
}

} // namespace muster
