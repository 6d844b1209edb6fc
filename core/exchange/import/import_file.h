// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_run.h"

namespace muster {

/// One file of an office folder: its columns and what is done with its rows.
struct ImportFile {
    const char *name;
    ColumnNames columns;
    QHash<QString, QString> columnOfField; ///< where a field of a record is not called as its column
    void (*readRow)(ImportRow &, ImportRun &);
    void (*begin)(ImportRun &) = nullptr;
    void (*end)(ImportRun &) = nullptr;
};

const ImportFile &personnelFile();
const ImportFile &coursesFile();
const ImportFile &courseResultsFile();
const ImportFile &toursFile();
const ImportFile &evaluationsFile();
const ImportFile &qualificationsFile();
const ImportFile &candidaciesFile();
const ImportFile &documentsFile();
const ImportFile &courseInstructorsFile();
const ImportFile &participantsFile();
const ImportFile &timetableFile();
const ImportFile &attendanceFile();
const ImportFile &courseMarksFile();

/// Every file, those first that others refer to.
QList<const ImportFile *> importFiles();

} // namespace muster
