// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/trial_view.h"

#include "ui/lists/chip_cell.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/people/person_words.h"
#include "ui/lists/held_table.h"
#include "ui/selection/selection_place.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/work_bar.h"
#include "ui/shell/worker_faults.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace muster {

namespace {

enum { NameColumn, NumberColumn, StageColumn, ChangeColumn, NewlyColumn, NoLongerColumn, DepartureColumn };

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrialView)
};

ChipCell changeChip(const TrialRow &row)
{
    if (row.wouldFallShort())
        return {Words::tr("would fall short"), Tone::Error};
    if (row.wouldBeClear())
        return {Words::tr("nothing left open"), Tone::Good};
    if (!row.newly.isEmpty())
        return {Words::tr("more open"), Tone::Warning};
    return row.noLonger.isEmpty() ? ChipCell{Words::tr("as now"), Tone::Info} : ChipCell{Words::tr("less open"), Tone::Good};
}

} // namespace

TrialView::TrialView(OfficeDesk desk, QWidget *parent)
    : QWidget(parent), m_desk(std::move(desk)), m_title(new ElidedLabel(TextLook::Heading, {}, this)), m_summary(makeLabel(TextLook::Soft, {}, this)),
      m_all(new QCheckBox(this)), m_back(makeButton(ButtonLook::Plain, {}, this)), m_work(new WorkBar(this)),
      m_table(new HeldTable(QStringLiteral("trial"), {{NameColumn, 1}, {NewlyColumn, 2}, {NoLongerColumn, 2}}, this))
{
    build();
    connect(m_all, &QCheckBox::toggled, this, &TrialView::showRows);
    connect(m_back, &QPushButton::clicked, this, &TrialView::left);
    connect(m_table, &HeldTable::openedRecord, this, [this](qint64 id) { emit goTo(candidatePlace({id})); });
    onFault(*m_desk.worker, this, [this](const QString &words) {
        m_work->end();
        showFault(this, words);
    });
    retranslate();
}

void TrialView::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::unit);
    auto *tools = makeListButton(m_table, this);
    head->addWidget(m_title, 1);
    head->addWidget(m_all);
    head->addWidget(m_back);
    head->addWidget(tools);
    m_back->setIcon(lineIcon(QStringLiteral("back")));
    m_summary->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_summary);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_work);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setChips({StageColumn, ChangeColumn});
    m_table->setMatter([this] { return ListMatter{.title = m_title->text(), .lines = {m_summary->text(), tr("As of %1").arg(longDayText(m_day))}}; });
    setTabOrderOf({m_all, m_back, tools, m_table, m_work});
}

void TrialView::begin(const RequirementSet &set, QDate day)
{
    m_set = set;
    m_day = day;
    m_rows.clear();
    m_title->setText(tr("If %1 counted today").arg(set.code));
    showRows();
    m_work->begin(tr("Trying the set on the present candidates…"), 0);
    m_work->giveUpButton()->setEnabled(false);
    m_desk.worker->ask({this, "trial"}, [code = set.code, day](const Database &database) { return trySet(database, code, day); },
                       [this](const QList<TrialRow> &rows) { take(rows); });
}

void TrialView::take(const QList<TrialRow> &rows)
{
    m_work->end();
    m_rows = rows;
    showRows();
}

void TrialView::showRows()
{
    QList<QVariantList> cells;
    for (const TrialRow &row : std::as_const(m_rows))
        if (row.isChanged() || m_all->isChecked())
            cells.append({row.tried.fullName, row.tried.serviceNo, chipValue(stageChip(row.tried.stage)), chipValue(changeChip(row)),
                          row.newly.join(QStringLiteral("; ")), row.noLonger.join(QStringLiteral("; ")), row.tried.departure, row.tried.id.value});
    m_table->setRows(cells);
    const auto count = [this](auto holds) { return std::count_if(m_rows.begin(), m_rows.end(), holds); };
    m_summary->setText(tr("Candidates it would count for: %1. More would be open for %2, of whom %3 have nothing open now; less for %4, of whom %5 would have nothing left.")
                           .arg(m_rows.size())
                           .arg(count([](const TrialRow &row) { return !row.newly.isEmpty(); }))
                           .arg(count([](const TrialRow &row) { return row.wouldFallShort(); }))
                           .arg(count([](const TrialRow &row) { return row.newly.isEmpty() && !row.noLonger.isEmpty(); }))
                           .arg(count([](const TrialRow &row) { return row.wouldBeClear(); })));
}

void TrialView::takeFocus()
{
    m_table->setFocus();
}

void TrialView::setColumns()
{
    m_table->setColumns({{"name", tr("Name"), Qt::AlignLeft, 150},
                         {"service_no", tr("Service no."), Qt::AlignLeft, 106},
                         {"stage", tr("Stage"), Qt::AlignLeft, 120},
                         {"change", tr("Would be"), Qt::AlignLeft, 138},
                         {"newly", tr("Newly short of"), Qt::AlignLeft, 180},
                         {"no_longer", tr("No longer short of"), Qt::AlignLeft, 160},
                         {"departure", tr("Departure"), Qt::AlignRight, 116}});
}

void TrialView::retranslate()
{
    m_all->setText(tr("Also those for whom nothing changes"));
    m_back->setText(tr("Back to the set"));
    m_back->setToolTip(tr("Back to the requirement set (Esc)"));
    m_table->setAccessibleName(tr("Candidates the set would count for"));
    m_table->setEmptyText(tr("Nothing would change for anybody.\n\nChange a row of the set, or choose “Also those for whom nothing changes”."));
    m_work->retranslate();
    setColumns();
    if (!m_set.id.isNull())
        showRows();
}

} // namespace muster
