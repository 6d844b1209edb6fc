// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/procedure_step.h"

#include "core/base/in_language.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<Anchor>()
{
    static constexpr Choice choices[] = {
        {"", QT_TRANSLATE_NOOP("Procedure step", "Not set")},
        {"before departure", QT_TRANSLATE_NOOP("Procedure step", "Before departure")},
        {"after arrival", QT_TRANSLATE_NOOP("Procedure step", "After arrival")},
        {"before tour end", QT_TRANSLATE_NOOP("Procedure step", "Before the end of the tour")},
        {"after tour end", QT_TRANSLATE_NOOP("Procedure step", "After the end of the tour")},
        {"before deadline", QT_TRANSLATE_NOOP("Procedure step", "Before the deadline of the call")},
        {"before course start", QT_TRANSLATE_NOOP("Procedure step", "Before the course begins")},
    };
    return choices;
}

template <>
const RecordTable<ProcedureStep> &recordTable<ProcedureStep>()
{
    static const RecordTable<ProcedureStep> table{
        .noun = QT_TRANSLATE_NOOP("Procedure step", "Procedure step"),
        .fields = {
            field(&ProcedureStep::code, "code", QT_TRANSLATE_NOOP("Procedure step", "Code"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60,
                   .group = QT_TRANSLATE_NOOP("Procedure step", "Name")}),
            field(&ProcedureStep::phase, "phase", QT_TRANSLATE_NOOP("Procedure step", "Phase"),
                  {.plainText = true}),
            field(&ProcedureStep::titleEn, "title_en", QT_TRANSLATE_NOOP("Procedure step", "Title in English"),
                  {.plainText = true}),
            field(&ProcedureStep::titleVi, "title_vi", QT_TRANSLATE_NOOP("Procedure step", "Title in Vietnamese"),
                  {.plainText = true}),
            field(&ProcedureStep::responsible, "responsible", QT_TRANSLATE_NOOP("Procedure step", "Responsible"),
                  {.plainText = true, .group = QT_TRANSLATE_NOOP("Procedure step", "Who and when")}),
            field(&ProcedureStep::leadDays, "lead_days", QT_TRANSLATE_NOOP("Procedure step", "Days ahead"),
                  {.least = 0}),
            field(&ProcedureStep::anchor, "lead_reference", QT_TRANSLATE_NOOP("Procedure step", "Counted from")),
            field(&ProcedureStep::daysNeeded, "days_needed", QT_TRANSLATE_NOOP("Procedure step", "Takes"),
                  {.least = 0, .most = 3650, .unit = QT_TRANSLATE_NOOP("Procedure step", "days")}),
            field(&ProcedureStep::validityMonths, "validity_months",
                  QT_TRANSLATE_NOOP("Procedure step", "Validity in months"), {.least = 0}),
            field(&ProcedureStep::appliesTo, "applies_to", QT_TRANSLATE_NOOP("Procedure step", "Applies to"),
                  {.plainText = true, .example = "UNMO;SO;IPO"}),
            field(&ProcedureStep::documentTypeId, "document_type_id", QT_TRANSLATE_NOOP("Procedure step", "Shown by the paper"),
                  {.group = QT_TRANSLATE_NOOP("Procedure step", "Evidence")}),
            field(&ProcedureStep::decisionKind, "decision_kind", QT_TRANSLATE_NOOP("Procedure step", "Shown by the decision")),
            field(&ProcedureStep::note, "note", QT_TRANSLATE_NOOP("Procedure step", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Procedure step", "Remarks")}),
            field(&ProcedureStep::source, "source", QT_TRANSLATE_NOOP("Procedure step", "Source"),
                  {.longest = 4000}),
        },
        .naming = [](const ProcedureStep &step) { return step.titleEn.isEmpty() ? step.code : inLanguage(step.titleEn, step.titleVi); },
    };
    return table;
}

} // namespace muster
