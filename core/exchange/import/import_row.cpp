// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_row.h"

#include "core/base/days.h"
#include "core/exchange/cell_value.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Import", english);
}

} // namespace

Problems ImportHeader::problems(const QStringList &found) const
{
    Problems problems;
    const auto tell = [&](const QString &column, const char *what) {
        problems.append({{}, words(what), {file, 1, column}});
    };
    QStringList known;
    for (const char *column : columns) {
        known.append(QString::fromLatin1(column));
        if (!found.contains(known.last()))
            tell(known.last(), QT_TRANSLATE_NOOP("Import", "this column is missing"));
        else if (found.count(known.last()) > 1)
            tell(known.last(), QT_TRANSLATE_NOOP("Import", "this column stands there twice"));
    }
    for (const QString &column : found)
        if (!known.contains(column))
            tell(column, QT_TRANSLATE_NOOP("Import", "this column is not known"));
    return problems;
}

void ImportHeader::read(const QStringList &found)
{
    positions.clear();
    for (const char *column : columns)
        positions.append(found.indexOf(QLatin1String(column)));
}

ImportRow::ImportRow(const ImportHeader &header, const CsvRow &row, ImportProblems &problems)
    : m_header(header), m_row(row), m_problems(problems)
{
}

QString ImportRow::text(int column) const
{
    return cellText(m_row.cells[m_header.positions[column]]);
}

QString ImportRow::name(int column) const
{
    return cellName(m_row.cells[m_header.positions[column]]);
}

QString ImportRow::requiredText(int column)
{
    const QString value = text(column);
    if (value.isEmpty())
        tell(column, words(QT_TRANSLATE_NOOP("Import", "must be filled in")));
    return value;
}

QDate ImportRow::day(int column)
{
    const QString value = text(column);
    const auto day = dayFromIso(value);
    if (!day && !value.isEmpty())
        tell(column,
             words(QT_TRANSLATE_NOOP("Import", "«%1» is not a day; days are written YYYY-MM-DD")).arg(value));
    return day.value_or(QDate());
}

QDate ImportRow::requiredDay(int column)
{
    requiredText(column);
    return day(column);
}

std::optional<int> ImportRow::whole(int column)
{
    const QString value = text(column);
    const auto number = wholeNumber(value);
    if (!number && !value.isEmpty())
        tell(column, words(QT_TRANSLATE_NOOP("Import", "«%1» is not a whole number")).arg(value));
    return number;
}

std::optional<double> ImportRow::decimal(int column)
{
    const QString value = text(column);
    const auto number = decimalNumber(value);
    if (!number && !value.isEmpty())
        tell(column,
             words(QT_TRANSLATE_NOOP("Import", "«%1» is not a number; decimals follow a point")).arg(value));
    return number;
}

bool ImportRow::flag(int column)
{
    const QString value = text(column);
    const auto yes = yesOrNo(value);
    if (!yes && !value.isEmpty())
        tell(column, words(QT_TRANSLATE_NOOP("Import", "«%1» is neither yes nor no")).arg(value));
    return yes.value_or(false);
}

int ImportRow::choiceAt(int column, ChoiceList choices)
{
    const QString value = text(column);
    QStringList codes;
    for (const Choice &choice : choices)
        codes.append(QString::fromLatin1(choice.code));
    const auto at = int(codes.indexOf(value));
    if (at < 0) {
        codes.removeAll(QString());
        tell(column, words(QT_TRANSLATE_NOOP("Import", "«%1» is none of %2"))
                         .arg(value, codes.join(QStringLiteral(", "))));
    }
    return std::max(at, 0);
}

void ImportRow::tell(int column, const QString &what)
{
    tellColumn(QString::fromLatin1(m_header.columns[size_t(column)]), what);
}

void ImportRow::tell(const Problem &ofField)
{
    tellColumn(m_header.columnOfField.value(ofField.field, ofField.field), ofField.words);
}

void ImportRow::tellColumn(const QString &column, const QString &what)
{
    if (m_told.contains(column))
        return;
    m_told.append(column);
    m_problems.add(Problem{column, what, {m_header.file, m_row.number, column}});
}

} // namespace muster
