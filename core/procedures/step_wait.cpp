// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/step_wait.h"

#include <QCoreApplication>

namespace muster {

namespace {

Problems notItself(const StepWait &wait)
{
    if (wait.stepId != wait.waitsForId)
        return {};
    return {{QStringLiteral("waits_for_id"), QCoreApplication::translate("Record", "A step cannot wait for itself."), {}}};
}

} // namespace

template <>
const RecordTable<StepWait> &recordTable<StepWait>()
{
    static const RecordTable<StepWait> table{
        .noun = QT_TRANSLATE_NOOP("Order of steps", "Order of steps"),
        .fields = {
            field(&StepWait::stepId, "step_id", QT_TRANSLATE_NOOP("Order of steps", "Step"), {.required = true}),
            field(&StepWait::waitsForId, "waits_for_id", QT_TRANSLATE_NOOP("Order of steps", "Waits for"),
                  {.required = true}),
        },
        .orders = recordType<ProcedureStep>,
        .naming = [](const StepWait &) { return QCoreApplication::translate("Order of steps", "Order of steps"); },
        .rules = {
            notItself,
        },
    };
    return table;
}

} // namespace muster
