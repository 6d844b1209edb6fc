// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/chip_cell.h"

#include "ui/lists/paged_model.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QPainter>

namespace muster {

namespace {

constexpr int chipHeight = 22;
constexpr int chipInset = 10;
constexpr int cellInset = 13;

struct ChipColours {
    QColor ground;
    QColor ink;
};

ChipColours coloursOf(Tone tone)
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
    return {colours.track, colours.textSoft};
}

void paintChip(QPainter *painter, const QRect &cell, const ChipCell &chip)
{
    const ChipColours colours = coloursOf(chip.tone);
    const QFont font = textFont(theme().type.small);
    const int most = cell.width() - cellInset - 2 * chipInset;
    const QString words = QFontMetrics(font).elidedText(chip.words, Qt::ElideRight, most);
    QRect box(cell.left() + cellInset, cell.center().y() - chipHeight / 2 + 1,
              QFontMetrics(font).horizontalAdvance(words) + 2 * chipInset, chipHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.ground);
    painter->drawRoundedRect(box, chipHeight / 2.0, chipHeight / 2.0);
    painter->setPen(colours.ink);
    painter->setFont(font);
    painter->drawText(box, Qt::AlignCenter, words);
    painter->restore();
}

const bool chipsAreText = QMetaType::registerConverter<ChipCell, QString>([](const ChipCell &chip) { return chip.words; });

} // namespace

QVariant chipValue(const ChipCell &chip)
{
    Q_ASSERT(chipsAreText);
    return chip.words.isEmpty() ? QVariant(QString()) : QVariant::fromValue(chip);
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.state &= ~QStyle::State_HasFocus;
    const QVariant value = index.data(PagedModel::ValueRole);
    const bool isChip = value.typeId() == qMetaTypeId<ChipCell>();
    if (isChip)
        ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    if (isChip)
        paintChip(painter, option.rect, value.value<ChipCell>());
}

} // namespace muster
