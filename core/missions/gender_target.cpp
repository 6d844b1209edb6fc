// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/missions/gender_target.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<GenderTarget> &recordTable<GenderTarget>()
{
    static const RecordTable<GenderTarget> table{
        .noun = QT_TRANSLATE_NOOP("Gender target", "Gender target"),
        .fields = {
            field(&GenderTarget::groupCode, "group_code", QT_TRANSLATE_NOOP("Gender target", "Group"),
                  {.required = true, .plainText = true, .longest = 60}),
            field(&GenderTarget::year, "year", QT_TRANSLATE_NOOP("Gender target", "Year"),
                  {.required = true, .least = 1948, .most = 2200}),
            field(&GenderTarget::percent, "percent", QT_TRANSLATE_NOOP("Gender target", "Percent"),
                  {.least = 0, .most = 100}),
            field(&GenderTarget::status, "status", QT_TRANSLATE_NOOP("Gender target", "Status")),
            field(&GenderTarget::source, "source", QT_TRANSLATE_NOOP("Gender target", "Source"), {.longest = 4000}),
        },
        .naming = [](const GenderTarget &target) {
            return QStringLiteral("%1 %2").arg(target.groupCode).arg(target.year.value_or(0));
        },
    };
    return table;
}

} // namespace muster
