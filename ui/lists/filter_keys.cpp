// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filter_keys.h"

#include "ui/lists/filter_bar.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

namespace muster {

bool belongsInFilter(const QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool letter = plain && !event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Space;
    return letter || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Escape;
}

FilterKeys::FilterKeys(FilterBar *bar) : QObject(bar), m_bar(bar)
{
    m_bar->words()->installEventFilter(this);
}

void FilterKeys::serve(QTableView *table)
{
    m_table = table;
    m_table->installEventFilter(this);
    connect(this, &FilterKeys::listAsked, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
}

void FilterKeys::takeFromList(QKeyEvent *event)
{
    m_bar->words()->setFocus(Qt::OtherFocusReason);
    if (event->key() == Qt::Key_Escape)
        m_bar->clear();
    else if (event->key() != Qt::Key_Up)
        QCoreApplication::sendEvent(m_bar->words(), event);
}

bool FilterKeys::keyInWords(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        emit listAsked();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit openAsked();
        return true;
    case Qt::Key_Escape:
        m_bar->clear();
        return true;
    default:
        return false;
    }
}

bool FilterKeys::keyInTable(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up && m_table->currentIndex().row() <= 0;
    if (!up && !belongsInFilter(event))
        return false;
    takeFromList(event);
    return true;
}

bool FilterKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto *press = static_cast<QKeyEvent *>(event);
    return watched == m_table ? keyInTable(press) : keyInWords(press->key());
}

} // namespace muster
