// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/list_texts.h"

#include "core/base/errors.h"
#include "core/base/value_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace muster {

namespace {

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ListPrint)
};

QString dayOnPaper(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

QString textOf(const QVariant &value, int places)
{
    return value.typeId() == QMetaType::QDate ? dayOnPaper(value.toDate()) : valueText(value, places);
}

} // namespace

std::optional<QList<QStringList>> textsOf(const Sheet &sheet, const SheetWatch &watch)
{
    QStringList headings;
    for (const SheetColumn &column : sheet.columns)
        headings.append(column.title);
    QList<QStringList> texts{headings};
    const RowsWritten read = eachRow(sheet, watch, [&](const QVariantList &row) {
        if (texts.size() > mostPrintedRows)
            throw Fault(Words::tr("A list of more than %1 rows is not printed. Narrow the filter, or export it as a spreadsheet.")
                            .arg(QLocale().toString(mostPrintedRows)));
        QStringList cells;
        for (qsizetype column = 0; column < sheet.columns.size(); ++column)
            cells.append(textOf(row.value(column), sheet.columns[column].places));
        texts.append(cells);
    });
    return read ? std::optional(texts) : std::nullopt;
}

} // namespace muster
