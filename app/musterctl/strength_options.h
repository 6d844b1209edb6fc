// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/musterctl/arguments.h"
#include "core/strength/strength.h"

namespace muster {

/// --by KEYS and --where KEY=VALUE ..., as every verb on strength has them.
OptionInfos strengthOptions();

/// The question these options ask; throws WrongUsage for a key there is none of, or a column asked for twice.
StrengthQuestion strengthQuestion(const Arguments &arguments);

/// The columns of the keys asked for.
QStringList keyHeader(const StrengthQuestion &question);

} // namespace muster
