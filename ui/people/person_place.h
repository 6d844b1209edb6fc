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

/// Where the window shows two people side by side, to be made one.
inline Location mergePlace(PersonId one, PersonId other)
{
    return {"people", {{QStringLiteral("merge"), one.value}, {QStringLiteral("with"), other.value}}};
}

/// Where the window shows who may be in the office twice.
inline Location duplicatesPlace()
{
    return {"people", {{QStringLiteral("duplicates"), true}}};
}

/// Where the window takes in a new person.
inline Location newPersonPlace()
{
    return personPlace({});
}

} // namespace muster
