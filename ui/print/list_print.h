// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/list_texts.h"

#include <QDateTime>
#include <QPagedPaintDevice>

namespace muster {

/// Who prints, and when.
struct PrintedBy {
    QString name;
    QDateTime at;
};

/// Lays a list out on A4 and paints it: the office's letterhead and the list's title on the first page, the headings on
/// each, the page and the number of pages below. Upright when the columns have room so, else across. Throws Fault.
RowsWritten printList(const Sheet &sheet, QPagedPaintDevice &paper, const PrintedBy &by, const SheetWatch &watch);

/// The same as a PDF file with its fonts in it. The file appears when it is whole.
RowsWritten writePdf(const Sheet &sheet, const QString &path, const PrintedBy &by, const SheetWatch &watch);

} // namespace muster
