// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/language_skill.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<LanguageSkill> &recordTable<LanguageSkill>()
{
    static const RecordTable<LanguageSkill> table{
        .noun = QT_TRANSLATE_NOOP("Language", "Language"),
        .fields = {
            field(&LanguageSkill::personId, "person_id", QT_TRANSLATE_NOOP("Language", "Person"),
                  {.required = true}),
            field(&LanguageSkill::language, "language", QT_TRANSLATE_NOOP("Language", "Language"),
                  {.required = true, .plainText = true, .longest = 20, .example = "en"}),
            field(&LanguageSkill::level, "level", QT_TRANSLATE_NOOP("Language", "Level"),
                  {.plainText = true, .longest = 20, .example = "B2"}),
        },
        .naming = [](const LanguageSkill &skill) {
            return QStringLiteral("%1 %2").arg(skill.language, skill.level).trimmed();
        },
    };
    return table;
}

} // namespace muster
