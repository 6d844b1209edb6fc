// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whole_folder.h"

#include "core/exchange/sheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Sheet", english);
}

Fault notMade(const QString &path, const QString &reason)
{
    return Fault(words(QT_TRANSLATE_NOOP("Sheet", "The folder %1 could not be made: %2. Nothing was left behind. Choose another place."))
                     .arg(QDir::toNativeSeparators(path), reason));
}

} // namespace

WholeFolder::WholeFolder(const QString &path)
    : m_path(path), m_folder(QFileInfo(path).absolutePath() + QStringLiteral("/.muster-XXXXXX"))
{
    if (!m_folder.isValid())
        throw notMade(path, m_folder.errorString());
    if (QFileInfo::exists(path))
        throw Fault(words(QT_TRANSLATE_NOOP("Sheet", "There is a folder %1 already. It was not touched; move it away or choose another place."))
                        .arg(QDir::toNativeSeparators(path)));
}

QString WholeFolder::pathOf(const QString &fileName) const
{
    return m_folder.filePath(fileName);
}

QString WholeFolder::pathOf(const QString &subfolder, const QString &fileName) const
{
    if (!QDir(m_folder.path()).mkpath(subfolder))
        throw notMade(m_path, subfolder);
    return m_folder.filePath(subfolder + u'/' + fileName);
}

void WholeFolder::finish()
{
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup);
    if (!QDir().rename(m_folder.path(), m_path))
        throw notMade(m_path, words(QT_TRANSLATE_NOOP("Sheet", "it cannot be given its name")));
    m_folder.setAutoRemove(false);
}

void writeContent(const QString &path, const QByteArray &content)
{
    writeWhole(path, [&content, &path](QSaveFile &file) -> RowsWritten {
        // A disk that fills up takes the first part of a long text and says nothing of the rest.
        if (file.write(content) != content.size())
            throw notWritten(path, file.errorString());
        return content.size();
    });
}

} // namespace muster
