// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

#include <stdexcept>

namespace muster {

/// A file of tests/data by its path below it.
inline QString testData(const QString &path)
{
    return QStringLiteral(MUSTER_TEST_DATA "/") + path;
}

/// The lines of a UTF-8 file; throws when it cannot be read, so that no test passes on nothing.
inline QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace muster
