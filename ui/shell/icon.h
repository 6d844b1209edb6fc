// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

class QPainter;
class QRectF;

namespace muster {

/// A line icon of resources/icons by its file's name, drawn as lines at any size and tinted with the
/// theme at the time of painting; an unknown name gives a null icon.
QIcon lineIcon(const QString &name);

/// Draws the icon in the colour, filling the square.
void paintLineIcon(QPainter &painter, const QRectF &square, const QString &name, const QColor &colour);

/// The names of all icons there are.
QStringList lineIconNames();

} // namespace muster
