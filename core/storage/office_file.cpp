// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/office_file.h"

#include "core/base/errors.h"
#include "core/storage/words.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace muster {

namespace {

void refuseNetworkShare(const QString &folder)
{
    static const QList<QByteArray> shares{"nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "afs", "fuse.sshfs", "davfs"};
    if (shares.contains(QStorageInfo(folder).fileSystemType().toLower()))
        throw Unreachable(storageWords(QT_TRANSLATE_NOOP("Storage", "The office file lies on a network share, where two clerks could destroy each other's work: %1. Copy it to this machine, or use an office on a server.")).arg(folder));
}

} // namespace

void requireOfficeFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        throw Missing(storageWords(QT_TRANSLATE_NOOP("Storage", "There is no such office file: %1")).arg(path));
    if (file.isDir() || !file.isReadable())
        throw Unreachable(storageWords(QT_TRANSLATE_NOOP("Storage", "The office file cannot be read: %1")).arg(path));
    refuseNetworkShare(file.absolutePath());
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
        throw ReadOnly(storageWords(QT_TRANSLATE_NOOP("Storage", "The office or its folder may not be written to: %1")).arg(path));
}

void requirePlaceForOffice(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (QFileInfo::exists(path))
        throw Duplicate(storageWords(QT_TRANSLATE_NOOP("Storage", "There is already a file of this name: %1")).arg(path));
    if (!folder.isDir())
        throw Missing(storageWords(QT_TRANSLATE_NOOP("Storage", "There is no such folder: %1")).arg(folder.filePath()));
    if (!folder.isWritable())
        throw ReadOnly(storageWords(QT_TRANSLATE_NOOP("Storage", "The folder may not be written to: %1")).arg(folder.filePath()));
    refuseNetworkShare(folder.filePath());
}

} // namespace muster
