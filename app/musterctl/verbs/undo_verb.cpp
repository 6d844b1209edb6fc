// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/verbs.h"

#include "app/musterctl/words.h"
#include "core/office/office.h"
#include "core/office/own_changes.h"

namespace muster {

namespace {

void undo(const Call &call)
{
    const qint64 changeSet = countingNumber(call.arguments.operands()[1], QStringLiteral("CHANGESET"));
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    const qint64 made = takeBackChange(office.database(), changeSet, call.by);
    call.output.sentence(
        commandWords(QT_TRANSLATE_NOOP("Command line", "Change set %1 was taken back, as change set %2."))
            .arg(changeSet)
            .arg(made));
}

} // namespace

Verb undoVerb()
{
    return {"undo",
            "OFFICE CHANGESET",
            QT_TRANSLATE_NOOP("Command line", "takes a change set back as a whole"),
            {},
            undo};
}

} // namespace muster
