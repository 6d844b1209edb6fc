// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace muster {

/// What a column of a sheet of participants holds.
enum class SheetFact { ServiceNo, FullName, BornOn, Sex, Organisation, Nationality };

/// Where the headings stand and which column holds what.
struct SheetHeadings {
    qsizetype row = 0;              ///< counted from 0
    QMap<SheetFact, qsizetype> columns = {};
    QStringList titles = {};
};

/// The first row with a heading for numbers or names; nothing when there is none among the first rows.
std::optional<SheetHeadings> findHeadings(const QList<QStringList> &rows);

} // namespace muster
