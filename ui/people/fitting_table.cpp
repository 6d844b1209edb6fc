// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/fitting_table.h"

#include "core/office/office.h"
#include "core/pipeline/people_list.h"
#include "ui/lists/chip_cell.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/table_view.h"
#include "ui/shell/day_text.h"
#include "ui/shell/theme.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScopedValueRollback>
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
    build();
    setColumns();
    connect(m_spread, &ColumnSpread::roomChanged, this, &FittingTable::fitHeight);
    connect(m_view, &TableView::opened, this, [this](int row) { emit opened(m_model->idOf(row).toLongLong()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_filling && index.isValid())
            emit chosenChanged(m_model->idOf(index.row()).toLongLong());
    });
}

void FittingTable::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addStretch(0);
    m_view->setItemDelegate(new ChipDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setPagedModel(m_model);
    m_view->setSortingEnabled(false);
    m_view->installEventFilter(this);
    setFocusProxy(m_view);
    m_view->setMatter([this] { return ListMatter{m_table.name(), m_about}; });
}

void FittingTable::setColumns()
{
    m_model->setColumns(m_table.columns());
    m_spread->setWidths(widths(m_model->columns()));
    m_layout->use(layoutName(m_model->columns()));
    m_view->setAccessibleName(m_table.name());
    m_view->setEmptyText(m_table.emptyText());
}

void FittingTable::fill(const PersonShown &shown)
{
    const QScopedValueRollback filling(m_filling, true);
    const qint64 before = chosen();
    setColumns();
    if (const auto person = personOn(shown.office.database(), shown.id, shown.day))
        m_about = {QStringLiteral("%1 · %2").arg(person->fullName, person->serviceNo), tr("As of %1").arg(longDayText(shown.day))};
    const QList<QVariantList> rows = m_table.rows(shown);
    m_model->setSource({[rows](qint64 offset, int limit) { return rows.mid(offset, limit); }, rows.size()});
    fitHeight();
    if (before != 0)
        choose(before);
}

void FittingTable::fitHeight()
{
    const int rows = m_model->rowCount();
    const int below = m_spread->hasRoom() ? 0 : m_view->horizontalScrollBar()->sizeHint().height();
    const int wanted = Theme::rowHeight + (rows == 0 ? roomForWords : rows * Theme::rowHeight) + 2 * m_view->frameWidth() + below;
    m_view->setMaximumHeight(wanted);
    m_view->setMinimumHeight(qMin(wanted, 3 * Theme::rowHeight));
}

qint64 FittingTable::chosen() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_model->idOf(current.row()).toLongLong() : 0;
}

int FittingTable::rowOf(qint64 record) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->idOf(row).toLongLong() == record)
            return row;
    return -1;
}

bool FittingTable::choose(qint64 record)
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = rowOf(record);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    return row >= 0;
}

bool FittingTable::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (watched != m_view || !isDelete || chosen() == 0)
        return QWidget::eventFilter(watched, event);
    emit removing(chosen());
    return true;
}

} // namespace muster
