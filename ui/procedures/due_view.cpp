// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/due_view.h"

#include "core/exchange/calendar_file.h"
#include "core/storage/repository.h"
#include "ui/lists/chip_cell.h"
#include "ui/lists/column_spread.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/procedures/departure_panel.h"
#include "ui/procedures/due_filter_bar.h"
#include "ui/procedures/due_rows.h"
#include "ui/selection/selection_place.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/usual_folder.h"
#include "ui/shell/work_bar.h"
#include "ui/shell/worker_faults.h"

#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace muster {

namespace {

enum { StandsColumn, DueColumn, StepColumn, NameColumn, ForColumn, OwnerColumn, DepartureColumn };

const QList<QByteArray> spareColumns{"service_no", "phase", "note"};

QList<CandidacyId> everybodyOnTheWay(const Database &database)
{
    QList<CandidacyId> ids;
    for (const Candidacy &candidacy : select<Candidacy>(database, QStringLiteral("ORDER BY id")))
        if (isInProgress(candidacy.stage))
            ids.append(candidacy.id);
    return ids;
}

} // namespace

DueView::DueView(OfficeDesk desk, QWidget *parent)
    : PageView(parent), m_desk(std::move(desk)), m_bar(new DueFilterBar(this)), m_calendar(makeButton(ButtonLook::Plain, {}, this)),
      m_start(makeButton(ButtonLook::Plain, {}, this)), m_table(new TableView(this)),
      m_spread(new ColumnSpread(m_table, {{StepColumn, 3}, {NameColumn, 1}, {OwnerColumn, 2}})), m_layout(new ListLayout(m_table, m_spread)),
      m_rows(new DueRows(m_desk, this)), m_done(makeButton(ButtonLook::Primary, {}, this)), m_notNeeded(makeButton(ButtonLook::Plain, {}, this)),
      m_move(makeButton(ButtonLook::Plain, {}, this)), m_open(makeButton(ButtonLook::Plain, {}, this)), m_work(new WorkBar(this)),
      m_panel(new StepPanel(m_desk, this)), m_departure(new DeparturePanel(m_desk, this))
{
    build();
    connect(m_bar, &DueFilterBar::changed, this, [this] {
        ask();
        emit moved();
    });
    connect(m_rows, &DueRows::changed, this, &DueView::showRows);
    connect(m_panel, &StepPanel::changed, this, &DueView::afterChange);
    connect(m_departure, &DeparturePanel::changed, this, &DueView::afterChange);
    connect(m_panel, &StepPanel::closed, this, &DueView::closePanels);
    connect(m_departure, &DeparturePanel::closed, this, &DueView::closePanels);
    connect(m_done, &QPushButton::clicked, this, [this] { begin(StepDeed::Done); });
    connect(m_notNeeded, &QPushButton::clicked, this, [this] { begin(StepDeed::NotNeeded); });
    connect(m_move, &QPushButton::clicked, this, &DueView::beginMove);
    connect(m_open, &QPushButton::clicked, this, [this] { openCandidate(m_table->currentIndex().row()); });
    connect(m_start, &QPushButton::clicked, this, &DueView::start);
    onFault(*m_desk.worker, this, [this](const QString &words) {
        m_work->end();
        m_start->setEnabled(true);
        showFault(this, words);
    });
    connect(m_calendar, &QPushButton::clicked, this, &DueView::askCalendar);
    retranslate();
}

void DueView::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(Theme::unit);
    QWidget *top = buildTop();
    rows->addWidget(top);
    rows->addWidget(m_table, 3);
    rows->addWidget(m_panel, 2);
    rows->addWidget(m_departure);
    m_bottom = buildBottom();
    rows->addWidget(m_bottom);
    buildTable();
    setTabOrderOf({top, m_table, m_panel, m_departure, m_done, m_notNeeded, m_move, m_open, m_work});
}

QWidget *DueView::buildTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    auto *tools = makeListButton(m_table, top);
    m_calendar->setIcon(lineIcon(QStringLiteral("calendar")));
    row->addWidget(m_bar, 1);
    row->addWidget(m_start);
    row->addWidget(m_calendar);
    row->addWidget(tools);
    setTabOrderOf({m_bar, m_start, m_calendar, tools, m_table});
    return top;
}

QWidget *DueView::buildBottom()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    for (QPushButton *button : {m_done, m_notNeeded, m_move, m_open})
        row->addWidget(button);
    row->addWidget(m_work, 1);
    return bar;
}

void DueView::buildTable()
{
    setColumns();
    m_table->setPagedModel(m_rows->model());
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(StandsColumn, new ChipDelegate(m_table));
    m_spread->setWidths(widths(m_rows->model()->columns()));
    m_layout->use(QStringLiteral("due"), spareColumns);
    m_table->setMatter([this] { return matter(); });
    m_table->installEventFilter(this);
    connect(m_table, &TableView::opened, this, &DueView::openCandidate);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DueView::showTools);
    connect(m_rows->model(), &QAbstractItemModel::modelReset, this, &DueView::showTools);
}

void DueView::setColumns()
{
    m_rows->model()->setColumns({{"stands", tr("Stands"), Qt::AlignLeft, 122},
                                 {"due", tr("Due"), Qt::AlignRight, 116},
                                 {"step", tr("Step"), Qt::AlignLeft, 210},
                                 {"name", tr("Candidate"), Qt::AlignLeft, 142},
                                 {"for", tr("For"), Qt::AlignLeft, 134},
                                 {"owner", tr("Responsible"), Qt::AlignLeft, 130},
                                 {"departure", tr("Departure"), Qt::AlignRight, 116},
                                 {"service_no", tr("Service no."), Qt::AlignLeft, 106},
                                 {"phase", tr("Phase"), Qt::AlignLeft, 120},
                                 {"note", tr("Note"), Qt::AlignLeft, 160}});
}

ListMatter DueView::matter() const
{
    return {.title = tr("Due list"), .lines = {tr("As of %1").arg(longDayText(m_day)), m_bar->inWords()}, .rows = m_rows->everything()};
}

void DueView::refresh(QDate day)
{
    m_day = day;
    ask();
}

void DueView::ask()
{
    if (m_day.isValid())
        m_rows->ask(m_bar->filter(m_day));
}

/// What was chosen is told by its place: a step that is done leaves the list, and the next one takes its place.
void DueView::showRows()
{
    m_bar->setChoices(m_rows->choices());
    const DueCounts &counts = m_rows->choices().counts;
    emit counted(tr("Steps: %1; overdue: %2").arg(QLocale().toString(m_rows->count()), QLocale().toString(counts.overdue)));
    m_table->setEmptyText(counts.open == 0 && m_bar->filter(m_day) == DueFilter{.day = m_day}
                              ? tr("Nothing is due.\n\nChoose “Start checklists” to make the checklists of all candidates on the way.")
                              : tr("Nothing like that is due.\n\nChoose other entries above the list; Esc shows all open steps."));
    showTools();
}

void DueView::showTools()
{
    const bool any = !chosenRows().isEmpty();
    for (QPushButton *button : {m_done, m_notNeeded, m_move, m_open})
        button->setEnabled(any);
    m_calendar->setEnabled(m_rows->count() > 0);
}

QList<int> DueView::chosenRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    return rows;
}

void DueView::begin(StepDeed deed)
{
    QList<ChosenStep> steps;
    for (const int row : chosenRows())
        if (const DueRow *due = m_rows->at(row))
            steps.append({due->id, due->candidacyId});
    if (steps.isEmpty())
        return;
    m_departure->hide();
    m_bottom->hide();
    m_panel->begin(deed, steps, m_day);
}

void DueView::beginMove()
{
    QList<CandidacyId> candidacies;
    QDate from;
    for (const int row : chosenRows())
        if (const DueRow *due = m_rows->at(row); due && !candidacies.contains(due->candidacyId)) {
            candidacies.append(due->candidacyId);
            from = due->departure;
        }
    m_panel->hide();
    m_bottom->hide();
    m_departure->begin(candidacies, from, m_day);
}

void DueView::closePanels()
{
    m_panel->hide();
    m_departure->hide();
    m_bottom->show();
    m_table->setFocus();
}

void DueView::openCandidate(int row)
{
    if (const DueRow *due = row < 0 ? nullptr : m_rows->at(row))
        emit goTo(candidatePlace(due->candidacyId));
}

/// Written off the window's thread: the steps of an office with many candidates are many.
void DueView::start()
{
    m_start->setEnabled(false);
    m_work->begin(tr("Starting the checklists of all candidates on the way…"), 0);
    m_work->giveUpButton()->setEnabled(false);
    m_desk.worker->ask({this, "start"},
                       [day = m_day, by = m_desk.signature()](const Database &database) { return startChecklists(database, everybodyOnTheWay(database), day, by); },
                       [this](const ChecklistStart &made) { started(made); });
}

void DueView::started(const ChecklistStart &made)
{
    m_work->end();
    m_start->setEnabled(true);
    afterChange(made.changeSet == 0 ? tr("Every candidate on the way has a checklist.")
                                    : tr("Checklists started for candidates: %1; steps: %2, done by what is on file: %3. Ctrl+Z takes it back.")
                                          .arg(QLocale().toString(made.candidates), QLocale().toString(made.added), QLocale().toString(made.done)));
}

void DueView::askCalendar()
{
    const QString file = QStringLiteral("%1 %2.ics").arg(tr("Due list"), m_day.toString(Qt::ISODate));
    const QString path = QFileDialog::getSaveFileName(this, tr("Write a file for calendars"), QDir(usualFolder()).filePath(file), tr("Calendar (*.ics)"));
    if (!path.isEmpty())
        writeCalendarTo(path);
}

void DueView::writeCalendarTo(const QString &path)
{
    attempt(this, [&] {
        const Database &database = m_desk.office.database();
        QList<CalendarEntry> entries;
        const auto next = duePages(database, m_rows->shown());
        for (QList<DueRow> page = next(); !page.isEmpty(); page = next())
            entries.append(calendarEntries(page, officeMark(database)));
        writeCalendar(path, calendarText(QStringLiteral("%1 — %2").arg(tr("Due list"), m_desk.office.name()), entries, m_desk.now()));
        emit said(tr("%1 days were written to %2").arg(entries.size()).arg(QDir::toNativeSeparators(path)));
    });
}

void DueView::afterChange(const QString &words)
{
    const int row = m_table->currentIndex().row();
    emit said(words);
    ask();
    closePanels();
    connect(m_rows, &DueRows::changed, m_table, [this, row] {
        if (m_rows->count() > 0)
            m_table->setCurrentIndex(m_rows->model()->index(std::clamp(row, 0, int(m_rows->count()) - 1), 0));
    }, Qt::SingleShotConnection);
}

void DueView::open(const QVariantMap &detail)
{
    if (detail.contains(QStringLiteral("within")))
        m_bar->setState(detail);
}

QVariantMap DueView::detail() const
{
    return m_bar->state();
}

bool DueView::stepBack()
{
    if (!m_panel->isHidden() || !m_departure->isHidden()) {
        closePanels();
        return true;
    }
    if (m_bar->inWords() == DueFilterBar().inWords())
        return false;
    m_bar->clear();
    return true;
}

void DueView::takeFocus()
{
    m_table->setFocus();
}

bool DueView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return PageView::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Space)
        begin(StepDeed::Done);
    else if (key == Qt::Key_Delete)
        begin(StepDeed::NotNeeded);
    else
        return PageView::eventFilter(watched, event);
    return true;
}

void DueView::retranslate()
{
    m_calendar->setText(tr("Calendar file…"));
    m_calendar->setToolTip(tr("Write the days of this list as a file that calendars read (.ics)"));
    m_start->setText(tr("Start checklists"));
    m_start->setToolTip(tr("Make the steps that are missing for all candidates on the way"));
    m_done->setText(tr("Mark done…"));
    m_done->setToolTip(tr("Mark the chosen steps done, with their evidence (Space)"));
    m_notNeeded->setText(tr("Not needed…"));
    m_notNeeded->setToolTip(tr("Say why the chosen steps are not needed (Del)"));
    m_move->setText(tr("Move departure…"));
    m_move->setToolTip(tr("Move the departure of the chosen candidates, and the due dates with it"));
    m_open->setText(tr("Open candidate"));
    m_open->setToolTip(tr("Show what blocks the candidate (Enter)"));
    m_table->setAccessibleName(tr("Due list"));
    setColumns();
    m_bar->retranslate();
    m_panel->retranslate();
    m_departure->retranslate();
    m_work->retranslate();
    if (m_day.isValid())
        showRows();
}

} // namespace muster
