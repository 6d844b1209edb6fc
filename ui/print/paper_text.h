// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPagedPaintDevice>
#include <QStringList>

class QPainter;

namespace muster {

/// The words broken into lines of this width, in dots of the paper; a word longer than a line is broken too.
QStringList brokenLines(const QString &words, const QFont &font, double width, QPagedPaintDevice &paper);

/// How words are made to fit: from this size in points, smaller until they fit.
struct FittedText {
    QString words;
    double points = 12;
    QFont::Weight weight = QFont::Normal;
    Qt::Alignment align = Qt::AlignCenter;
};

/// Paints the words into the room. They are made smaller first, down to six tenths, so that they stand on one line; else
/// they are broken into lines, and made smaller until all of them have room. Nothing is cut.
void paintFitted(QPainter &painter, const QRectF &room, const FittedText &text, QPagedPaintDevice &paper);

} // namespace muster
