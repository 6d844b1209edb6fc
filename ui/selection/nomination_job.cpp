// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/nomination_job.h"

#include "core/people/office_profile.h"
#include "core/storage/repository.h"
#include "ui/lists/sheet_job.h"
#include "ui/print/nomination_package.h"
#include "ui/shell/guard.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/usual_folder.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace muster {

namespace {

const QString folderKey = QStringLiteral("nomination/folder");

QString words(const char *english)
{
    return QCoreApplication::translate("Nomination", english);
}

void say(QWidget *window, Tone tone, const QString &what)
{
    if (auto *strip = stripFor(window))
        strip->say(tone, what);
}

QString lastFolder()
{
    const QString kept = QSettings().value(folderKey).toString();
    return QDir(kept).exists() && !kept.isEmpty() ? kept : usualFolder();
}

qint64 complete(const CallNominations &nomination)
{
    return std::count_if(nomination.nominees.begin(), nomination.nominees.end(),
                         [&nomination](const Nominee &nominee) { return missingOf(nominee, nomination.day).isEmpty(); });
}

void tellWhere(QWidget *window, const QString &path, const CallNominations &nomination)
{
    auto *strip = stripFor(window);
    if (!strip)
        return;
    const qint64 whole = complete(nomination);
    const bool all = whole == nomination.nominees.size();
    strip->say(all ? Tone::Good : Tone::Warning,
               words(QT_TRANSLATE_NOOP("Nomination", "The package of %1 candidates is in %2. Complete: %3. The cover sheet says what is missing."))
                   .arg(nomination.nominees.size()).arg(QDir::toNativeSeparators(path)).arg(whole));
    strip->offer({{words(QT_TRANSLATE_NOOP("Nomination", "Show folder")), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
}

NominationPackage packageOf(const OfficeDesk &desk, const CallNominations &nomination)
{
    const QList<OfficeProfile> profiles = select<OfficeProfile>(desk.office.database());
    return {desk.office.database().address(), nomination, desk.office.name(), profiles.isEmpty() ? QString() : profiles.first().letterhead,
            {desk.office.author(), desk.now()}};
}

} // namespace

void writeNominationPackageInto(const OfficeDesk &desk, const CallNominations &nomination, const QString &folder, QWidget *window)
{
    const QString path = QDir(folder).filePath(nominationFolderName(nomination));
    new SheetJob({.name = words(QT_TRANSLATE_NOOP("Nomination", "Writing the nomination package")), .rows = nomination.nominees.size(),
                  .work = [package = packageOf(desk, nomination), path](const SheetWatch &watch) { return writeNominationPackage(package, path, watch); },
                  .done = [window, path, nomination](qint64) { tellWhere(window, path, nomination); }},
                 window);
}

void askForNominationPackage(const OfficeDesk &desk, const NominationCall &call, QDate day, QWidget *window)
{
    CallNominations nomination;
    if (!attempt(window, [&] { nomination = nominationOf(desk.office.database(), call, day); }))
        return;
    if (nomination.nominees.isEmpty())
        return say(window, Tone::Info, words(QT_TRANSLATE_NOOP("Nomination", "Nobody is on the way for this call; there is nothing to nominate.")));
    const QString folder = QFileDialog::getExistingDirectory(window, words(QT_TRANSLATE_NOOP("Nomination", "Where to put the nomination package")), lastFolder());
    if (folder.isEmpty())
        return;
    QSettings().setValue(folderKey, folder);
    writeNominationPackageInto(desk, nomination, folder, window);
}

} // namespace muster
