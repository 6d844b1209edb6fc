// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QPushButton;
class QWidget;

namespace muster {

class TableView;

/// A table with what stands over it.
struct BoxedTable {
    QList<QPushButton *> buttons;   ///< at the left; the list's own tools are at the right
    TableView *table;
    QWidget *list;                  ///< the table, or what holds it
    QWidget *offer = nullptr;       ///< stands between the buttons and the list
};

/// The table in a box of its own; Tab walks the box from its top.
QWidget *boxTable(const BoxedTable &boxed, QWidget *parent);

} // namespace muster
