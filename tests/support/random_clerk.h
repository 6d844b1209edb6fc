// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/change_set.h"
#include "tests/support/records.h"

namespace muster {

/// Somebody who adds, changes and removes people and their tours at random; only inside a RapidCheck property.
class RandomClerk {
public:
    /// Saves the mission and the category that the tours are in.
    RandomClerk(const Database &database, const Signature &by);

    /// One change set of one to five acts; 0 when they came to nothing.
    qint64 work(const Signature &by);

private:
    void act(ChangeSet &changes);
    void addPerson(ChangeSet &changes);
    void changePerson(ChangeSet &changes);
    void removePerson(ChangeSet &changes);
    void addTour(ChangeSet &changes);
    void changeTour(ChangeSet &changes);
    void removeTour(ChangeSet &changes);

    const Database &m_database;
    Mission m_mission;
    Category m_category;
    int m_people = 0;
};

} // namespace muster
