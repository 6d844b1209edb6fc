// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/table_view.h"

#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_text.h"
#include "ui/shell/icon.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

namespace muster {

namespace {

/// From a cell's edge to its words, as the style sheet has it.
constexpr int cellPadding = 15;

bool isFirstShown(const QAbstractItemView &view, int column)
{
    const auto *list = qobject_cast<const TableView *>(&view);
    return list && list->shownColumns().value(0) == column;
}

/// Cells are not ringed one by one: the row is what has the focus.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, plain, index);
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool current = view && view->hasFocus() && view->currentIndex().row() == index.row();
        if (current && isFirstShown(*view, index.column()))
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              theme().colours.accent);
    }
};

/// Headings stand exactly above their cells, with the sort arrow beside the words.
class TableHeader : public QHeaderView {
public:
    explicit TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const auto &colours = theme().colours;
        painter->fillRect(rect, colours.surface);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
        const auto align =
            Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
        const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
        const QRect room = rect.adjusted(cellPadding, 0, -cellPadding, 0);
        painter->setFont(textFont(theme().type.small, QFont::DemiBold));
        painter->setPen(sorted ? colours.text : colours.textFaint);
        const QString title = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        const QString words = painter->fontMetrics().elidedText(title, Qt::ElideRight, room.width());
        painter->drawText(room, int(align | Qt::AlignVCenter), words);
        if (sorted)
            paintArrow(*painter,
                       painter->fontMetrics().boundingRect(room, int(align | Qt::AlignVCenter), words));
    }

private:
    void paintArrow(QPainter &painter, const QRect &words) const
    {
        const bool rising = sortIndicatorOrder() == Qt::AscendingOrder;
        const bool behind = words.right() + 18 < width();
        const int left = behind ? words.right() + 4 : words.left() - 16;
        paintLineIcon(painter, QRectF(left, words.center().y() - 5, 12, 12),
                      rising ? "chevron_up" : "chevron_down", theme().colours.accent);
    }
};

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
    styleHeader();
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(index.row()); });
}

void TableView::styleHeader()
{
    setHorizontalHeader(new TableHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    auto *head = horizontalHeader();
    head->setFixedHeight(Theme::rowHeight);
    head->setHighlightSections(false);
    head->setStretchLastSection(true);
    head->setSectionsMovable(true);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QHeaderView::customContextMenuRequested, this, [this, head](const QPoint &at) {
        QMenu menu(this);
        fillColumnMenu(menu);
        menu.exec(head->mapToGlobal(at));
    });
}

void TableView::setPagedModel(PagedModel *model)
{
    setModel(model);
    for (int column = 0; column < model->columns().size(); ++column)
        setColumnWidth(column, model->columns().at(column).width);
    // Qt sorts by the last column when sorting is switched on, unless told otherwise.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::fillColumnMenu(QMenu &menu)
{
    for (int column = 1; model() && column < model()->columnCount(); ++column) {
        auto *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) {
                    setColumnHidden(column, !shown);
                    emit columnsChosen();
                });
    }
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; model() && place < model()->columnCount(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.append(column);
    return columns;
}

/// The headings for row -1.
QStringList TableView::cellsOf(int row) const
{
    QStringList cells;
    for (const int column : shownColumns())
        cells << (row < 0 ? model()->headerData(column, Qt::Horizontal) : model()->index(row, column).data())
                     .toString();
    return cells;
}

QList<QStringList> TableView::selectedCells() const
{
    if (!model() || !selectionModel()->hasSelection())
        return {};
    QList<QStringList> rows{cellsOf(-1)};
    auto ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    for (const auto &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += cellsOf(row);
    }
    return rows;
}

QString TableView::selectedText() const
{
    return tableText(selectedCells());
}

void TableView::copy() const
{
    const QList<QStringList> rows = selectedCells();
    if (rows.isEmpty())
        return;
    auto *table = new QMimeData;
    table->setText(tableText(rows));
    table->setHtml(tableHtml(rows));
    QGuiApplication::clipboard()->setMimeData(table);
}

void TableView::setMatter(const std::function<ListMatter()> &matter)
{
    m_matter = matter;
}

ListMatter TableView::matter() const
{
    return m_matter();
}

PagedModel *TableView::pagedModel() const
{
    return qobject_cast<PagedModel *>(model());
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    fillListMenu(menu, *this);
    if (!menu.isEmpty())
        menu.exec(event->globalPos());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        emit opened(currentIndex().row());
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(theme().colours.textFaint);
    painter.drawText(viewport()->rect().adjusted(32, 16, -32, -16), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

// The list is entered on a row, so that Enter has something to open.
void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (model() && model()->rowCount() > 0 && !currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

} // namespace muster
