// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace muster {

/// A table as text: a line for each row, cells separated by tabs. A tab or line end within a cell becomes a space, so
/// that it lands in one cell where it is pasted. The first row is the headings.
QString tableText(const QList<QStringList> &rows);

/// The same as HTML, for letters and spreadsheets; here cells keep their lines.
QString tableHtml(const QList<QStringList> &rows);

} // namespace muster
