// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace muster {

/// Gives a read-only copy to the program that the desktop opens such files with; the copy is gone when Muster ends.
/// Throws Refused when it cannot be written.
void openOutside(const QString &fileName, const QByteArray &content);

/// Throws Refused when the file cannot be written; nothing half written is left then.
void writeOut(const QString &path, const QByteArray &content);

/// Asks for the printer and prints every page as large as the paper allows.
void printScan(QWidget *parent, const QString &title, const QByteArray &content);

} // namespace muster
