// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/card_delegate.h"

#include "ui/people/person_words.h"
#include "ui/selection/card_words.h"
#include "ui/selection/cards_model.h"
#include "ui/shell/day_text.h"
#include "ui/shell/icon.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPixmapCache>

namespace muster {

namespace {

constexpr int inset = 8;
constexpr int gapBelow = 6;
constexpr int lineHeight = 18;
constexpr int tickSize = 14;

struct Look {
    bool chosen = false;
    bool current = false;
    bool pointed = false;
};

Look lookOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return {.chosen = bool(option.state & QStyle::State_Selected), .current = view && view->hasFocus() && view->currentIndex() == index,
            .pointed = bool(option.state & QStyle::State_MouseOver)};
}

void paintSheet(QPainter &painter, const QRectF &sheet, const Look &look)
{
    const ThemeColours &colours = theme().colours;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.current || look.chosen ? colours.accent : colours.line, look.current ? 2 : 1));
    painter.setBrush(look.chosen ? colours.accentSoft : look.pointed ? colours.hover : colours.surface);
    const double half = look.current ? 1 : 0.5;
    painter.drawRoundedRect(sheet.adjusted(half, half, -half, -half), 6, 6);
}

/// The icons of many cards are drawn anew with every frame while the board scrolls: each is made once.
void paintIcon(QPainter &painter, const QRectF &square, const QString &name, const QColor &colour)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QString key = QStringLiteral("card/%1/%2/%3/%4").arg(name, colour.name()).arg(square.width()).arg(ratio);
    QPixmap icon;
    if (!QPixmapCache::find(key, &icon)) {
        icon = QPixmap((square.size() * ratio).toSize());
        icon.setDevicePixelRatio(ratio);
        icon.fill(Qt::transparent);
        QPainter onto(&icon);
        paintLineIcon(onto, QRectF(QPointF(), square.size()), name, colour);
        QPixmapCache::insert(key, icon);
    }
    painter.drawPixmap(square.topLeft(), icon);
}

/// A line of a card: its words, shortened where there is no room, and how they look.
struct CardLine {
    QFont font;
    QColor ink;
    Qt::TextElideMode elide = Qt::ElideRight;
};

void write(QPainter &painter, const QRect &room, const QString &words, const CardLine &line)
{
    painter.setFont(line.font);
    painter.setPen(line.ink);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(words, line.elide, room.width()));
}

/// A long name is written a little smaller before it is shortened.
QFont nameFont(const QString &name, int width)
{
    for (const int size : {theme().type.body, theme().type.body - 1}) {
        const QFont font = textFont(size, QFont::DemiBold);
        if (QFontMetrics(font).horizontalAdvance(name) <= width)
            return font;
    }
    return textFont(theme().type.small, QFont::DemiBold);
}

/// Draws at the right end of the room and gives what is left of it.
QRect paintServiceMark(QPainter &painter, const QRect &room, const QString &code)
{
    if (code.isEmpty())
        return room;
    const QFont font = textFont(theme().type.small - 1, QFont::DemiBold);
    const int width = QFontMetrics(font).horizontalAdvance(code) + 7;
    const QRectF box(room.right() - width + 0.5, room.top() + 1.5, width, room.height() - 3);
    painter.setPen(QPen(theme().colours.textFaint, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(font);
    painter.setPen(theme().colours.textSoft);
    painter.drawText(box, Qt::AlignCenter, code);
    return room.adjusted(0, 0, -width - 4, 0);
}

QRect paintActs(QPainter &painter, const QRect &room, const ChipCell &chip)
{
    if (chip.words.isEmpty())
        return room;
    const ThemeColours &colours = theme().colours;
    const bool ready = chip.tone == Tone::Good;
    const QFont font = textFont(theme().type.small, QFont::DemiBold);
    const int width = QFontMetrics(font).horizontalAdvance(chip.words) + 14;
    const QRectF box(room.right() - width + 1, room.top() - 1, width, room.height() + 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ready ? colours.goodSoft : colours.warningSoft);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setFont(font);
    painter.setPen(ready ? colours.good : colours.warning);
    painter.drawText(box, Qt::AlignCenter, chip.words);
    return room.adjusted(0, 0, -width - 4, 0);
}

void paintLines(QPainter &painter, const QRect &sheet, const QModelIndex &index)
{
    const auto &model = *static_cast<const CardsModel *>(index.model());
    const CandidateCard &card = model.cardAt(index.row());
    const ThemeColours &colours = theme().colours;
    const CardLine small{.font = textFont(theme().type.small), .ink = colours.textSoft};
    QRect line(sheet.left() + inset, sheet.top() + 7, sheet.width() - 2 * inset, lineHeight + 2);
    write(painter, line, card.fullName, {.font = nameFont(card.fullName, line.width()), .ink = colours.text, .elide = Qt::ElideMiddle});
    line = QRect(line.left(), line.bottom() + 1, line.width(), lineHeight);
    write(painter, line, orDash(inLanguage(card.rank)), small);
    line.translate(0, lineHeight);
    write(painter, paintServiceMark(painter, line, card.serviceCode), missionAndUnit(card), small);
    line.translate(0, lineHeight + 1);
    const QRect left = paintActs(painter, line, openActsChip(model.openActsOf(card.id)));
    const QString departure = orDash(dayText(card.departure));
    const bool hasRoom = QFontMetrics(small.font, painter.device()).horizontalAdvance(departure) + 24 <= left.width();
    if (hasRoom)
        paintIcon(painter, QRectF(left.left(), left.center().y() - 6, 13, 13), QStringLiteral("calendar"), colours.textFaint);
    write(painter, left.adjusted(hasRoom ? 18 : 0, 0, 0, 0), departure, small);
}

} // namespace

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = lookOf(option, index);
    const QRect sheet = option.rect.adjusted(0, 0, 0, -gapBelow);
    painter->save();
    paintSheet(*painter, sheet, look);
    paintLines(*painter, sheet, index);
    if (look.chosen) {
        const QRectF tick(sheet.right() - tickSize - 3, sheet.top() + 4, tickSize, tickSize);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().colours.accent);
        painter->drawEllipse(tick);
        paintIcon(*painter, tick.adjusted(2, 2, -2, -2), QStringLiteral("check"), theme().colours.onAccent);
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, cardHeight};
}

} // namespace muster
