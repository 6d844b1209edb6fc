// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_fields.h"
#include "core/qualification/layout_edits.h"
#include "tests/support/print_qt.h"

#include <rapidcheck.h>

namespace muster {

inline double someMillimetres(int most)
{
    return *rc::gen::inRange(0, most * 10 + 1) / 10.0;
}

inline QString someWords()
{
    static const QStringList words{QStringLiteral("GIẤY CHỨNG NHẬN"), QStringLiteral("**Số** / *No.* {number}"), QStringLiteral("Nguyễn Đỗ Ặ\nhai dòng"),
                                   QStringLiteral("{holder.name}"),   QStringLiteral("\"quoted\" \\ <b>"),        QStringLiteral(" ")};
    return words[*rc::gen::inRange<qsizetype>(0, words.size())];
}

/// An item that can be printed on the sheet.
inline LayoutItem someItem(SheetOrientation orientation)
{
    LayoutItem item;
    item.kind = LayoutKind(*rc::gen::inRange(0, 7));
    item.side = LayoutSide(*rc::gen::inRange(0, 2));
    item.text = item.kind == LayoutKind::Text ? someWords() : QString();
    item.onlyWith = *rc::gen::arbitrary<bool>() ? QStringLiteral("result.mark") : QString();
    item.family = certificateFamilies()[*rc::gen::inRange<qsizetype>(0, certificateFamilies().size())];
    item.points = *rc::gen::inRange(8, 240) / 2.0;
    item.weight = LayoutWeight(*rc::gen::inRange(0, 2));
    item.slant = LayoutSlant(*rc::gen::inRange(0, 2));
    item.align = LayoutAlign(*rc::gen::inRange(0, 3));
    item.colour = *rc::gen::arbitrary<bool>() ? QStringLiteral("#0b5394") : QStringLiteral("#a61c1c");
    item.spacing = *rc::gen::inRange(0, 31);
    item.stroke = *rc::gen::inRange(1, 50) / 10.0;
    item.place = fitted(item.kind, {someMillimetres(297), someMillimetres(297), someMillimetres(200), someMillimetres(200)}, sheetSize(orientation));
    return item;
}

inline CertificateLayout someLayout()
{
    CertificateLayout layout;
    layout.orientation = SheetOrientation(*rc::gen::inRange(0, 2));
    const int items = *rc::gen::inRange(0, 12);
    for (int i = 0; i < items; ++i)
        layout.items.append(someItem(layout.orientation));
    if (*rc::gen::arbitrary<bool>())
        layout.guidesDown = {someMillimetres(210)};
    layout.backgroundUse = BackgroundUse(*rc::gen::inRange(0, 2));
    return layout;
}

/// Some of its items, without twins, in their order.
inline QList<int> someItemsOf(const CertificateLayout &layout)
{
    QList<int> items;
    for (int i = 0; i < layout.items.size(); ++i)
        if (*rc::gen::arbitrary<bool>())
            items.append(i);
    return items;
}

} // namespace muster
