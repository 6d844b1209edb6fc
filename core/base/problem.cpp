// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

#include <QCoreApplication>
#include <QStringList>

namespace muster {

namespace {

QString whereOf(const Problem &problem)
{
    const Place &place = problem.place;
    QStringList parts;
    if (!place.file.isEmpty())
        parts += place.file;
    if (place.row > 0)
        parts += QCoreApplication::translate("Problem", "row %1").arg(place.row);
    if (!place.column.isEmpty())
        parts += QCoreApplication::translate("Problem", "column %1").arg(place.column);
    else if (!problem.field.isEmpty())
        parts += problem.field;
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString line(const Problem &problem)
{
    const QString where = whereOf(problem);
    return where.isEmpty() ? problem.words : where + QStringLiteral(": ") + problem.words;
}

} // namespace muster
