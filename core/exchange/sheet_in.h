// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace muster {

/// The rows of a spreadsheet's first tab from its top, every cell as text: days as YYYY-MM-DD, numbers with a point and
/// no more figures than they have, flags as yes and no, formulas as what they come to. Rows are as long as their last
/// cell that holds something. Throws Refused, naming the file, when it cannot be read.
QList<QStringList> readXlsx(const QString &path);

/// The same of an OpenDocument spreadsheet.
QList<QStringList> readOds(const QString &path);

/// The same of a list as clerks send them, by the ending of its name: .xlsx, .ods, or .csv and .txt in whatever encoding and
/// parted by whatever sign. A number stays as it is written there.
QList<QStringList> readSheet(const QString &path);

} // namespace muster
