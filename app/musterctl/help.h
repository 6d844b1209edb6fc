// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/musterctl/verb.h"

namespace muster {

/// "Use: musterctl undo OFFICE CHANGESET".
QString useLine(const Verb &verb);
QString programUseLine();

QString programHelp();
QString verbHelp(const Verb &verb);

} // namespace muster
