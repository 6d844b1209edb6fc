// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

namespace muster {

/// The SQL texts of a record type, made from its field table.
QString selectSql(const RecordType &type, const QString &rest);              ///< id, version, fields in their order
QString insertSql(const RecordType &type, qsizetype rows);                   ///< id, version, fields, derived columns
QString updateSql(const RecordType &type);                                   ///< fields, derived, new version; where id, old version
QString updateDerivedSql(const RecordType &type);                            ///< derived; where id
QString deleteSql(const RecordType &type);                                   ///< where id, version

/// «INSERT INTO table (columns) VALUES (?, …), …» for so many rows at once.
QString insertRowsSql(const QString &table, const QStringList &columns, qsizetype rows);

} // namespace muster
