// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "ui/shell/location.h"

namespace muster {

/// Where the window shows a person: the page of people, turned to that person.
inline Location personPlace(PersonId id)
{
    return {"people", {{QStringLiteral("person"), id.value}}};
}

} // namespace muster
