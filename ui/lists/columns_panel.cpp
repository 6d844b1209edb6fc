// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columns_panel.h"

#include "ui/lists/list_layout.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr QSize firstSize(420, 480);

} // namespace

ColumnsPanel::ColumnsPanel(ListLayout *layout, QWidget *parent)
    : QDialog(parent), m_layout(layout), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Columns"));
    build();
    fill();
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resize(firstSize);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsPanel::choose);
}

void ColumnsPanel::build()
{
    auto *words = makeLabel(TextLook::Soft, tr("Space shows or hides a column, Ctrl+Up and Ctrl+Down move it. The list follows at once, and is so again next time."), this);
    words->setWordWrap(true);
    m_list->setAccessibleName(tr("Columns"));
    m_list->installEventFilter(this);
    auto *up = makeButton(ButtonLook::Plain, tr("Up"), this);
    auto *down = makeButton(ButtonLook::Plain, tr("Down"), this);
    auto *reset = makeButton(ButtonLook::Link, tr("As at first"), this);
    auto *close = makeButton(ButtonLook::Primary, tr("Close"), this);
    close->setDefault(true);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_layout->reset();
        fill();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(up);
    buttons->addWidget(down);
    buttons->addWidget(reset);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    rows->setSpacing(Theme::unit);
    rows->addWidget(words);
    rows->addWidget(m_list, 1);
    rows->addLayout(buttons);
}

void ColumnsPanel::fill()
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const ColumnChoice &choice : m_layout->choices()) {
        auto *item = new QListWidgetItem(choice.title, m_list);
        item->setData(Qt::UserRole, choice.column);
        item->setCheckState(choice.shown ? Qt::Checked : Qt::Unchecked);
        if (choice.column == 0)
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    }
    m_list->setCurrentRow(row);
}

void ColumnsPanel::choose(const QListWidgetItem *item)
{
    const int column = item->data(Qt::UserRole).toInt();
    if (item->checkState() == Qt::Checked)
        m_layout->show(column);
    else
        m_layout->hide(column);
}

void ColumnsPanel::move(int places)
{
    const int row = m_list->currentRow();
    const int to = row + places;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_layout->move(m_list->item(row)->data(Qt::UserRole).toInt(), places);
    fill();
    m_list->setCurrentRow(to);
}

bool ColumnsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool up = press->key() == Qt::Key_Up;
        if (press->modifiers().testFlag(Qt::ControlModifier) && (up || press->key() == Qt::Key_Down)) {
            move(up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace muster
