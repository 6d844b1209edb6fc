// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace muster {

enum class TableFormat { Aligned, Csv, Json };

/// table, csv or json.
std::optional<TableFormat> tableFormat(const QString &name);

struct Table {
    QStringList header;
    QList<QStringList> rows = {};
    QStringList numbers = {}; ///< the headings whose cells are numbers, or empty where there is none
};

/// The whole table in UTF-8 with line feeds. Aligned: columns side by side, numbers to the right. Csv: as RFC
/// 4180, with the header, texts that look like formulas neutralised(). Json: an array with one object for each row, numbers as numbers, an empty number as
/// null.
QByteArray written(const Table &table, TableFormat format);

} // namespace muster
