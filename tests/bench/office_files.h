// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace muster::bench {

/// The ten years of tours.
inline const QDate firstDay(2015, 8, 1);
inline const QDate lastDay(2025, 7, 31);

/// Writes personnel.csv and tours.csv for so many people, each with a tour of about twelve months: seven in ten with
/// a unit, whose rotations arrive together within two weeks, the rest alone.
void writeOfficeFiles(const QString &folder, int people);

} // namespace muster::bench
