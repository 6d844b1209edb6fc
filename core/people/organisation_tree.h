// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/organisation.h"

namespace muster {

class Database;

/// An organisation in the tree, and how many people the office keeps of it.
struct OrganisationNode {
    OrganisationId id;
    OrganisationId parentId;
    QString name;
    int people = 0;         ///< of itself
    int peopleBelow = 0;    ///< of itself and of everything below it
};

/// All of them by name; an organisation may stand before the one it is part of.
QList<OrganisationNode> organisationTree(const Database &database);

} // namespace muster
