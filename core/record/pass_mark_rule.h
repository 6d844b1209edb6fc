// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QCoreApplication>

namespace muster {

/// A pass mark may not lie above the full mark.
template <class Record>
Problems passWithinFull(const Record &record)
{
    if (!record.passMark || !record.fullMark || *record.passMark <= *record.fullMark)
        return {};
    return {{QStringLiteral("pass_mark"), QCoreApplication::translate("Record", "The pass mark lies above the full mark."), {}}};
}

} // namespace muster
