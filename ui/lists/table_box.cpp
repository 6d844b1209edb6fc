// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/table_box.h"

#include "ui/lists/list_menu.h"
#include "ui/lists/table_view.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

QWidget *boxTable(const BoxedTable &boxed, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::unit);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    QList<QWidget *> order;
    for (QPushButton *button : boxed.buttons) {
        head->addWidget(button);
        order.append(button);
    }
    head->addStretch(1);
    QToolButton *tools = makeListButton(boxed.table, box);
    head->addWidget(tools);
    order.append(tools);
    if (boxed.offer) {
        rows->addWidget(boxed.offer);
        order.append(boxed.offer);
    }
    rows->addWidget(boxed.list, 1);
    setTabOrderOf(order << boxed.table);
    return box;
}

} // namespace muster
