// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/due_table.h"

#include "ui/lists/chip_cell.h"
#include "ui/lists/column_spread.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/paged_model.h"
#include "ui/procedures/due_rows.h"

#include <QKeyEvent>

#include <algorithm>

namespace muster {

namespace {

enum { StandsColumn, DueColumn, StepColumn, NameColumn, ForColumn, OwnerColumn, DepartureColumn };

const QList<QByteArray> spareColumns{"service_no", "phase", "note"};

} // namespace

DueTable::DueTable(DueRows *rows, QWidget *parent)
    : TableView(parent), m_rows(rows), m_spread(new ColumnSpread(this, {{StepColumn, 3}, {NameColumn, 1}, {OwnerColumn, 2}})),
      m_layout(new ListLayout(this, m_spread))
{
    setColumns();
    setPagedModel(m_rows->model());
    setSortingEnabled(false);
    setItemDelegateForColumn(StandsColumn, new ChipDelegate(this));
    m_spread->setWidths(widths(m_rows->model()->columns()));
    m_layout->use(QStringLiteral("due"), spareColumns);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &DueTable::chosenChanged);
    connect(m_rows->model(), &QAbstractItemModel::modelReset, this, &DueTable::chosenChanged);
}

void DueTable::setColumns()
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

QList<DueRow> DueTable::chosen() const
{
    QList<int> places;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            places.append(row);
    std::sort(places.begin(), places.end());
    QList<DueRow> rows;
    for (const int place : std::as_const(places))
        if (const DueRow *due = m_rows->at(place))
            rows.append(*due);
    return rows;
}

QList<ChosenStep> DueTable::chosenSteps() const
{
    QList<ChosenStep> steps;
    for (const DueRow &due : chosen())
        steps.append({due.id, due.candidacyId});
    return steps;
}

void DueTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        emit doneAsked();
    else if (event->key() == Qt::Key_Delete)
        emit notNeededAsked();
    else
        TableView::keyPressEvent(event);
}

void DueTable::retranslate()
{
    setAccessibleName(tr("Due list"));
    setColumns();
}

} // namespace muster
