// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace muster {

/// A folder that appears under its name only when all its files are in it. Until then they lie in a hidden folder beside
/// it, which is gone again when this object goes without finish().
class WholeFolder {
public:
    /// Throws Fault when the place cannot be written to, or holds something of that name already.
    explicit WholeFolder(const QString &path);

    /// Where to write meanwhile; a subfolder is made when it is not there.
    QString pathOf(const QString &fileName) const;
    QString pathOf(const QString &subfolder, const QString &fileName) const;
    void finish();

private:
    QString m_path;
    QTemporaryDir m_folder;
};

/// Writes a file in one piece. Throws Fault when it cannot be written whole.
void writeContent(const QString &path, const QByteArray &content);

} // namespace muster
