// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace muster {

/// A day in figures as the language writes it, the year always in full; empty for a null day.
QString dayText(QDate day);

/// "31 July 2025", for headings and for reading aloud.
QString longDayText(QDate day);

/// What is wrong with letters typed for a day, to be shown beside them; empty when they make one or are none.
QString dayFault(const QString &typed);

} // namespace muster
