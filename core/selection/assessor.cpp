// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/assessor.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Assessor> &recordTable<Assessor>()
{
    static const RecordTable<Assessor> table{
        .noun = QT_TRANSLATE_NOOP("Assessor", "Assessor"),
        .fields = {
            field(&Assessor::boardId, "board_id", QT_TRANSLATE_NOOP("Assessor", "Selection board"), {.required = true}),
            field(&Assessor::name, "name", QT_TRANSLATE_NOOP("Assessor", "Name"),
                  {.required = true, .plainText = true}),
            field(&Assessor::role, "role", QT_TRANSLATE_NOOP("Assessor", "Role"), {.plainText = true}),
        },
        .naming = [](const Assessor &assessor) { return assessor.name; },
    };
    return table;
}

} // namespace muster
