// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace muster {

struct DayTick {
    QDate day;
    QString words;
};

/// First days of years, or of months where the span is short, at most about so many.
QList<DayTick> dayTicks(QDate first, QDate last, double most);

} // namespace muster
