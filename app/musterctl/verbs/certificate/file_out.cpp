// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/certificate/file_out.h"

#include "app/musterctl/words.h"
#include "core/exchange/whole_folder.h"

namespace muster {

OptionInfo fileOutOption()
{
    return {"out", Takes::OneValue, "FILE", QT_TRANSLATE_NOOP("Command line", "the file it goes into; standard output unless told")};
}

void writeOut(const Call &call, const QString &text)
{
    const auto path = call.arguments.text("out");
    if (!path)
        return print(text.toUtf8());
    writeContent(*path, text.toUtf8());
    call.output.sentence(commandWords(QT_TRANSLATE_NOOP("Command line", "Written to %1")).arg(*path));
}

} // namespace muster
