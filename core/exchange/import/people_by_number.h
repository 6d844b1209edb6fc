// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_row.h"
#include "core/people/person.h"
#include "core/storage/database.h"

#include <QHash>

namespace muster {

/// The people of the office and of the files by their service numbers.
class PeopleByNumber {
public:
    explicit PeopleByNumber(const Database &database);

    /// The person the row names; told on the row when there is none. An empty cell gives a null number.
    PersonId find(ImportRow &row, int column) const;
    /// Tells on the row that somebody has this number already.
    void tellIfTaken(ImportRow &row, int column) const;
    void insert(const QString &serviceNo, PersonId id, int row);

    bool officeHadPeople() const { return m_officeHadPeople; }

private:
    struct Entry {
        PersonId id;
        int row = 0; ///< of personnel.csv, 0 for somebody in the office
    };
    QHash<QString, Entry> m_people;
    bool m_officeHadPeople = false;
};

} // namespace muster
