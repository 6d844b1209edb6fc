// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/deployed_rule.h"
#include "core/strength/strength.h"

namespace muster {

/// One statement over tours and all that names them, with its bindings.
struct StrengthSql {
    QString text = {};
    QVariantList bindings = {};

    StrengthSql &operator+=(const StrengthSql &more);
};

/// SELECT `columns` over the tours that fulfil `rule` on one of the days and the question's conditions.
StrengthSql toursSql(const QString &columns, const char *rule, const QList<QDate> &days, const StrengthQuestion &question);

/// The cells of strength(): day, keys and count in each row. The days are in order and none is there twice.
StrengthSql strengthSql(const QList<QDate> &days, const StrengthQuestion &question);

/// A key's SQL under the question's figures.
QString keySql(StrengthKey key, Figures figures);
QString keyColumns(const StrengthQuestion &question);    ///< «, k1, k2»: to follow another column

} // namespace muster
