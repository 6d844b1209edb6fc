// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/due_view.h"

#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/paged_model.h"
#include "ui/procedures/checklist_starter.h"
#include "ui/procedures/departure_panel.h"
#include "ui/procedures/due_calendar.h"
#include "ui/procedures/due_deeds.h"
#include "ui/procedures/due_filter_bar.h"
#include "ui/procedures/due_rows.h"
#include "ui/procedures/due_table.h"
#include "ui/procedures/step_panel.h"
#include "ui/selection/selection_place.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/usual_folder.h"

#include <QFileDialog>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace muster {

DueView::DueView(OfficeDesk desk, QWidget *parent)
    : PageView(parent), m_desk(std::move(desk)), m_bar(new DueFilterBar(this)), m_calendar(makeButton(ButtonLook::Plain, {}, this)),
      m_start(makeButton(ButtonLook::Plain, {}, this)), m_rows(new DueRows(m_desk, this)), m_table(new DueTable(m_rows, this)),
      m_deeds(new DueDeeds(this)), m_starter(new ChecklistStarter(m_desk, m_start, m_deeds->work())), m_panel(new StepPanel(m_desk, this)),
      m_departure(new DeparturePanel(m_desk, this))
{
    build();
    listen();
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
    rows->addWidget(m_deeds);
    m_table->setMatter([this] { return matter(); });
    setTabOrderOf({top, m_table, m_panel, m_departure, m_deeds});
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

void DueView::listen()
{
    connect(m_bar, &DueFilterBar::changed, this, [this] {
        ask();
        emit moved();
    });
    connect(m_rows, &DueRows::changed, this, &DueView::showRows);
    connect(m_table, &TableView::opened, this, &DueView::openCandidate);
    connect(m_table, &DueTable::chosenChanged, this, &DueView::showTools);
    connect(m_table, &DueTable::doneAsked, this, [this] { begin(StepDeed::Done); });
    connect(m_table, &DueTable::notNeededAsked, this, [this] { begin(StepDeed::NotNeeded); });
    connect(m_panel, &StepPanel::changed, this, &DueView::afterChange);
    connect(m_departure, &DeparturePanel::changed, this, &DueView::afterChange);
    connect(m_panel, &StepPanel::closed, this, &DueView::closePanels);
    connect(m_departure, &DeparturePanel::closed, this, &DueView::closePanels);
    connect(m_deeds, &DueDeeds::doneAsked, this, [this] { begin(StepDeed::Done); });
    connect(m_deeds, &DueDeeds::notNeededAsked, this, [this] { begin(StepDeed::NotNeeded); });
    connect(m_deeds, &DueDeeds::moveAsked, this, &DueView::beginMove);
    connect(m_deeds, &DueDeeds::openAsked, this, [this] { openCandidate(m_table->currentIndex().row()); });
    connect(m_start, &QPushButton::clicked, this, [this] { m_starter->start(m_day); });
    connect(m_starter, &ChecklistStarter::started, this, &DueView::afterChange);
    connect(m_calendar, &QPushButton::clicked, this, &DueView::askCalendar);
}

TableView *DueView::table() const
{
    return m_table;
}

QPushButton *DueView::doneButton() const
{
    return m_deeds->doneButton();
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
    m_deeds->suit(m_table->selectionModel()->selectedRows().size());
    m_calendar->setEnabled(m_rows->count() > 0);
}

void DueView::begin(StepDeed deed)
{
    const QList<ChosenStep> steps = m_table->chosenSteps();
    if (steps.isEmpty())
        return;
    m_departure->hide();
    m_deeds->hide();
    m_panel->begin(deed, steps, m_day);
}

void DueView::beginMove()
{
    const QList<CandidacyId> candidacies = candidaciesOf(m_table->chosenSteps());
    QDate from;
    for (const DueRow &due : m_table->chosen())
        if (due.candidacyId == candidacies.last())
            from = due.departure;
    m_panel->hide();
    m_deeds->hide();
    m_departure->begin(candidacies, from, m_day);
}

void DueView::closePanels()
{
    m_panel->hide();
    m_departure->hide();
    m_deeds->show();
    m_table->setFocus();
}

void DueView::openCandidate(int row)
{
    if (const DueRow *due = row < 0 ? nullptr : m_rows->at(row))
        emit goTo(candidatePlace(due->candidacyId));
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
        const qsizetype days = writeDueCalendar(m_desk, m_rows->shown(), tr("Due list"), path);
        emit said(tr("%1 days were written to %2").arg(days).arg(QDir::toNativeSeparators(path)));
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

void DueView::retranslate()
{
    m_calendar->setText(tr("Calendar file…"));
    m_calendar->setToolTip(tr("Write the days of this list as a file that calendars read (.ics)"));
    m_starter->retranslate();
    m_table->retranslate();
    m_deeds->retranslate();
    m_bar->retranslate();
    m_panel->retranslate();
    m_departure->retranslate();
    if (m_day.isValid())
        showRows();
}

} // namespace muster
