// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/certificate/file_out.h"
#include "app/musterctl/verbs/verbs.h"
#include "app/musterctl/words.h"
#include "core/office/office.h"
#include "core/qualification/public_key_file.h"
#include "core/qualification/signing_keys.h"

namespace muster {

namespace {

void exportKey(const Call &call)
{
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    requiredKey(office.database());
    writeOut(call, publicKeyFile(officeKeys(office.database(), call.by.at.toLocalTime().date())));
}

} // namespace

Verb exportKeyVerb()
{
    return {"certificate export-key", "OFFICE [--out FILE]",
            QT_TRANSLATE_NOOP("Command line", "writes the public keys by which others check certificates"), {fileOutOption()}, exportKey};
}

} // namespace muster
