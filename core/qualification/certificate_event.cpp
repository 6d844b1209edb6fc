// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/certificate_event.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<CertificateEventKind>()
{
    static constexpr Choice choices[] = {
        {"printed", QT_TRANSLATE_NOOP("Event in the register", "Printed")},
        {"duplicate", QT_TRANSLATE_NOOP("Event in the register", "Printed as a duplicate")},
        {"spoiled", QT_TRANSLATE_NOOP("Event in the register", "Blank spoiled")},
        {"revoked", QT_TRANSLATE_NOOP("Event in the register", "Revoked")},
    };
    return choices;
}

template <>
const RecordTable<CertificateEvent> &recordTable<CertificateEvent>()
{
    static const RecordTable<CertificateEvent> table{
        .noun = QT_TRANSLATE_NOOP("Event in the register", "Event in the register"),
        .fields = {
            field(&CertificateEvent::certificateId, "certificate_id", QT_TRANSLATE_NOOP("Event in the register", "Certificate"),
                  {.frozen = true}),
            field(&CertificateEvent::typeId, "type_id", QT_TRANSLATE_NOOP("Event in the register", "Qualified as"),
                  {.frozen = true}),
            field(&CertificateEvent::kind, "kind", QT_TRANSLATE_NOOP("Event in the register", "Event"),
                  {.required = true, .frozen = true}),
            field(&CertificateEvent::day, "day", QT_TRANSLATE_NOOP("Event in the register", "Day"),
                  {.required = true, .frozen = true}),
            field(&CertificateEvent::copy, "copy", QT_TRANSLATE_NOOP("Event in the register", "Copy"),
                  {.least = 0, .frozen = true}),
            field(&CertificateEvent::blank, "blank", QT_TRANSLATE_NOOP("Event in the register", "Number of the blank"),
                  {.plainText = true, .longest = 60, .frozen = true}),
            field(&CertificateEvent::reason, "reason", QT_TRANSLATE_NOOP("Event in the register", "Reason"),
                  {.longest = 4000, .frozen = true}),
            field(&CertificateEvent::signedBy, "signed_by", QT_TRANSLATE_NOOP("Event in the register", "Signed by"),
                  {.plainText = true, .frozen = true}),
        },
        .naming = [](const CertificateEvent &event) {
            return QCoreApplication::translate("Event in the register", "Event of %1").arg(isoDay(event.day));
        },
    };
    return table;
}

} // namespace muster
