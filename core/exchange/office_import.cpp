// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/office_import.h"

#include "core/base/errors.h"
#include "core/exchange/import/import_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Import", english);
}

QString pathOf(const QDir &folder, const ImportFile &file)
{
    return folder.filePath(QString::fromLatin1(file.name));
}

ImportHeader headerOf(const ImportFile &file)
{
    return {QString::fromLatin1(file.name), file.columns, file.columnOfField};
}

void open(QFile &device, const QString &name)
{
    if (!device.open(QIODevice::ReadOnly))
        throw Refused(Problem{
            {},
            words(QT_TRANSLATE_NOOP("Import", "the file cannot be opened: %1")).arg(device.errorString()),
            {name, 0, {}}});
}

QList<const ImportFile *> filesIn(const QDir &folder)
{
    if (!folder.exists())
        throw Refused(
            Problem{{}, words(QT_TRANSLATE_NOOP("Import", "there is no folder %1")).arg(folder.path()), {}});
    if (!folder.exists(QString::fromLatin1(personnelFile().name)))
        throw Refused(Problem{{},
                              words(QT_TRANSLATE_NOOP("Import", "the folder has no such file")),
                              {QString::fromLatin1(personnelFile().name), 0, {}}});
    QList<const ImportFile *> files = importFiles();
    files.removeIf([&](const ImportFile *file) { return !folder.exists(QString::fromLatin1(file->name)); });
    return files;
}

/// The first line alone, so that wrong headers are told before anything is read.
Problems headerProblems(const QDir &folder, const ImportFile &file)
try {
    const ImportHeader header = headerOf(file);
    QFile device(pathOf(folder, file));
    open(device, header.file);
    return header.problems(parseCsv(device.readLine(), header.file).header);
} catch (const Refused &refused) {
    return refused.problems();
}

void readRows(const QDir &folder, const ImportFile &file, ImportRun &run, ImportedFile &result)
{
    ImportHeader header = headerOf(file);
    QFile device(pathOf(folder, file));
    open(device, header.file);
    forEachCsvRow(device, header.file, [&](const CsvRow &cells) {
        if (header.positions.isEmpty()) {
            header.read(cells.cells);
            return;
        }
        ImportRow row(header, cells, run.problems);
        file.readRow(row, run);
        ++result.rows;
    });
}

/// What makes a file unreadable from some row on is told with the problems found so far, and ends the
/// reading.
ImportedFile read(const QDir &folder, const ImportFile &file, ImportRun &run)
try {
    ImportedFile result{.name = QString::fromLatin1(file.name)};
    const int before = run.store.saved();
    if (file.begin)
        file.begin(run);
    readRows(folder, file, run, result);
    if (file.end)
        file.end(run);
    result.records = run.store.saved() - before;
    return result;
} catch (const Refused &refused) {
    run.problems.add(refused.problems());
    run.problems.refuse();
    throw;
}

QStringList unreadFiles(const QDir &folder)
{
    QStringList names = folder.entryList({QStringLiteral("*.csv")}, QDir::Files);
    for (const ImportFile *file : importFiles())
        names.removeAll(QString::fromLatin1(file->name));
    return names;
}

} // namespace

ImportReport importOffice(const Database &database, const QString &folder, ImportChoice choice,
                          const Signature &by)
{
    const QDir place(QFileInfo(folder).absoluteFilePath());
    const QList<const ImportFile *> files = filesIn(place);
    ImportProblems headers;
    for (const ImportFile *file : files)
        headers.add(headerProblems(place, *file));
    headers.refuse();

    ChangeSet changes(database, words(QT_TRANSLATE_NOOP("Import", "Import of %1")).arg(place.dirName()), by);
    ImportRun run(database, changes, choice);
    ImportReport report;
    for (const ImportFile *file : files)
        report.files.append(read(place, *file, run));
    run.passports.saveRest(run.store);
    run.problems.refuse();
    report.changeSet = changes.commit();
    report.added = run.codes.added();
    report.remarks = run.remarks;
    for (const QString &name : unreadFiles(place))
        report.remarks.append(
            words(QT_TRANSLATE_NOOP("Import", "%1 was not read: no such file is known")).arg(name));
    return report;
}

} // namespace muster
