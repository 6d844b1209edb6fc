// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo_actions.h"

#include "core/office/own_changes.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Undo", english);
}

QString takeLastBack(const OfficeDesk &desk)
{
    const Database &database = desk.office.database();
    const auto last = lastOwnChange(database, desk.sitting);
    if (!last)
        return words(QT_TRANSLATE_NOOP("Undo", "There is nothing of this sitting to take back."));
    takeBackChange(database, last->id, desk.signature());
    return words(QT_TRANSLATE_NOOP("Undo", "Taken back: %1")).arg(last->name);
}

QString putLastBack(const OfficeDesk &desk)
{
    const Database &database = desk.office.database();
    const auto last = lastOwnTakingBack(database, desk.sitting);
    if (!last)
        return words(QT_TRANSLATE_NOOP("Undo", "There is nothing to put back."));
    takeBackChange(database, last->id, desk.signature());
    return words(QT_TRANSLATE_NOOP("Undo", "Put back: %1")).arg(last->name);
}

} // namespace

QList<ActionEntry> undoActions(const OfficeDesk &desk)
{
    return {
        {.id = "undo", .text = QT_TRANSLATE_NOOP("Action", "Take the last change back"), .icon = "undo",
         .shortcuts = {QKeySequence("Ctrl+Z")}, .run = {}, .act = [desk] { return takeLastBack(desk); }},
        {.id = "redo", .text = QT_TRANSLATE_NOOP("Action", "Put the change back"), .icon = "refresh",
         .shortcuts = {QKeySequence("Ctrl+Shift+Z")}, .run = {}, .act = [desk] { return putLastBack(desk); }},
    };
}

} // namespace muster
