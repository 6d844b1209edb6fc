// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace muster {

/// A day in figures as the language writes it, the year always in full; empty for a null day.
QString dayText(QDate day);

/// "31 July 2025", for headings and for reading aloud.
QString longDayText(QDate day);

} // namespace muster
