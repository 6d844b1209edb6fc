// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/verbs.h"

#include "app/musterctl/words.h"
#include "core/office/office.h"

namespace muster {

namespace {

void create(const Call &call)
{
    const OfficeAddress address = OfficeAddress::of(call.office());
    const bool sample = call.arguments.has("sample");
    createOffice(address, sample ? NewOffice::Sample : NewOffice::Empty, call.by);
    const char *words = sample ? QT_TRANSLATE_NOOP("Command line", "Made the sample office: %1")
                               : QT_TRANSLATE_NOOP("Command line", "Made a new office: %1");
    call.output.sentence(commandWords(words).arg(address.shown()));
}

} // namespace

Verb createVerb()
{
    return {"create",
            "OFFICE [--sample]",
            QT_TRANSLATE_NOOP("Command line", "makes a new office with the reference lists"),
            {{"sample", Takes::Nothing, "",
              QT_TRANSLATE_NOOP("Command line", "with the history of the sample office")}},
            create};
}

} // namespace muster
