// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tone.h"

#include <QMetaType>
#include <QStyledItemDelegate>

namespace muster {

/// A cell that is read as a chip: its words, in a tone. As text it is the words alone.
struct ChipCell {
    QString words;
    Tone tone = Tone::Info;

    bool operator==(const ChipCell &) const = default;
};

/// A cell's value for a chip; plain empty text when there are no words.
QVariant chipValue(const ChipCell &chip);

/// Draws the cells of a column that hold a ChipCell as chips.
class ChipDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace muster

Q_DECLARE_METATYPE(muster::ChipCell)
