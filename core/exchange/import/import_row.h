// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv.h"
#include "core/exchange/import/import_problems.h"
#include "core/record/field_type.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <span>

namespace muster {

using ColumnNames = std::span<const char *const>;

/// The columns a file must have, in any order, and where they stand in it.
struct ImportHeader {
    QString file;
    ColumnNames columns;
    QHash<QString, QString> columnOfField = {}; ///< for fields that are not called as their column
    QList<qsizetype> positions = {};

    /// Every column that is missing, unknown or there twice.
    Problems problems(const QStringList &found) const;
    void read(const QStringList &found);
};

/// A row of an office file, read column by column. What is wrong is told once for each column, by file, row
/// and column, and an empty value is given.
class ImportRow {
public:
    ImportRow(const ImportHeader &header, const CsvRow &row, ImportProblems &problems);

    int number() const { return m_row.number; }
    QString text(int column) const;
    QString name(int column) const;
    QString requiredText(int column);
    QDate day(int column);
    QDate requiredDay(int column);
    std::optional<int> whole(int column);
    std::optional<double> decimal(int column);
    bool flag(int column);
    /// By the codes of the choice; an empty cell gives the first when that stands for unknown.
    template <class Enum> Enum choice(int column) { return Enum(choiceAt(column, choicesOf<Enum>())); }

    void tell(int column, const QString &words);
    /// Tells what a field table finds wrong, under the column the field is filled from.
    void tell(const Problem &ofField);
    bool hasProblems() const { return !m_told.isEmpty(); }

private:
    int choiceAt(int column, ChoiceList choices);
    void tellColumn(const QString &column, const QString &words);

    const ImportHeader &m_header;
    const CsvRow &m_row;
    ImportProblems &m_problems;
    QStringList m_told = {};
};

} // namespace muster
