// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/entry_delegate.h"

#include "ui/lists/entry_model.h"
#include "ui/shell/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace muster {

namespace {

constexpr auto filled = "filled";
constexpr int inset = 3;
constexpr int corner = 8;

struct CellColours {
    QColor ground;
    QColor ink;
};

CellColours coloursOf(Tone tone)
{
    const ThemeColours &colours = theme().colours;
    switch (tone) {
    case Tone::Good:
        return {colours.goodSoft, colours.good};
    case Tone::Warning:
        return {colours.warningSoft, colours.warning};
    case Tone::Error:
        return {colours.errorSoft, colours.error};
    case Tone::Info:
        break;
    }
    return {colours.track, colours.accent};
}

void paintLetter(QPainter *painter, const QRect &place, const EntryKey &key)
{
    const CellColours colours = coloursOf(key.tone);
    painter->fillRect(place.adjusted(inset, inset, -inset, -inset), colours.ground);
    painter->setPen(colours.ink);
    painter->drawText(place, Qt::AlignCenter, key.letter);
}

void paintFrame(QPainter *painter, const QRect &place, const QColor &colour)
{
    painter->setPen(QPen(colour, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(place.adjusted(1, 1, -1, -1));
}

/// A turned-down corner: not saved yet.
void paintPending(QPainter *painter, const QRect &place)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().colours.warning);
    painter->drawPolygon(QPolygon({place.topRight() + QPoint(1 - corner, 0), place.topRight() + QPoint(1, 0), place.topRight() + QPoint(1, corner)}));
}

} // namespace

EntryDelegate::EntryDelegate(EntryModel *model, QObject *parent) : QStyledItemDelegate(parent), m_entries(model), m_letters(textFont(theme().type.body, QFont::DemiBold))
{
}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setFrame(false);
    edit->setObjectName(QStringLiteral("entry"));
    edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return edit;
}

void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property(filled).toBool())
        return;
    editor->setProperty(filled, true);
    QStyledItemDelegate::setEditorData(editor, index);
}

void EntryDelegate::paintKeyed(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &colours = theme().colours;
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, isSelected ? colours.accentSoft : m_entries->isEntry(index.column()) ? colours.surface : colours.page);
    painter->setFont(m_letters);
    if (const EntryKey *key = m_entries->keyOf(m_entries->textAt({index.row(), index.column()})))
        paintLetter(painter, option.rect, *key);
    if (isSelected)
        paintFrame(painter, option.rect, colours.accent);
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isKeyed = !m_entries->keys().isEmpty();
    if (!isKeyed)
        QStyledItemDelegate::paint(painter, option, index);
    if (!isKeyed && m_entries->saving() == EntrySaving::AtOnce)
        return;
    const EntryPlace place{index.row(), index.column()};
    painter->save();
    if (isKeyed)
        paintKeyed(painter, option, index);
    if (m_entries->faults().contains(place))
        paintFrame(painter, option.rect, theme().colours.error);
    if (m_entries->pending().contains(place))
        paintPending(painter, option.rect);
    painter->restore();
}

} // namespace muster
