// SPDX-License-Identifier: GPL-3.0-or-later
// bench_figures N FOLDER [SERVER]: makes an office of N people in an empty folder and prints what it measures, each figure beside
// its baseline from the same run. An office that is there already is measured as it is.
#include "core/base/errors.h"
#include "tests/bench/bench_parts.h"
#include "tests/bench/figures.h"
#include "tests/bench/office_files.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace muster;
using namespace muster::bench;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3 || arguments.size() > 4 || arguments[1].toInt() <= 0)
        qFatal("bench_figures N FOLDER [SERVER]");
    const Bench bench{.folder = arguments[2], .programs = QCoreApplication::applicationDirPath(), .people = arguments[1].toInt(),
                      .server = arguments.value(3)};
    try {
        printHeading(bench.people);
        if (!QFile::exists(bench.office())) {
            writeOfficeFiles(bench.folder, bench.people);
            measureImport(bench);
        }
        measureStrength(bench);
        measureSaves(bench);
        measurePipeline(bench);
        measureAttendance(bench);
        measureCourses(bench);
        measureIssuing(bench);
        measureWindow(bench);
        if (!bench.server.isEmpty())
            measureServer(bench);
        return 0;
    } catch (const Fault &fault) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(fault.words()));
        return 1;
    }
}
