// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/entry_grid.h"

#include "ui/lists/entry_delegate.h"
#include "ui/lists/entry_headings.h"
#include "ui/lists/pasted_block.h"
#include "ui/lists/table_text.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace muster {

EntryGrid::EntryGrid(QWidget *parent)
    : QTableView(parent), m_model(new EntryModel(this)), m_columns(new EntryColumnHeading(m_model, this)), m_rows(new EntryRowHeading(m_model, this)),
      m_corner(new EntryCorner(m_model, m_rows, this))
{
    build();
    listen();
}

void EntryGrid::build()
{
    setHorizontalHeader(m_columns);
    setVerticalHeader(m_rows);
    setModel(m_model);
    setItemDelegate(new EntryDelegate(m_model, this));
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    m_columns->setMinimumHeight(Theme::rowHeight + Theme::gap);
    m_corner->hide();
}

void EntryGrid::listen()
{
    connect(m_model, &EntryModel::entered, this, &EntryGrid::entered);
    connect(m_columns, &EntryColumnHeading::groupPressed, this, [this](int first, int last) {
        setFocus();
        selectionModel()->setCurrentIndex(m_model->index(std::max(0, here().first), first), QItemSelectionModel::NoUpdate);
        choose({0, first}, {m_model->rowCount() - 1, last});
    });
    connect(m_model, &QAbstractItemModel::headerDataChanged, m_corner, [this](Qt::Orientation orientation, int first) {
        if (orientation == Qt::Horizontal && first < m_rows->frozen())
            m_corner->update();
    });
}

void EntryGrid::set(const QList<EntryColumn> &columns, const QList<EntryRow> &rows)
{
    const EntryPlace place = here();
    const bool isNewShape = columns.size() != m_model->columnCount();
    m_model->set(columns, rows);
    for (int column = 0; isNewShape && column < columns.size(); ++column)
        setColumnWidth(column, columns[column].width);
    setFrozen(m_rows->frozen());
    if (!currentIndex().isValid() && place.first >= 0)
        goTo({std::min(place.first, m_model->rowCount() - 1), std::min(place.second, m_model->columnCount() - 1)});
}

void EntryGrid::setFrozen(int columns)
{
    m_rows->setFrozen(columns);
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnHidden(column, column < columns);      // they are the heading of the row
    m_corner->setVisible(columns > 1 && m_model->rowCount() > 0);
}

void EntryGrid::refuse(const QMap<EntryPlace, QString> &faults)
{
    m_model->setFaults(faults);
    if (!faults.isEmpty())
        goTo(faults.firstKey());
}

void EntryGrid::goTo(EntryPlace place)
{
    setCurrentIndex(m_model->index(place.first, place.second));
}

void EntryGrid::scrollToColumn(int column)
{
    scrollTo(m_model->index(std::max(0, currentIndex().row()), column));
    horizontalScrollBar()->setValue(m_columns->sectionPosition(column));
}

void EntryGrid::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

/// What lies above the row headings is drawn by Qt as a plain button; here it tells their titles.
void EntryGrid::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(QRect(m_rows->geometry().left(), m_columns->geometry().top(), m_rows->width(), m_columns->height()));
    m_corner->raise();
}

void EntryGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex &one : {previous, current})
        if (m_rows->frozen() > 1 && one.isValid())
            m_rows->showRow(one.row());
    emit gone();
}

/// One lands on a cell that can be typed into.
void EntryGrid::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid() && m_model->isEntry(currentIndex().column()))
        return;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (m_model->isEntry(column) && m_model->rowCount() > 0)
            return goTo({std::max(0, currentIndex().row()), column});
}

void EntryGrid::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(theme().colours.textFaint);
    painter.drawText(viewport()->rect().adjusted(32, 16, -32, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

/// Enter goes on below, Tab to the right, as in a spreadsheet; Qt would open the next cell whether it may be typed into or not.
void EntryGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    const bool goesOn = m_model->saving() == EntrySaving::Later || m_model->pending().isEmpty();
    if (hint == QAbstractItemDelegate::SubmitModelCache && goesOn)
        go(1, 0);
    else if (hint == QAbstractItemDelegate::EditNextItem)
        go(0, 1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        go(0, -1);
}

void EntryGrid::go(int down, int right)
{
    const QModelIndex next = m_model->index(currentIndex().row() + down, currentIndex().column() + right);
    if (next.isValid() && m_model->isEntry(next.column()))
        setCurrentIndex(next);
}

void EntryGrid::choose(EntryPlace first, EntryPlace last)
{
    const QItemSelection cells(m_model->index(first.first, first.second), m_model->index(last.first, last.second));
    selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
}

void EntryGrid::copy() const
{
    QList<QStringList> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) {
            QStringList cells;
            for (int column = range.left(); column <= range.right(); ++column)
                if (!isColumnHidden(column))
                    cells << m_model->index(row, column).data(Qt::EditRole).toString();
            rows << cells;
        }
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(tableText(rows));
}

void EntryGrid::paste()
{
    const QItemSelection chosen = selectionModel()->selection();
    QRect place(currentIndex().column(), currentIndex().row(), 1, 1);
    if (!chosen.isEmpty())
        place = QRect(QPoint(std::max(chosen.first().left(), m_rows->frozen()), chosen.first().top()), QPoint(chosen.first().right(), chosen.first().bottom()));
    const PastedBlock block = pastedBlock(*m_model, place, QGuiApplication::clipboard()->text());
    if (!block.fault.isEmpty())
        emit refused(block.fault);
    else if (!block.texts.isEmpty())
        m_model->enter(block.texts);
}

void EntryGrid::empty()
{
    QList<EnteredText> texts;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        if (m_model->isEntry(index.column()) && !index.data(Qt::EditRole).toString().isEmpty())
            texts.append({{index.row(), index.column()}, QString()});
    if (!texts.isEmpty())
        m_model->enter(texts);
}

} // namespace muster
