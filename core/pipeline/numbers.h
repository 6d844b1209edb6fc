// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QStringList>

namespace muster {

/// The numbers of these records for «WHERE id IN (…)»; 0, which no record has, when there are none.
template <class Record>
QString numbersOf(const QList<Id<Record>> &ids)
{
    QStringList numbers;
    for (Id<Record> id : ids)
        numbers.append(QString::number(id.value));
    return numbers.isEmpty() ? QStringLiteral("0") : numbers.join(QLatin1String(", "));
}

} // namespace muster
