// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/passphrase_asked.h"
#include "app/musterctl/verbs/verbs.h"
#include "app/musterctl/words.h"
#include "core/base/errors.h"
#include "core/office/office.h"

namespace muster {

namespace {

void newKey(const Call &call)
{
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    const auto present = presentKey(office.database());
    if (present && !call.arguments.has("replace"))
        throw Fault(commandWords(QT_TRANSLATE_NOOP("Command line", "The office signs with the key %1 already; --replace puts a new one in its place.")).arg(present->fingerprint));
    const Passphrase passphrase = newPassphraseAsked(call.arguments);
    const SigningKey made = takeIntoUse(office.database(), makeSigningKey(passphrase, call.by.at.toLocalTime().date()), present, call.by);
    call.output.sentence(commandWords(QT_TRANSLATE_NOOP("Command line", "Certificates are signed with the key %1 now.")).arg(made.fingerprint));
}

} // namespace

Verb newKeyVerb()
{
    return {"certificate new-key", "OFFICE [--replace] [--passphrase-fd N]",
            QT_TRANSLATE_NOOP("Command line", "makes the key certificates are signed with"),
            {{"replace", Takes::Nothing, "", QT_TRANSLATE_NOOP("Command line", "puts it in the place of the present one, whose certificates stay genuine")}, passphraseOption()},
            newKey};
}

} // namespace muster
