// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/organisation_tree_view.h"

#include "core/base/text.h"
#include "ui/shell/theme.h"

#include <QDropEvent>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSet>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace muster {

namespace {

enum { NameColumn, PeopleColumn, BelowColumn };
constexpr int numberWidth = 92;

qint64 idOf(const QTreeWidgetItem *item)
{
    return item ? item->data(NameColumn, Qt::UserRole).toLongLong() : 0;
}

QTreeWidgetItem *makeItem(const OrganisationNode &node)
{
    const QLocale locale;
    auto *item = new QTreeWidgetItem({node.name, locale.toString(node.people), locale.toString(node.peopleBelow)});
    item->setData(NameColumn, Qt::UserRole, node.id.value);
    item->setToolTip(NameColumn, node.name);
    item->setTextAlignment(PeopleColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setTextAlignment(BelowColumn, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

OrganisationTreeView::OrganisationTreeView(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(3);
    setUniformRowHeights(true);
    setDragDropMode(InternalMove);
    setSelectionMode(SingleSelection);
    setExpandsOnDoubleClick(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const int column : {PeopleColumn, BelowColumn}) {
        header()->setSectionResizeMode(column, QHeaderView::Fixed);
        header()->resizeSection(column, numberWidth);
    }
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) { emit chosen(idOf(item)); });
    connect(this, &QTreeWidget::itemDoubleClicked, this, &OrganisationTreeView::opened);
}

QList<QTreeWidgetItem *> OrganisationTreeView::items() const
{
    QList<QTreeWidgetItem *> all;
    for (QTreeWidgetItemIterator at(const_cast<OrganisationTreeView *>(this)); *at; ++at)
        all.append(*at);
    return all;
}

QTreeWidgetItem *OrganisationTreeView::itemOf(qint64 id) const
{
    for (QTreeWidgetItem *item : items())
        if (idOf(item) == id)
            return item;
    return nullptr;
}

void OrganisationTreeView::setNodes(const QList<OrganisationNode> &nodes)
{
    QSet<qint64> closed;
    for (const QTreeWidgetItem *item : items())
        if (item->childCount() > 0 && !item->isExpanded())
            closed.insert(idOf(item));
    const qint64 before = current();
    const QSignalBlocker quiet(this);
    clear();
    QHash<qint64, QTreeWidgetItem *> made;
    for (const OrganisationNode &node : nodes)
        made.insert(node.id.value, makeItem(node));
    for (const OrganisationNode &node : nodes) {
        QTreeWidgetItem *parent = made.value(node.parentId.value);
        parent ? parent->addChild(made[node.id.value]) : addTopLevelItem(made[node.id.value]);
    }
    for (QTreeWidgetItem *item : items())
        item->setExpanded(!closed.contains(idOf(item)));
    narrow(m_words);
    setCurrentItem(itemOf(before));
}

/// An item is shown when it or something below it is wanted.
bool OrganisationTreeView::show(QTreeWidgetItem *item, const QStringList &words)
{
    bool isShown = everyWordStartsAWord(words, folded(item->text(NameColumn)));
    for (int child = 0; child < item->childCount(); ++child)
        isShown = show(item->child(child), words) || isShown;
    item->setHidden(!isShown);
    return isShown;
}

void OrganisationTreeView::narrow(const QString &words)
{
    m_words = words;
    for (int i = 0; i < topLevelItemCount(); ++i)
        show(topLevelItem(i), searchWords(words));
    if (!words.trimmed().isEmpty())
        expandAll();
}

int OrganisationTreeView::shownCount() const
{
    const auto all = items();
    return int(std::count_if(all.begin(), all.end(), [](const QTreeWidgetItem *item) { return !item->isHidden(); }));
}

void OrganisationTreeView::choose(qint64 id)
{
    const QSignalBlocker quiet(this);
    QTreeWidgetItem *item = itemOf(id);
    for (QTreeWidgetItem *first : id == 0 ? items() : QList<QTreeWidgetItem *>())
        if (!item && !first->isHidden())
            item = first;
    setCurrentItem(item);
}

qint64 OrganisationTreeView::current() const
{
    return idOf(currentItem());
}

void OrganisationTreeView::take()
{
    m_taken = current();
    if (m_taken != 0)
        emit taken(currentItem()->text(NameColumn));
}

void OrganisationTreeView::put()
{
    if (m_taken != 0 && current() != 0)
        emit moveAsked(std::exchange(m_taken, 0), current());
}

void OrganisationTreeView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Cut))
        take();
    else if (event->matches(QKeySequence::Paste))
        put();
    else if (enter && currentItem())
        emit opened();
    else
        QTreeWidget::keyPressEvent(event);
}

/// Dropped onto another it becomes part of it, dropped beside all of them it stands on top.
void OrganisationTreeView::dropEvent(QDropEvent *event)
{
    const qint64 moved = current();
    const qint64 parent = idOf(itemAt(event->position().toPoint()));
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (moved != 0 && moved != parent)
        emit moveAsked(moved, parent);
}

void OrganisationTreeView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void OrganisationTreeView::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    if (shownCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(theme().colours.textFaint);
    painter.drawText(viewport()->rect().adjusted(32, 16, -32, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void OrganisationTreeView::retranslate()
{
    setHeaderLabels({tr("Name"), tr("People"), tr("And below")});
    headerItem()->setTextAlignment(PeopleColumn, Qt::AlignRight | Qt::AlignVCenter);
    headerItem()->setTextAlignment(BelowColumn, Qt::AlignRight | Qt::AlignVCenter);
    headerItem()->setToolTip(PeopleColumn, tr("People of the organisation itself"));
    headerItem()->setToolTip(BelowColumn, tr("People of the organisation and of everything below it"));
}

} // namespace muster
