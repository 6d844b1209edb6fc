// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/checklist_item.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<ChecklistItem> &recordTable<ChecklistItem>()
{
    static const RecordTable<ChecklistItem> table{
        .noun = QT_TRANSLATE_NOOP("Checklist step", "Checklist step"),
        .fields = {
            field(&ChecklistItem::candidacyId, "candidacy_id", QT_TRANSLATE_NOOP("Checklist step", "Candidacy"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Checklist step", "Step")}),
            field(&ChecklistItem::stepId, "step_id", QT_TRANSLATE_NOOP("Checklist step", "Step"), {.required = true}),
            field(&ChecklistItem::responsible, "responsible", QT_TRANSLATE_NOOP("Checklist step", "Responsible"),
                  {.plainText = true}),
            field(&ChecklistItem::dueOn, "due_on", QT_TRANSLATE_NOOP("Checklist step", "Due on"),
                  {.group = QT_TRANSLATE_NOOP("Checklist step", "Due and done")}),
            field(&ChecklistItem::doneOn, "done_on", QT_TRANSLATE_NOOP("Checklist step", "Done on")),
            field(&ChecklistItem::documentId, "document_id", QT_TRANSLATE_NOOP("Checklist step", "Paper"),
                  {.group = QT_TRANSLATE_NOOP("Checklist step", "Evidence")}),
            field(&ChecklistItem::decisionId, "decision_id", QT_TRANSLATE_NOOP("Checklist step", "Decision")),
            field(&ChecklistItem::notNeeded, "not_needed", QT_TRANSLATE_NOOP("Checklist step", "Not needed")),
            field(&ChecklistItem::note, "note", QT_TRANSLATE_NOOP("Checklist step", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Checklist step", "Remarks")}),
        },
        .naming = [](const ChecklistItem &item) {
            return item.dueOn.isValid()
                ? QCoreApplication::translate("Checklist step", "Step due on %1").arg(isoDay(item.dueOn))
                : QCoreApplication::translate("Checklist step", "Checklist step");
        },
    };
    return table;
}

} // namespace muster
