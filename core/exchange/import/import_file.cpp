// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_file.h"

namespace muster {

QList<const ImportFile *> importFiles()
{
    return {&personnelFile(),   &coursesFile(),        &courseResultsFile(), &toursFile(),
            &evaluationsFile(), &qualificationsFile(), &candidaciesFile(),   &documentsFile(),
            &courseInstructorsFile(), &participantsFile(), &timetableFile(), &attendanceFile(), &courseMarksFile()};
}

} // namespace muster
