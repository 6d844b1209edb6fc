// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/entry_grid.h"
#include "ui/lists/entry_headings.h"

#include <QKeyEvent>

namespace muster {

namespace {

bool isPlain(const QKeyEvent &event)
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

/// The window has keys of its own for lists; here they are the grid's.
bool EntryGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QTableView::event(event);
}

bool EntryGrid::isOwnKey(const QKeyEvent &key) const
{
    const bool takesAllBack = key.key() == Qt::Key_Escape && !m_model->pending().isEmpty() && m_model->saving() == EntrySaving::AtOnce;
    const bool takesStepBack = key.matches(QKeySequence::Undo) && m_model->canTakeBack();
    const bool isEntry = isPlain(key) && !m_model->keys().isEmpty() && m_model->keyFor(key.text());
    return key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Paste) || takesAllBack || takesStepBack || isEntry;
}

void EntryGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() == EditingState)
        return;     // the field that is typed into closes itself first
    if (pressClipboard(*event) || pressChoice(*event) || pressLetter(*event))
        return;
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        empty();
    else if (event->key() == Qt::Key_Escape && !m_model->pending().isEmpty() && m_model->saving() == EntrySaving::AtOnce)
        settle();
    else if (isEnter && m_model->isEntry(currentIndex().column()))
        go(1, 0);
    else if (isEnter && currentIndex().isValid())
        emit opened(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

bool EntryGrid::pressClipboard(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        copy();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (event.matches(QKeySequence::Undo) && m_model->canTakeBack())
        m_model->takeBack();
    else
        return false;
    return true;
}

/// Whole rows and columns, as spreadsheets choose them, and the first column of the group before or after.
bool EntryGrid::pressChoice(const QKeyEvent &event)
{
    const auto [row, column] = here();
    const bool isSpace = event.key() == Qt::Key_Space && row >= 0;
    const bool isSideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (isSpace && event.modifiers() == Qt::ShiftModifier)
        choose({row, 0}, {row, m_model->columnCount() - 1});
    else if (isSpace && event.modifiers() == Qt::ControlModifier)
        choose({0, column}, {m_model->rowCount() - 1, column});
    else if (isSideways && event.modifiers() == Qt::ControlModifier && m_columns->hasGroups())
        goToGroup(event.key() == Qt::Key_Right ? 1 : -1);
    else
        return false;
    return true;
}

bool EntryGrid::pressLetter(const QKeyEvent &event)
{
    const QString text = event.text();
    const bool isLetter = isPlain(event) && !text.isEmpty() && text.front().isPrint() && text.front() != u' ';
    if (m_model->keys().isEmpty() || !isLetter || !currentIndex().isValid())
        return false;
    if (const EntryKey *key = m_model->keyFor(text)) {
        fill(key->code);
        return true;
    }
    QStringList words;
    for (const EntryKey &key : m_model->keys())
        words << tr("%1 or %2 %3").arg(key.letter, QString(key.figure), key.words);
    emit said(words.join(QStringLiteral(" · ")));
    return true;
}

/// One cell and one goes down; of several chosen, those that take something.
void EntryGrid::fill(const QString &code)
{
    QList<EnteredText> texts;
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen.isEmpty() ? QModelIndexList{currentIndex()} : chosen)
        if (m_model->isEntry(index.column()))
            texts.append({{index.row(), index.column()}, code});
    if (texts.isEmpty())
        return emit refused(QStringLiteral("%1: %2").arg(m_model->nameOf(here()), m_model->faultOf(here(), code)));
    m_model->enter(texts);
    if (chosen.size() < 2)
        go(1, 0);
}

void EntryGrid::goToGroup(int step)
{
    const auto [first, last] = m_columns->groupOf(here().second);
    const int column = step > 0 ? last + 1 : m_columns->groupOf(std::max(0, first - 1)).first;
    if (column < m_model->columnCount() && !isColumnHidden(column)) {
        goTo({std::max(0, here().first), column});
        scrollToColumn(column);
    }
}

} // namespace muster
