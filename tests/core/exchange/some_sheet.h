// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

namespace muster {

/// A list with one column of each kind.
inline Sheet someSheet(const QList<QVariantList> &rows)
{
    return {.title = QStringLiteral("People: [all]/some?"),
            .lines = {QStringLiteral("31/07/2025"), QStringLiteral("=words “dao”")},
            .columns = {{QStringLiteral("Name")}, {QStringLiteral("Born"), Qt::AlignRight}, {QStringLiteral("Tours"), Qt::AlignRight},
                        {QStringLiteral("Mark"), Qt::AlignRight, 80, 1}, {QStringLiteral("UN")}},
            .next = pagesOf(rows), .office = QStringLiteral("Văn phòng mẫu")};
}

inline bool goOn(qint64)
{
    return true;
}

} // namespace muster
