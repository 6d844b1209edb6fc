// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/pasted_block.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntryGrid)
};

/// Spreadsheets end the last line, too, with a line feed, which begins no further row.
QList<QStringList> cellsOf(QString text)
{
    text.remove(u'\r');
    if (text.endsWith(u'\n'))
        text.chop(1);
    QList<QStringList> rows;
    for (const QString &line : text.split(u'\n'))
        rows.append(line.split(u'\t'));
    return rows;
}

QString nothingPasted(const QString &why)
{
    return Words::tr("%1 Nothing was pasted.").arg(why);
}

QString tooLarge(const EntryModel &model, const QRect &place, const QSize &block)
{
    const QString cell = model.nameOf({place.top(), place.left()});
    const QString room = Words::tr("%1 × %2").arg(model.rowCount() - place.top()).arg(model.columnCount() - place.left());
    return nothingPasted(Words::tr("The block of %1 cells does not fit: from “%2” on there are %3.")
                             .arg(Words::tr("%1 × %2").arg(block.height()).arg(block.width()), cell, room));
}

} // namespace

PastedBlock pastedBlock(const EntryModel &model, const QRect &place, const QString &text)
{
    const QList<QStringList> rows = cellsOf(text);
    QSize size(0, int(rows.size()));
    for (const QStringList &row : rows)
        size.setWidth(std::max(size.width(), int(row.size())));
    const bool isOne = size == QSize(1, 1);
    if (place.top() < 0 || place.left() < 0 || text.isEmpty())
        return {};
    if (place.top() + size.height() > model.rowCount() || place.left() + size.width() > model.columnCount())
        return {.fault = tooLarge(model, place, size)};
    PastedBlock block;
    for (int row = place.top(); row < place.top() + (isOne ? place.height() : size.height()); ++row)
        for (int column = place.left(); column < place.left() + (isOne ? place.width() : size.width()); ++column) {
            const QString cell = isOne ? rows[0][0] : rows[row - place.top()].value(column - place.left());
            if (const QString fault = model.faultOf({row, column}, cell); !fault.isEmpty())
                return {.fault = nothingPasted(QStringLiteral("%1: %2").arg(model.nameOf({row, column}), fault))};
            block.texts.append({{row, column}, cell});
        }
    return block;
}

} // namespace muster
