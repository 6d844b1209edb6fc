// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/way_table.h"

#include "core/pipeline/stage_table.h"
#include "ui/lists/column_spread.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/table_view.h"
#include "ui/shell/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype mostRows = 8;

} // namespace

WayTable::WayTable(QWidget *parent)
    : QWidget(parent), m_model(new PagedModel(this)), m_view(new TableView(this)), m_spread(new ColumnSpread(m_view, {{3, 2}, {4, 3}}))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_view);
    setColumns();
    m_view->setPagedModel(m_model);
    m_view->setSortingEnabled(false);
    m_spread->setWidths(widths(m_model->columns()));
    m_view->setMatter([this] { return ListMatter{.title = tr("Way so far"), .lines = {m_about}}; });
    retranslate();
}

void WayTable::setColumns()
{
    m_model->setColumns({{"on", tr("On"), Qt::AlignRight, 112}, {"from", tr("From"), Qt::AlignLeft, 120}, {"to", tr("To"), Qt::AlignLeft, 120},
                         {"reason", tr("Reason"), Qt::AlignLeft, 160}, {"note", tr("Note"), Qt::AlignLeft, 160},
                         {"author", tr("Recorded by"), Qt::AlignLeft, 140}});
}

void WayTable::fill(const QList<WayStep> &steps)
{
    m_steps = steps;
    QList<QVariantList> cells;
    for (const WayStep &way : steps)
        cells.append({way.step.takenOn, stageWords(way.step.fromStage), stageWords(way.step.toStage),
                      way.step.reason == StageReason::None ? QString() : reasonWords(way.step.reason), way.step.note, way.author, way.step.id.value});
    m_model->setSource({[cells](qint64 offset, int limit) { return cells.mid(offset, limit); }, cells.size()});
    const qsizetype rows = std::clamp<qsizetype>(steps.size(), 2, mostRows);
    m_view->setFixedHeight(int(rows + 1) * Theme::rowHeight + 4);
}

void WayTable::retranslate()
{
    m_view->setAccessibleName(tr("Way so far"));
    m_view->setEmptyText(tr("No step has been recorded yet: the candidate stands where he or she was put forward."));
    setColumns();
    fill(m_steps);
}

} // namespace muster
