// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/pipeline/finding.h"
#include "ui/shell/location.h"

#include <optional>

namespace muster {

/// Where the window shows the record behind a tick; nothing for what stands on the candidate's own page.
std::optional<Location> evidencePlace(PersonId person, const Evidence &evidence);

} // namespace muster
