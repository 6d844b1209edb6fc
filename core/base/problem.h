// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace muster {

/// Where in a file a problem lies; rows count as a spreadsheet shows them, the header being row 1,
/// and 0 stands for no row.
struct Place {
    QString file;
    int row = 0;
    QString column;

    bool operator==(const Place &) const = default;
};

/// Something a person can mend, in words a clerk understands.
struct Problem {
    QString field;
    QString words;
    Place place;

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

/// One line to read: "tours.csv, row 12, column mission: unknown mission «ABC»".
QString line(const Problem &problem);

} // namespace muster
