// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace muster {

/// A day within a sentence, 12/10/2025; empty for a null day.
inline QString writtenDay(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace muster
