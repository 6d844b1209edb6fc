// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/record/record_type.h"

#include <QString>

namespace muster {

struct LanguageSkill;
using LanguageSkillId = Id<LanguageSkill>;

/// A language a person speaks, as an ISO 639 code, and how well.
struct LanguageSkill {
    LanguageSkillId id;
    int version = 0;
    PersonId personId;
    QString language;
    QString level;

    bool operator==(const LanguageSkill &) const = default;
};

template <>
inline constexpr const char *tableName<LanguageSkill> = "language_skill";

template <>
const RecordTable<LanguageSkill> &recordTable<LanguageSkill>();

} // namespace muster
