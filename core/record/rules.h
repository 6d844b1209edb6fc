// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QCoreApplication>
#include <QDate>

#include <functional>

namespace muster {

/// A rule that one day of a record may not lie before another; a day that is not known breaks nothing.
/// The words are English, translated in the context "Record".
template <class Record>
std::function<Problems(const Record &)> notBefore(QDate Record::*first, QDate Record::*second, const char *column,
                                                  const char *words)
{
    return [first, second, column, words](const Record &record) -> Problems {
        const QDate start = record.*first;
        const QDate end = record.*second;
        if (!start.isValid() || !end.isValid() || end >= start)
            return {};
        return {{QString::fromLatin1(column), QCoreApplication::translate("Record", words), {}}};
    };
}

} // namespace muster
