// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/musterctl/verb.h"

namespace muster {

OptionInfo fileOutOption();

/// The text to the file of --out, in one piece, else to standard output.
void writeOut(const Call &call, const QString &text);

} // namespace muster
