// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errors.h"

#include <QList>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

class QSaveFile;

namespace muster {

struct SheetColumn {
    QString title;
    Qt::Alignment align = Qt::AlignLeft;
    int width = 120;    ///< as on the screen, in device independent pixels
    int places = -1;    ///< behind the point of a number; -1 for as many as it has
};

/// The next rows, a cell for each column, a few hundred at a time; none when all have been given.
using SheetRows = std::function<QList<QVariantList>()>;

/// A list to be taken away. Days, numbers and flags in the cells stay what they are; everything else is text.
struct Sheet {
    QString title;
    QStringList lines = {};         ///< below the title: the day, the filter in words
    QList<SheetColumn> columns = {};
    SheetRows next = {};
    QString office = {};
    QString letterhead = {};
};

/// Told from time to time how many rows are written; gives false to stop.
using SheetWatch = std::function<bool(qint64 rows)>;

/// How many rows were written; nothing when it was stopped, and then no file was touched.
using RowsWritten = std::optional<qint64>;

/// Hands the rows on one by one; gives what the watch was told last, or nothing when it said to stop.
RowsWritten eachRow(const Sheet &sheet, const SheetWatch &watch, const std::function<void(const QVariantList &)> &write);

/// The rows at hand, as pages.
SheetRows pagesOf(const QList<QVariantList> &rows);

/// What to say when a file could not be written; whatever was there before is there still.
Fault notWritten(const QString &path, const QString &reason);

/// Puts the file in its place once `write` has filled it, or leaves what was there when that stops or fails.
RowsWritten writeWhole(const QString &path, const std::function<RowsWritten(QSaveFile &)> &write);

} // namespace muster
