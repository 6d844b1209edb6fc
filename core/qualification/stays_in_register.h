// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"

namespace muster {

/// Throws Refused when the change set issued certificates or wrote down what happened to them: neither is ever taken back.
void requireNothingOfRegister(const Database &database, const ChangeSetEntry &entry);

} // namespace muster
