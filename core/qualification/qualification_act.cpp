// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/qualification_act.h"

#include "core/record/rules.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<QualificationActKind>()
{
    static constexpr Choice choices[] = {
        {"extension", QT_TRANSLATE_NOOP("Act on qualifications", "Extension")},
        {"suspension", QT_TRANSLATE_NOOP("Act on qualifications", "Suspension")},
        {"reinstatement", QT_TRANSLATE_NOOP("Act on qualifications", "End of the suspension")},
        {"revocation", QT_TRANSLATE_NOOP("Act on qualifications", "Revocation")},
    };
    return choices;
}

template <>
const RecordTable<QualificationAct> &recordTable<QualificationAct>()
{
    static const RecordTable<QualificationAct> table{
        .noun = QT_TRANSLATE_NOOP("Act on qualifications", "Act on qualifications"),
        .fields = {
            field(&QualificationAct::kind, "kind", QT_TRANSLATE_NOOP("Act on qualifications", "Act"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Act on qualifications", "Act")}),
            field(&QualificationAct::decidedOn, "decided_on", QT_TRANSLATE_NOOP("Act on qualifications", "Decided on"),
                  {.required = true}),
            field(&QualificationAct::fromDay, "from_day", QT_TRANSLATE_NOOP("Act on qualifications", "From"),
                  {.required = true}),
            field(&QualificationAct::untilDay, "until_day", QT_TRANSLATE_NOOP("Act on qualifications", "Until")),
            field(&QualificationAct::months, "months", QT_TRANSLATE_NOOP("Act on qualifications", "Months more"),
                  {.least = 1, .most = 600, .unit = QT_TRANSLATE_NOOP("Act on qualifications", "months")}),
            field(&QualificationAct::reason, "reason", QT_TRANSLATE_NOOP("Act on qualifications", "Reason"),
                  {.required = true, .longest = 4000, .group = QT_TRANSLATE_NOOP("Act on qualifications", "Grounds")}),
            field(&QualificationAct::scope, "scope", QT_TRANSLATE_NOOP("Act on qualifications", "Scope"),
                  {.longest = 4000}),
            field(&QualificationAct::signedBy, "signed_by", QT_TRANSLATE_NOOP("Act on qualifications", "Signed by"),
                  {.required = true, .plainText = true}),
            field(&QualificationAct::signerTitle, "signer_title", QT_TRANSLATE_NOOP("Act on qualifications", "Title of the one who signs"),
                  {.plainText = true}),
        },
        .naming = [](const QualificationAct &act) {
            return QCoreApplication::translate("Act on qualifications", "Act of %1").arg(isoDay(act.decidedOn));
        },
        .rules = {
            notBefore(&QualificationAct::fromDay, &QualificationAct::untilDay, "until_day",
                      QT_TRANSLATE_NOOP("Record", "The act would end before it begins.")),
        },
    };
    return table;
}

} // namespace muster
