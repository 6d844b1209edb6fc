// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/person_files.h"

#include "core/base/errors.h"
#include "core/people/office_profile.h"
#include "core/storage/kept_file.h"
#include "core/storage/repository.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Person files", english);
}

QString nameOf(const Database &database, PersonId id)
{
    const auto person = find(database, id);
    return person ? person->fullName : QString();
}

QString ownerOf(const Database &database, DocumentId id)
{
    const auto document = find(database, id);
    return document ? nameOf(database, document->personId) : QString();
}

} // namespace

int largestScanMb(const Database &database)
{
    const QList<OfficeProfile> profile = select<OfficeProfile>(database);
    return profile.isEmpty() ? usualLargestScanMb : profile.first().largestScanMb.value_or(usualLargestScanMb);
}

std::optional<Portrait> portraitOf(const Database &database, PersonId id)
{
    const QList<Portrait> found = select<Portrait>(database, QStringLiteral("WHERE person_id = ?"), {id.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void keepPortrait(const Database &database, PersonId id, const QByteArray &jpeg, const Signature &by)
{
    const auto before = portraitOf(database, id);
    const QString act = before ? words(QT_TRANSLATE_NOOP("Person files", "Change the photo — %1"))
                               : words(QT_TRANSLATE_NOOP("Person files", "Add a photo — %1"));
    ChangeSet changes(database, act.arg(nameOf(database, id)), by);
    Portrait portrait = before.value_or(Portrait{.personId = id});
    portrait.file = keepFile(database, jpeg);
    changes.save(portrait);
    changes.commit();
}

void removePortrait(const Database &database, PersonId id, const Signature &by)
{
    const auto portrait = portraitOf(database, id);
    if (!portrait)
        return;
    ChangeSet changes(database, words(QT_TRANSLATE_NOOP("Person files", "Remove the photo — %1")).arg(nameOf(database, id)), by);
    changes.remove(*portrait);
    changes.commit();
}

void mustBeScans(const Database &database, const QList<ScanFile> &files)
{
    const int largestMb = largestScanMb(database);
    for (const ScanFile &file : files)
        if (const QString fault = scanFault(file.content, largestMb); !fault.isEmpty())
            throw Refused(Problem{QStringLiteral("file"), QStringLiteral("%1: %2").arg(file.name, fault), {}});
}

QList<Scan> scansOf(const Database &database, DocumentId id)
{
    return select<Scan>(database, QStringLiteral("WHERE document_id = ? ORDER BY id"), {id.value});
}

void keepScans(const Database &database, DocumentId id, const QList<ScanFile> &files, const Signature &by)
{
    mustBeScans(database, files);
    const QString act = files.size() == 1 ? words(QT_TRANSLATE_NOOP("Person files", "Add scan %1")).arg(files.first().name)
                                          : words(QT_TRANSLATE_NOOP("Person files", "Add %1 scans")).arg(files.size());
    ChangeSet changes(database, QStringLiteral("%1 — %2").arg(act, ownerOf(database, id)), by);
    for (const ScanFile &file : files) {
        Scan scan{.documentId = id, .file = keepFile(database, file.content), .fileName = file.name,
                  .media = *mediaOf(file.content), .bytes = int(file.content.size())};
        changes.save(scan);
    }
    changes.commit();
}

void removeScan(const Database &database, const Scan &scan, const Signature &by)
{
    const QString act = words(QT_TRANSLATE_NOOP("Person files", "Remove scan %1 — %2"));
    ChangeSet changes(database, act.arg(scan.fileName, ownerOf(database, scan.documentId)), by);
    changes.remove(scan);
    changes.commit();
}

} // namespace muster
