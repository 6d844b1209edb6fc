// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/procedure_step.h"

#include "core/base/in_language.h"

#include <QCoreApplication>

namespace muster {

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
            field(&ProcedureStep::leadReference, "lead_reference",
                  QT_TRANSLATE_NOOP("Procedure step", "Counted from"),
                    {.plainText = true, .example = "before departure"}),
            field(&ProcedureStep::validityMonths, "validity_months",
                  QT_TRANSLATE_NOOP("Procedure step", "Validity in months"), {.least = 0}),
            field(&ProcedureStep::appliesTo, "applies_to", QT_TRANSLATE_NOOP("Procedure step", "Applies to"),
                  {.plainText = true, .example = "UNMO;SO;IPO"}),
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
