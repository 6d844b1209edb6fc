// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/missions/term.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Term> &recordTable<Term>()
{
    static const RecordTable<Term> table{
        .noun = QT_TRANSLATE_NOOP("Term", "Term"),
        .fields = {
            field(&Term::english, "english", QT_TRANSLATE_NOOP("Term", "English"),
                  {.required = true, .plainText = true}),
            field(&Term::vietnamese, "vietnamese", QT_TRANSLATE_NOOP("Term", "Vietnamese"), {.plainText = true}),
            field(&Term::abbreviation, "abbreviation", QT_TRANSLATE_NOOP("Term", "Abbreviation"),
                  {.plainText = true}),
            field(&Term::note, "note", QT_TRANSLATE_NOOP("Term", "Note"), {.longest = 4000}),
            field(&Term::source, "source", QT_TRANSLATE_NOOP("Term", "Source"), {.longest = 4000}),
        },
        .naming = [](const Term &term) { return term.english; },
    };
    return table;
}

} // namespace muster
