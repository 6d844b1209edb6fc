// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_sheet.h"

#include "ui/lists/list_matter.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"

namespace muster {

namespace {

/// Days, numbers and flags stay such; what the window draws in another way is its words.
QVariant plain(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDate:
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return value;
    default:
        return value.toString();
    }
}

QList<QVariantList> cellsOf(const QList<QVariantList> &rows, const QList<int> &columns)
{
    QList<QVariantList> list;
    list.reserve(rows.size());
    for (const QVariantList &row : rows) {
        QVariantList cells;
        for (const int column : columns)
            cells.append(plain(row.value(column)));
        list.append(cells);
    }
    return list;
}

} // namespace

SheetMaker sheetOf(const TableView &list)
{
    const ListMatter matter = list.matter();
    const QList<int> columns = list.shownColumns();
    Sheet sheet{.title = matter.title, .lines = matter.lines};
    for (const int at : columns) {
        const Column &column = list.pagedModel()->columns().at(at);
        sheet.columns.append({column.title, column.align, list.columnWidth(at), column.places});
    }
    const QList<QVariantList> held = matter.rows ? QList<QVariantList>() : list.pagedModel()->allRows();
    return [sheet, columns, held, rows = matter.rows] {
        Sheet made = sheet;
        made.next = [next = rows ? rows() : pagesOf(held), columns] { return cellsOf(next(), columns); };
        return made;
    };
}

} // namespace muster
