// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QToolButton;
class QWidget;

namespace muster {

class TableView;

/// What the actions for lists are called in the window's table of actions.
inline constexpr auto listActionPrefix = "list-";

/// Fills a menu with what can be done with a list; the entries are those of the window's table of actions, and work on
/// this list. Nothing when the list says not what it is about.
void fillListMenu(QMenu &menu, TableView &list);

/// A small button with that menu, to stand beside a list.
QToolButton *makeListButton(TableView *list, QWidget *parent);

/// The list that people are at: the one with the focus or around it, else the first one to be seen in the active window
/// that can be taken away; nothing where there is none.
TableView *listInUse();

} // namespace muster
