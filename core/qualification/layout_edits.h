// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_layout.h"

namespace muster {

/// A layout after an edit, and the items that are chosen in it now, by their places in the order of drawing.
struct EditedLayout {
    CertificateLayout layout;
    QList<int> chosen;

    bool operator==(const EditedLayout &) const = default;
};

/// Where chosen items are put in line: with one another, or a single one with the sheet.
enum class LineUp { Left, Centre, Right, Top, Middle, Bottom };

/// The place in tenths of a millimetre, inside the sheet and at least as large as its kind may be; a QR code stays square.
QRectF fitted(LayoutKind kind, QRectF place, QSizeF sheet);

/// What is drawn around the items; empty for none.
QRectF boundsOf(const CertificateLayout &layout, const QList<int> &items);
/// Together, so far as all of them stay on the sheet.
CertificateLayout moved(const CertificateLayout &layout, const QList<int> &items, QPointF by);
CertificateLayout resized(const CertificateLayout &layout, int item, QRectF place);
CertificateLayout linedUp(const CertificateLayout &layout, const QList<int> &items, LineUp edge);
CertificateLayout without(const CertificateLayout &layout, const QList<int> &items);

/// Drawn after all others.
EditedLayout withItem(const CertificateLayout &layout, const LayoutItem &item);
/// Copies of the items a little below them, drawn after all others.
EditedLayout withCopies(const CertificateLayout &layout, const QList<int> &items);
/// One step nearer to the reader by 1, one further from him by -1, past the next item of the same side.
EditedLayout shifted(const CertificateLayout &layout, int item, int by);
/// The other way round; every place keeps its share of the sheet.
CertificateLayout turned(const CertificateLayout &layout, SheetOrientation orientation);

/// The items of a side in the order of drawing.
QList<int> itemsOf(const CertificateLayout &layout, LayoutSide side);
/// What stands uppermost at this place of the side; -1 for none.
int itemAt(const CertificateLayout &layout, LayoutSide side, QPointF at);

} // namespace muster
