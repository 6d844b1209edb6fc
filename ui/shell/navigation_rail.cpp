// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_rail.h"

#include "ui/shell/icon.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace muster {

namespace {

enum RailRole { IdRole = Qt::UserRole, IconRole, BadgeRole, ApartRole };

constexpr int entryHeight = 40;
constexpr int apartGap = 24;
constexpr int wideWidth = 208;
constexpr int narrowWidth = 58;

class RailDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {narrowWidth, entryHeight + (index.data(ApartRole).toBool() ? apartGap : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state & QStyle::State_Selected;
        const QRectF box = entryBox(option.rect, index);
        paintGround(*painter, option, box);
        paintName(*painter, index, box, chosen);
        paintBadge(*painter, index, box);
        painter->restore();
    }

private:
    static bool isNarrow(const QRectF &box) { return box.width() < 100; }

    static QRectF entryBox(const QRect &rect, const QModelIndex &index)
    {
        const int top = index.data(ApartRole).toBool() ? apartGap : 0;
        return QRectF(rect).adjusted(8, top + 1, -8, -1);
    }

    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &box)
    {
        const auto &colours = theme().colours;
        const bool chosen = option.state & QStyle::State_Selected;
        const bool focused = option.state & QStyle::State_HasFocus;
        const bool hovered = option.state & QStyle::State_MouseOver;
        painter.setPen(chosen && focused ? QPen(colours.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(chosen ? colours.accentSoft : hovered ? colours.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(box, 6, 6);
    }

    static void paintName(QPainter &painter, const QModelIndex &index, const QRectF &box, bool chosen)
    {
        const auto &colours = theme().colours;
        const QColor ink = chosen ? colours.accent : colours.textSoft;
        paintLineIcon(painter, QRectF(box.left() + 11, box.center().y() - 10, 20, 20),
                      index.data(IconRole).toString(), ink);
        if (isNarrow(box))
            return;
        painter.setPen(ink);
        painter.setFont(textFont(theme().type.body, chosen ? QFont::DemiBold : QFont::Normal));
        const QRectF room = box.adjusted(42, 0, index.data(BadgeRole).toInt() > 0 ? -44 : -8, 0);
        const auto name =
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, int(room.width()));
        painter.drawText(room, Qt::AlignVCenter, name);
    }

    static void paintBadge(QPainter &painter, const QModelIndex &index, const QRectF &box)
    {
        const int count = index.data(BadgeRole).toInt();
        if (count <= 0)
            return;
        painter.setFont(textFont(theme().type.small, QFont::DemiBold));
        const QString text = QLocale().toString(count);
        const qreal width = qMax(24, painter.fontMetrics().horizontalAdvance(text) + 14);
        const QRectF pill = isNarrow(box) ? QRectF(box.right() - width, box.top(), width, 18)
                                          : QRectF(box.right() - 10 - width, box.center().y() - 9, width, 18);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().colours.error);
        painter.drawRoundedRect(pill, 9, 9);
        painter.setPen(inkOn(theme().colours.error));
        painter.drawText(pill, Qt::AlignCenter, text);
    }
};

QList<PageEntry> inRail(QList<PageEntry> pages)
{
    pages.removeIf([](const PageEntry &page) { return page.group == RailGroup::Outside; });
    return pages;
}

} // namespace

NavigationRail::NavigationRail(const QList<PageEntry> &pages, QWidget *parent)
    : QListWidget(parent), m_pages(inRail(pages))
{
    setObjectName("rail");
    setNames(RailNames::Shown);
    setItemDelegate(new RailDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setViewportMargins(0, 12, 0, 12);
    for (const auto &page : m_pages) {
        auto *item = new QListWidgetItem(this);
        item->setData(IdRole, page.id);
        item->setData(IconRole, QLatin1String(page.icon));
        item->setData(ApartRole, page.group == RailGroup::Apart);
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit chosen(item->data(IdRole).toByteArray());
    });
    retranslate();
}

QByteArray NavigationRail::current() const
{
    return currentItem() ? currentItem()->data(IdRole).toByteArray() : QByteArray();
}

void NavigationRail::setCurrent(const QByteArray &page)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(itemOf(page));
}

void NavigationRail::setNames(RailNames names)
{
    setFixedWidth(names == RailNames::Shown ? wideWidth : narrowWidth);
}

/// A list without a current entry chooses its first one when the keyboard comes in; here that would leave the page.
void NavigationRail::focusInEvent(QFocusEvent *event)
{
    const bool isOutside = !currentItem();
    const QSignalBlocker quiet(isOutside ? this : nullptr);
    QListWidget::focusInEvent(event);
    if (isOutside)
        setCurrentItem(nullptr);
}

void NavigationRail::setBadge(const QByteArray &page, int count)
{
    if (auto *item = itemOf(page)) {
        item->setData(BadgeRole, count);
        item->setData(Qt::AccessibleDescriptionRole,
                      count > 0 ? tr("%n waiting", nullptr, count) : QString());
    }
}

void NavigationRail::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (int i = 0; i < count(); ++i) {
        const auto title = QCoreApplication::translate("Page", m_pages.at(i).title);
        item(i)->setText(title);
        item(i)->setToolTip(i < 9 ? tr("%1 (Ctrl+%2)").arg(title).arg(i + 1) : title);
    }
}

QListWidgetItem *NavigationRail::itemOf(const QByteArray &page) const
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(IdRole).toByteArray() == page)
            return item(i);
    }
    return nullptr;
}

} // namespace muster
