// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/category.h"
#include "core/storage/database.h"

#include <optional>

namespace muster {

/// A group the UN's gender strategy (UGPS 2018-2028) sets a yearly target for, and the UN types it takes together.
struct GenderGroup {
    const char *code;
    QList<UnGroup> types;
    const char *words;      ///< English, translated in the context «Strength»
};

/// In the order of the strategy.
const QList<GenderGroup> &genderGroups();

/// The code of the group a UN type belongs to; empty where the strategy sets no target.
QString genderGroupOf(UnGroup type);

/// The words of a group, in the language in use.
QString genderGroupWords(const QString &group);

/// The share of women in percent that the office's target list asks of the group in the year; nothing where it names none.
std::optional<double> genderTargetOf(const Database &database, const QString &group, int year);

} // namespace muster
