// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/undo_keys.h"

#include <QKeyEvent>
#include <QWidget>

namespace muster {

namespace {

bool isRedo(const QKeyEvent &key)
{
    const bool shifted = key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && key.key() == Qt::Key_Z;
    return shifted || (key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_Y);
}

bool isUndo(const QKeyEvent &key)
{
    return key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_Z;
}

} // namespace

UndoKeys::UndoKeys(QWidget *part) : QObject(part)
{
    part->installEventFilter(this);
    for (QWidget *inside : part->findChildren<QWidget *>())
        inside->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!isUndo(key) && !isRedo(key))
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && isUndo(key))
        emit undo();
    else if (event->type() == QEvent::KeyPress)
        emit redo();
    return true;
}

} // namespace muster
