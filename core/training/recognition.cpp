// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/recognition.h"

#include "core/record/rules.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Recognition> &recordTable<Recognition>()
{
    static const RecordTable<Recognition> table{
        .noun = QT_TRANSLATE_NOOP("UN recognition", "UN recognition"),
        .fields = {
            field(&Recognition::programmeId, "programme_id", QT_TRANSLATE_NOOP("UN recognition", "Programme"),
                  {.required = true}),
            field(&Recognition::certificate, "certificate", QT_TRANSLATE_NOOP("UN recognition", "Certificate"),
                  {.required = true, .plainText = true, .longest = 100}),
            field(&Recognition::signedOn, "signed_on", QT_TRANSLATE_NOOP("UN recognition", "Signed on")),
            field(&Recognition::validFrom, "valid_from", QT_TRANSLATE_NOOP("UN recognition", "Valid from"),
                  {.required = true}),
            field(&Recognition::validUntil, "valid_until", QT_TRANSLATE_NOOP("UN recognition", "Valid until"),
                  {.required = true}),
            field(&Recognition::note, "note", QT_TRANSLATE_NOOP("UN recognition", "Note"), {.longest = 4000}),
        },
        .naming = [](const Recognition &recognition) { return recognition.certificate; },
        .rules = {
            notBefore(&Recognition::validFrom, &Recognition::validUntil, "valid_until",
                      QT_TRANSLATE_NOOP("Record", "The recognition would end before it begins.")),
        },
    };
    return table;
}

} // namespace muster
