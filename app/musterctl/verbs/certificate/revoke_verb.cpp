// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/verbs.h"
#include "app/musterctl/words.h"
#include "core/office/office.h"
#include "core/qualification/certificate_register.h"

namespace muster {

namespace {

void revoke(const Call &call)
{
    const QString reason = call.arguments.requiredText("reason");
    const QString number = call.arguments.operands()[1];
    const QDate day = call.arguments.day("on").value_or(call.by.at.toLocalTime().date());
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    const Certificate certificate = certificateOf(office.database(), number);
    const qint64 changeSet = revokeCertificates(office.database(), {{certificate.id}, day, reason, call.arguments.text("signed-by").value_or(call.by.author)}, call.by);
    call.output.sentence(commandWords(QT_TRANSLATE_NOOP("Command line", "Certificate %1 of %2 is revoked (change set %3). Send the revocation file anew."))
                             .arg(number, certificate.holder).arg(changeSet));
}

} // namespace

Verb revokeCertificateVerb()
{
    const OptionInfos options{
        {"reason", Takes::OneValue, "TEXT", QT_TRANSLATE_NOOP("Command line", "why it is revoked")},
        {"signed-by", Takes::OneValue, "NAME", QT_TRANSLATE_NOOP("Command line", "who decided it; the author unless told")},
        {"on", Takes::OneValue, "DAY", QT_TRANSLATE_NOOP("Command line", "the day from which it is revoked, YYYY-MM-DD; today unless told")},
    };
    return {"certificate revoke", "OFFICE NUMBER --reason TEXT [--signed-by NAME] [--on DAY]",
            QT_TRANSLATE_NOOP("Command line", "revokes a certificate; what its holder is qualified as stays"), options, revoke};
}

} // namespace muster
