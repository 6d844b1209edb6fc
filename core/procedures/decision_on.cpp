// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/decision_on.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<DecisionOn> &recordTable<DecisionOn>()
{
    static const RecordTable<DecisionOn> table{
        .noun = QT_TRANSLATE_NOOP("Person of a decision", "Person of a decision"),
        .fields = {
            field(&DecisionOn::decisionId, "decision_id", QT_TRANSLATE_NOOP("Person of a decision", "Decision"),
                  {.required = true}),
            field(&DecisionOn::candidacyId, "candidacy_id", QT_TRANSLATE_NOOP("Person of a decision", "Candidacy"),
                  {.required = true}),
        },
        .naming = [](const DecisionOn &) { return QCoreApplication::translate("Person of a decision", "Person of a decision"); },
    };
    return table;
}

} // namespace muster
