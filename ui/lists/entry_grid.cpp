// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/entry_grid.h"

#include "ui/lists/table_text.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

namespace muster {

namespace {

constexpr auto filled = "filled";

/// Types into a bare field; what is being typed is not overwritten when rows are read anew.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setFrame(false);
        edit->setObjectName(QStringLiteral("entry"));
        edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        return edit;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (editor->property(filled).toBool())
            return;
        editor->setProperty(filled, true);
        QStyledItemDelegate::setEditorData(editor, index);
    }
};

} // namespace

EntryGrid::EntryGrid(QWidget *parent) : QTableView(parent), m_model(new EntryModel(this))
{
    setModel(m_model);
    setItemDelegate(new EntryDelegate(this));
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    setCornerButtonEnabled(false);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumHeight(Theme::rowHeight + Theme::gap);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_model, &EntryModel::entered, this, &EntryGrid::entered);
}

void EntryGrid::set(const QList<EntryColumn> &columns, const QList<EntryRow> &rows)
{
    const QModelIndex before = currentIndex();
    const EntryPlace place{before.row(), before.column()};
    const bool isNewShape = columns.size() != m_model->columnCount();
    m_model->set(columns, rows);
    for (int column = 0; isNewShape && column < columns.size(); ++column)
        setColumnWidth(column, columns[column].width);
    setColumnHidden(0, true);       // it is the heading of the row
    if (!currentIndex().isValid() && place.first >= 0)
        setCurrentIndex(m_model->index(std::min(place.first, m_model->rowCount() - 1), std::min(place.second, m_model->columnCount() - 1)));
}

QList<EnteredText> EntryGrid::pending() const
{
    QList<EnteredText> texts;
    const auto &pending = m_model->pending();
    for (auto one = pending.begin(); one != pending.end(); ++one)
        texts.append({one.key(), one.value()});
    return texts;
}

void EntryGrid::refuse(const QMap<EntryPlace, QString> &faults)
{
    m_model->setFaults(faults);
    if (!faults.isEmpty())
        setCurrentIndex(m_model->index(faults.firstKey().first, faults.firstKey().second));
}

void EntryGrid::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

/// The window has keys of its own for lists; here they are the grid's.
bool EntryGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool takesBack = key->key() == Qt::Key_Escape && !m_model->pending().isEmpty();
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) || takesBack)
            event->accept();
    }
    return QTableView::event(event);
}

void EntryGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() == EditingState)
        return;     // the field that is typed into closes itself first
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        empty();
    else if (event->key() == Qt::Key_Escape && !m_model->pending().isEmpty())
        settle();
    else if (isEnter && m_model->isEntry(currentIndex().column()))
        go(1, 0);
    else if (isEnter && currentIndex().isValid())
        emit opened(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

/// One lands on a cell that can be typed into.
void EntryGrid::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid() && m_model->isEntry(currentIndex().column()))
        return;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (m_model->isEntry(column) && m_model->rowCount() > 0)
            return setCurrentIndex(m_model->index(std::max(0, currentIndex().row()), column));
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
    if (hint == QAbstractItemDelegate::SubmitModelCache && m_model->pending().isEmpty())
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

void EntryGrid::copy() const
{
    QList<QStringList> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) {
            QStringList cells;
            for (int column = range.left(); column <= range.right(); ++column)
                cells << m_model->index(row, column).data(Qt::EditRole).toString();
            rows << cells;
        }
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(tableText(rows));
}

void EntryGrid::paste()
{
    QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    QList<EnteredText> texts;
    int beyond = 0;
    for (int down = 0; down < lines.size(); ++down) {
        const QStringList cells = lines[down].remove(u'\r').split(u'\t');
        for (int right = 0; right < cells.size(); ++right) {
            const QModelIndex at = m_model->index(currentIndex().row() + down, currentIndex().column() + right);
            if (at.isValid() && m_model->isEntry(at.column()))
                texts.append({{at.row(), at.column()}, cells[right]});
            else
                ++beyond;
        }
    }
    if (beyond > 0)
        emit said(tr("%n pasted cell(s) lie beyond the grid and were left out.", nullptr, beyond));
    if (!texts.isEmpty())
        m_model->enter(texts);
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
