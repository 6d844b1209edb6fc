// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/passphrase_asked.h"
#include "app/musterctl/verbs/certificate/file_out.h"
#include "app/musterctl/verbs/verbs.h"
#include "app/musterctl/words.h"
#include "core/office/office.h"
#include "core/qualification/revoked_numbers.h"

namespace muster {

namespace {

void exportRevoked(const Call &call)
{
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    const UnlockedKey key = unlockedKey(office.database(), call.arguments);
    writeOut(call, revocationFile(revocationList(office.database(), call.by.at.toLocalTime().date()), key));
}

} // namespace

Verb exportRevokedVerb()
{
    return {"certificate export-revoked", "OFFICE [--out FILE] [--passphrase-fd N]",
            QT_TRANSLATE_NOOP("Command line", "writes the signed list of certificates that are revoked or suspended today"), {fileOutOption(), passphraseOption()}, exportRevoked};
}

} // namespace muster
