// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace muster {

/// A text as one line: composed letters, every run of spaces, tabs, line ends and control characters one space.
QString onOneLine(const QString &text);

/// The lines of a file that went through mail or an editor: any line ends, empty space around the whole dropped. At least one,
/// empty when there is nothing.
QStringList plainLines(const QString &file);

/// A day as files have it, YYYY-MM-DD; «-» for none, so that no line ends in empty space that mail would drop.
QString fileDay(QDate day);
/// Nothing for what is not written as fileDay() writes it.
std::optional<QDate> dayOfFile(const QString &text);

/// Whether the first line of a file names the same kind of file with a higher number at its end.
bool isLaterForm(const QString &firstLine, QLatin1String form);

/// How the office is called where people of all languages read it.
QString officeOnPapers(const Database &database);

} // namespace muster
