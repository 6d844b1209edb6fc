// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/programme.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Programme> &recordTable<Programme>()
{
    static const RecordTable<Programme> table{
        .noun = QT_TRANSLATE_NOOP("Programme", "Programme"),
        .fields = {
            field(&Programme::code, "code", QT_TRANSLATE_NOOP("Programme", "Code"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60,
                   .group = QT_TRANSLATE_NOOP("Programme", "Name")}),
            field(&Programme::titleEn, "title_en", QT_TRANSLATE_NOOP("Programme", "Title in English"),
                  {.plainText = true}),
            field(&Programme::titleVi, "title_vi", QT_TRANSLATE_NOOP("Programme", "Title in Vietnamese"),
                  {.plainText = true}),
            field(&Programme::kind, "kind", QT_TRANSLATE_NOOP("Programme", "Kind"),
                  {.plainText = true, .example = "STM",
                   .group = QT_TRANSLATE_NOOP("Programme", "What and for whom")}),
            field(&Programme::audience, "audience", QT_TRANSLATE_NOOP("Programme", "For"),
                  {.plainText = true, .example = "UNMO;SO"}),
            field(&Programme::versionText, "version_text", QT_TRANSLATE_NOOP("Programme", "Edition"),
                  {.plainText = true}),
            field(&Programme::duration, "duration", QT_TRANSLATE_NOOP("Programme", "Duration"),
                  {.plainText = true}),
            field(&Programme::note, "note", QT_TRANSLATE_NOOP("Programme", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Programme", "Remarks")}),
            field(&Programme::status, "status", QT_TRANSLATE_NOOP("Programme", "Status"), {.plainText = true}),
            field(&Programme::source, "source", QT_TRANSLATE_NOOP("Programme", "Source"), {.longest = 4000}),
        },
        .naming = [](const Programme &programme) { return programme.code; },
    };
    return table;
}

} // namespace muster
