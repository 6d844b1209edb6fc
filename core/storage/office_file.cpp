// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/office_file.h"

#include "core/base/errors.h"
#include "core/storage/words.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

namespace muster {

namespace {

constexpr qsizetype headerSize = 100;

quint32 number(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// The header counts the pages; a shorter file was cut off, unless its tail still stands in the write-ahead log.
bool isCutOff(const QFile &file, const QByteArray &header)
{
    const quint32 written = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = written == 1 ? 65536 : qint64(written);
    const bool countIsKnown = number(header, 24) == number(header, 92);
    const bool hasLog = QFileInfo(file.fileName() + QStringLiteral("-wal")).size() > 0;
    return countIsKnown && !hasLog && file.size() < pageSize * qint64(number(header, 28));
}

void refuseNetworkShare(const QString &folder)
{
    static const QList<QByteArray> shares{"nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "afs", "fuse.sshfs", "davfs"};
    if (shares.contains(QStorageInfo(folder).fileSystemType().toLower()))
        throw Unreachable(storageWords(QT_TRANSLATE_NOOP("Storage", "The office file lies on a network share, where two clerks could destroy each other's work: %1. Copy it to this machine, or use an office on a server.")).arg(folder));
}

} // namespace

void requireOfficeFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw Missing(storageWords(QT_TRANSLATE_NOOP("Storage", "There is no such office file: %1")).arg(path));
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        throw Unreachable(storageWords(QT_TRANSLATE_NOOP("Storage", "The office file cannot be read: %1")).arg(path));
    refuseNetworkShare(QFileInfo(path).absolutePath());
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3") || number(header, 68) != officeFileMark)
        throw NotAnOffice(storageWords(QT_TRANSLATE_NOOP("Storage", "This file is not an office of Muster: %1")).arg(path));
    if (isCutOff(file, header))
        throw NotAnOffice(storageWords(QT_TRANSLATE_NOOP("Storage", "The office file is cut off; part of it is missing: %1")).arg(path));
    if (!QFileInfo(path).isWritable() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
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
