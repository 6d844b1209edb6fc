// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/waiver.h"

#include "core/record/rules.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Waiver> &recordTable<Waiver>()
{
    static const RecordTable<Waiver> table{
        .noun = QT_TRANSLATE_NOOP("Waiver", "Waiver"),
        .fields = {
            field(&Waiver::candidacyId, "candidacy_id", QT_TRANSLATE_NOOP("Waiver", "Candidacy"), {.required = true}),
            field(&Waiver::requirementKey, "requirement_key", QT_TRANSLATE_NOOP("Waiver", "Requirement"),
                  {.required = true, .plainText = true, .longest = 60}),
            field(&Waiver::reason, "reason", QT_TRANSLATE_NOOP("Waiver", "Reason"),
                  {.required = true, .longest = 4000}),
            field(&Waiver::signer, "signer", QT_TRANSLATE_NOOP("Waiver", "Signer"),
                  {.required = true, .plainText = true}),
            field(&Waiver::signedOn, "signed_on", QT_TRANSLATE_NOOP("Waiver", "Signed on"), {.required = true}),
            field(&Waiver::untilOn, "until_on", QT_TRANSLATE_NOOP("Waiver", "Until")),
        },
        .naming = [](const Waiver &waiver) { return waiver.requirementKey; },
        .rules = {
            notBefore(&Waiver::signedOn, &Waiver::untilOn, "until_on",
                      QT_TRANSLATE_NOOP("Record", "The waiver would end before it was signed.")),
        },
    };
    return table;
}

} // namespace muster
