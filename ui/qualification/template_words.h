// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_layout.h"

namespace muster {

QString kindWords(LayoutKind kind);
QString sideWords(LayoutSide side);
QString sheetWords(SheetOrientation orientation);
/// How an item is called in lists: its kind and the beginning of what it says.
QString itemWords(const LayoutItem &item);
/// The place, for who does not see it.
QString placeWords(const QRectF &place);
/// Tenths of a millimetre, as the language writes them.
QString millimetres(double value);

/// The item a problem of a layout is about; -1 for the whole.
int itemOfProblem(const Problem &problem);

/// A new item of a kind in the middle of the sheet, as it is mostly wanted.
LayoutItem newItem(LayoutKind kind, LayoutSide side, SheetOrientation orientation);

} // namespace muster
