// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QStringList>

namespace muster {

/// A text as one line: composed letters, every run of spaces, tabs, line ends and control characters one space.
QString onOneLine(const QString &text);

/// The lines of a file that went through mail or an editor: any line ends, empty space around the whole dropped. At least one,
/// empty when there is nothing.
QStringList plainLines(const QString &file);

/// Whether the first line of a file names the same kind of file with a higher number at its end.
bool isLaterForm(const QString &firstLine, QLatin1String form);

/// How the office is called where people of all languages read it.
QString officeOnPapers(const Database &database);

} // namespace muster
