// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pending_rows.h"

#include <cstring>

namespace muster {

namespace {

/// Enough that the cost of a statement no longer shows, and few enough bindings for either engine.
constexpr qsizetype rowsPerStatement = 32;

} // namespace

void PendingRows::add(const char *table, const QVariantList &row, const std::function<QString(qsizetype)> &sqlFor)
{
    if (std::strcmp(table, table_) != 0) {
        flush();
        table_ = table;
        sqlFor_ = sqlFor;
        fullSql_.clear();
    }
    bindings_.append(row);
    if (++rows_ == rowsPerStatement)
        flush();
}

void PendingRows::flush()
{
    if (rows_ == 0)
        return;
    if (rows_ == rowsPerStatement && fullSql_.isEmpty())
        fullSql_ = sqlFor_(rowsPerStatement);
    database_.change(rows_ == rowsPerStatement ? fullSql_ : sqlFor_(rows_), bindings_);
    bindings_.clear();
    rows_ = 0;
}

} // namespace muster
