// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"

namespace muster {

/// Throws Refused when the change set published results on which something rests since: a qualification granted from the
/// course to one of these people, or a candidacy of somebody who passed that went on to Qualified or further. Nor can a
/// publication that was taken back come again this way: it would pass by the second person who publishes.
void requireNothingRestsOnResults(const Database &database, const ChangeSetEntry &entry);

} // namespace muster
