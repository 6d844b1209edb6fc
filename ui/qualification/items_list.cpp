// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/items_list.h"

#include "core/qualification/layout_edits.h"
#include "ui/qualification/template_words.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>

namespace muster {

namespace {

constexpr int rowHeight = 28;
constexpr int rowsShown = 6;

} // namespace

ItemsList::ItemsList(QWidget *parent)
    : QWidget(parent), m_title(makeLabel(TextLook::Heading, {}, this)), m_earlier(makeTool(QStringLiteral("chevron_up"))),
      m_later(makeTool(QStringLiteral("chevron_down"))), m_copy(makeTool(QStringLiteral("copy"))), m_remove(makeTool(QStringLiteral("close"))),
      m_list(new QListWidget(this))
{
    build();
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { emit chosen(selected()); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ItemsList::opened);
    connect(m_earlier, &QToolButton::clicked, this, [this] { emit shiftAsked(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { emit shiftAsked(1); });
    connect(m_copy, &QToolButton::clicked, this, &ItemsList::copyAsked);
    connect(m_remove, &QToolButton::clicked, this, &ItemsList::removeAsked);
    retranslate();
}

QToolButton *ItemsList::makeTool(const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setIcon(lineIcon(icon));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void ItemsList::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title, 1);
    for (QToolButton *button : {m_earlier, m_later, m_copy, m_remove})
        head->addWidget(button);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit / 2);
    rows->addLayout(head);
    rows->addWidget(m_list, 1);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(rowsShown * rowHeight + 2);
    m_list->installEventFilter(this);
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Draw the item earlier"), {QKeySequence(QStringLiteral("Ctrl+Up"))}, [this] { emit shiftAsked(-1); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Draw the item later"), {QKeySequence(QStringLiteral("Ctrl+Down"))}, [this] { emit shiftAsked(1); });
}

/// The rows stay where as many items are there as before, and the keyboard on them.
void ItemsList::show(const CertificateLayout &layout, LayoutSide side, const ItemFaults &faults)
{
    const QSignalBlocker quiet(m_list);
    m_items = itemsOf(layout, side);
    while (m_list->count() > m_items.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_items.size())
        (new QListWidgetItem(m_list))->setSizeHint({0, rowHeight});
    for (int row = 0; row < m_items.size(); ++row) {
        const LayoutItem &item = layout.items[m_items[row]];
        const QStringList wrong = faults.value(m_items[row]);
        QListWidgetItem *shown = m_list->item(row);
        shown->setText(itemWords(item));
        shown->setIcon(wrong.isEmpty() ? QIcon() : lineIcon(QStringLiteral("warning")));
        shown->setToolTip(wrong.isEmpty() ? QStringLiteral("%1\n%2").arg(kindWords(item.kind), placeWords(item.place)) : wrong.join(u'\n'));
        shown->setData(Qt::AccessibleTextRole, wrong.isEmpty() ? itemWords(item) : tr("%1, something is wrong: %2").arg(itemWords(item), wrong.join(u' ')));
    }
}

void ItemsList::choose(const QList<int> &items)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSelected(items.contains(m_items[row]));
    const int current = items.isEmpty() ? -1 : int(m_items.indexOf(items.last()));
    if (current >= 0) {
        m_list->selectionModel()->setCurrentIndex(m_list->model()->index(current, 0), QItemSelectionModel::NoUpdate);
        m_list->scrollToItem(m_list->item(current));
    }
    m_earlier->setEnabled(items.size() == 1);
    m_later->setEnabled(items.size() == 1);
    m_copy->setEnabled(!items.isEmpty());
    m_remove->setEnabled(!items.isEmpty());
}

QList<int> ItemsList::selected() const
{
    QList<int> items;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->isSelected())
            items.append(m_items[row]);
    return items;
}

bool ItemsList::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    emit opened();
    return true;
}

void ItemsList::retranslate()
{
    m_title->setText(tr("Items"));
    retranslateActions(this);
    m_list->setAccessibleName(tr("Items in the order of drawing"));
    const auto name = [](QToolButton *button, const QString &words, const QString &keys) {
        button->setAccessibleName(words);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(words, keys));
    };
    name(m_earlier, tr("Draw earlier"), tr("Ctrl+Up in the list"));
    name(m_later, tr("Draw later, over others"), tr("Ctrl+Down in the list"));
    name(m_copy, tr("Copy the chosen items"), tr("Ctrl+D"));
    name(m_remove, tr("Remove the chosen items"), tr("Del"));
}

} // namespace muster
