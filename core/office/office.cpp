// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/office.h"

#include "core/base/in_language.h"
#include "core/base/errors.h"
#include "core/exchange/office_import.h"
#include "core/exchange/reference_lists.h"
#include "core/office/record_list.h"
#include "core/people/office_profile.h"
#include "core/qualification/certificate_signer.h"
#include "core/storage/migrations.h"
#include "core/storage/office_file.h"
#include "core/storage/repository.h"

#include <QCoreApplication>
#include <QFile>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Office", english);
}

/// What goes into a new office, and what it says of itself.
struct Contents {
    NewOffice content = NewOffice::Empty;
    OfficeProfile profile;
    std::optional<CertificateSigner> signer = {};
};

Contents contentsOf(NewOffice content)
{
    if (content == NewOffice::Empty)
        return {content, {.name = QStringLiteral("New office"), .nameVi = QStringLiteral("Văn phòng mới")}};
    return {content, {.name = QStringLiteral("Viet Nam Department of Peacekeeping Operations — sample office"),
                      .nameVi = QStringLiteral("Cục Gìn giữ hòa bình Việt Nam — văn phòng mẫu"), .country = QStringLiteral("VNM"),
                      .parentEn = QStringLiteral("Ministry of National Defence"), .parentVi = QStringLiteral("Bộ Quốc phòng"),
                      .placeEn = QStringLiteral("Ha Noi"), .placeVi = QStringLiteral("Hà Nội")},
            CertificateSigner{.fullName = QStringLiteral("Người ký mẫu"), .titleVi = QStringLiteral("CỤC TRƯỞNG"), .titleEn = QStringLiteral("Director")}};
}

/// Comes last of all, so that an office without it was never finished.
void saveProfile(const Database &database, Contents contents, const Signature &by)
{
    ChangeSet changes(database, words(QT_TRANSLATE_NOOP("Office", "Name of the office")), by);
    changes.save(contents.profile);
    if (contents.signer)
        changes.save(*contents.signer);
    changes.commit();
}

void fill(const Database &database, const Contents &contents, const Signature &by)
{
    migrate(database, recordTypes(), by.at);
    fillReferenceLists(database, by);
    if (contents.content != NewOffice::Empty)
        importOffice(database, QStringLiteral(":/muster/sample"), ImportChoice::RefuseMissing, by);
    if (contents.content == NewOffice::SampleAtWork)
        importOffice(database, QStringLiteral(":/muster/sample_courses"), ImportChoice::RefuseMissing, by);
    saveProfile(database, contents, by);
}

/// A half-made file from a try that was cut off goes first.
void removeUnfinished(const QString &path)
{
    for (const char *tail : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(tail));
}

void createFile(const OfficeAddress &address, const Contents &contents, const Signature &by)
{
    if (QFile::exists(address.text))
        throw Duplicate(words(QT_TRANSLATE_NOOP("Office", "There is already a file of this name: %1")).arg(address.text));
    const QString unfinished = address.text + QStringLiteral(".unfinished");
    removeUnfinished(unfinished);
    fill(Database::create({address.engine, unfinished}), contents, by);
    if (!QFile::rename(unfinished, address.text))
        throw ReadOnly(words(QT_TRANSLATE_NOOP("Office", "The new office cannot be given its name: %1")).arg(address.text));
}

void create(const OfficeAddress &address, const Contents &contents, const Signature &by)
{
    if (address.engine == Engine::Sqlite)
        return createFile(address, contents, by);
    fill(Database::create(address), contents, by);
}

} // namespace

Office Office::open(const OfficeAddress &address, const Signature &by)
{
    Database database = Database::open(address);
    requireKnownSchema(database);
    migrate(database, recordTypes(), by.at);
    if (select<OfficeProfile>(database, QStringLiteral("LIMIT 1")).isEmpty())
        throw NotAnOffice(words(QT_TRANSLATE_NOOP("Office", "The making of this office was cut off before its end; make it anew: %1")).arg(address.shown()));
    return Office(std::move(database), by.author);
}

QString Office::name() const
{
    const QList<OfficeProfile> profiles = select<OfficeProfile>(database_, QStringLiteral("LIMIT 1"));
    return profiles.isEmpty() ? database_.address().shown() : inLanguage(profiles.first().name, profiles.first().nameVi);
}

void createOffice(const OfficeAddress &address, NewOffice content, const Signature &by)
{
    create(address, contentsOf(content), by);
}

void createOffice(const OfficeAddress &address, const OfficeProfile &profile, const Signature &by)
{
    if (const Problems problems = problemsOf(profile); !problems.isEmpty())
        throw Refused(problems);
    create(address, {NewOffice::Empty, profile}, by);
}

QString faultOfPlace(const QString &path)
{
    try {
        requirePlaceForOffice(path);
        return {};
    } catch (const StorageError &fault) {
        return fault.words();
    }
}

} // namespace muster
