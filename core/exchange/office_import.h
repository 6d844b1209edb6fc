// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"

namespace muster {

/// What is done with a service, rank, mission, category, qualification or document type the office does not
/// know.
enum class ImportChoice { RefuseMissing, AddMissing };

struct ImportedFile {
    QString name;
    int rows = 0;    ///< without the header
    int records = 0; ///< records made from them, of every kind
};

struct ImportReport {
    qint64 changeSet = 0;
    QList<ImportedFile> files = {};
    QStringList added = {};   ///< one line for each code that was unknown: "mission ABC"
    QStringList remarks = {}; ///< what a clerk should look at, though it stands in no one's way
};

/// Brings a folder of office files in as one change set "Import of FOLDER"; of the files only personnel.csv
/// must be there. Throws Refused with every problem found, by file, row and column (the first 200, and how
/// many more), and then the office is as before.
ImportReport importOffice(const Database &database, const QString &folder, ImportChoice choice,
                          const Signature &by);

} // namespace muster
