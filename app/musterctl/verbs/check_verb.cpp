// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/verbs.h"

#include "app/musterctl/words.h"
#include "core/base/errors.h"
#include "core/office/office.h"
#include "core/office/record_list.h"
#include "core/storage/office_check.h"

namespace muster {

namespace {

void check(const Call &call)
{
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    const QStringList faults = officeFaults(office.database(), recordTypes());
    if (!faults.isEmpty())
        throw Fault(faults.join(u'\n'));
    call.output.sentence(
        commandWords(QT_TRANSLATE_NOOP("Command line", "The office is sound: %1")).arg(office.name()));
}

} // namespace

Verb checkVerb()
{
    return {"check",
            "OFFICE",
            QT_TRANSLATE_NOOP("Command line",
                              "verifies the engine, the references, the history and every record"),
            {},
            check};
}

} // namespace muster
