// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace muster {

/// Draws a candidate's card: the name, the rank with the mark of the service, mission and unit, the departure and what is
/// open. A chosen card has a tick.
class CardDelegate : public QStyledItemDelegate {
public:
    /// With the gap to the next one.
    static constexpr int cardHeight = 96;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace muster
