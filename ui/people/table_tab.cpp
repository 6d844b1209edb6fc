// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/table_tab.h"

#include "core/office/office.h"
#include "core/pipeline/people_list.h"
#include "ui/lists/chip_cell.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/table_view.h"
#include "ui/shell/day_text.h"
#include "ui/shell/theme.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int roomForWords = 4 * Theme::rowHeight;

/// The tables about a person are told apart by their columns.
QString layoutName(const QList<Column> &columns)
{
    QByteArrayList keys{"person"};
    for (const Column &column : columns)
        keys.append(column.key);
    return QString::fromUtf8(keys.join('-'));
}

} // namespace

FittingTable::FittingTable(const PersonTable &table, QWidget *parent)
    : QWidget(parent), m_table(table), m_model(new PagedModel(this)), m_view(new TableView(this)),
      m_spread(new ColumnSpread(m_view, table.growing)), m_layout(new ListLayout(m_view, m_spread))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addStretch(0);
    m_view->setItemDelegate(new ChipDelegate(m_view));
    setFocusProxy(m_view);
    m_view->setMatter([this] { return ListMatter{m_table.name(), m_about}; });
    connect(m_spread, &ColumnSpread::roomChanged, this, &FittingTable::fitHeight);
}

void FittingTable::setColumns()
{
    m_model->setColumns(m_table.columns());
    m_view->setPagedModel(m_model);
    m_view->setSortingEnabled(false);
    m_spread->setWidths(widths(m_model->columns()));
    m_layout->use(layoutName(m_model->columns()));
    m_view->setAccessibleName(m_table.name());
    m_view->setEmptyText(m_table.emptyText());
}

void FittingTable::fill(const PersonShown &shown)
{
    setColumns();
    if (const auto person = personOn(shown.office.database(), shown.id, shown.day))
        m_about = {QStringLiteral("%1 · %2").arg(person->fullName, person->serviceNo), tr("As of %1").arg(longDayText(shown.day))};
    const QList<QVariantList> rows = m_table.rows(shown);
    m_model->setSource({[rows](qint64 offset, int limit) { return rows.mid(offset, limit); }, rows.size()});
    fitHeight();
}

void FittingTable::fitHeight()
{
    const int rows = m_model->rowCount();
    const int below = m_spread->hasRoom() ? 0 : m_view->horizontalScrollBar()->sizeHint().height();
    const int wanted = Theme::rowHeight + (rows == 0 ? roomForWords : rows * Theme::rowHeight) + 2 * m_view->frameWidth() + below;
    m_view->setMaximumHeight(wanted);
    m_view->setMinimumHeight(qMin(wanted, 3 * Theme::rowHeight));
}

TableTab::TableTab(const PersonTable &table, QWidget *parent) : PersonTab(parent), m_table(new FittingTable(table, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
}

} // namespace muster
