// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <functional>

namespace muster {

/// Rows waiting to be added to one table, sent many in one statement.
class PendingRows {
public:
    explicit PendingRows(const Database &database) : database_(database) {}

    /// Sends the rows of another table first; `sqlFor` gives the statement that adds so many rows.
    void add(const char *table, const QVariantList &row, const std::function<QString(qsizetype)> &sqlFor);
    void flush();

private:
    const Database &database_;
    const char *table_ = "";
    std::function<QString(qsizetype)> sqlFor_;
    QString fullSql_;
    QVariantList bindings_;
    qsizetype rows_ = 0;
};

} // namespace muster
