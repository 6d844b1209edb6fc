// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/due_list.h"

#include <QByteArray>
#include <QDateTime>

namespace muster {

/// An event that lasts the whole of a day, or from a time of the day on.
struct CalendarEntry {
    QString uid;            ///< the same whenever the same thing is written, so that calendars update it
    QDate day;
    QString title;
    QString description;
    QTime from = {};        ///< at the place, whatever its time zone; null for the whole of the day
    int minutes = 0;        ///< from then on
    QString place = {};
};

/// The entries as an iCalendar file (RFC 5545): lines end with CR LF and are folded at 75 octets, never within a letter.
/// An entry without a time takes the day alone and keeps nobody busy. `at` is the moment the file is made.
QByteArray calendarText(const QString &name, const QList<CalendarEntry> &entries, const QDateTime &at);

/// What stays the same for an office however it is moved or copied: empty while nothing was saved in it.
QString officeMark(const Database &database);

/// The steps that have a due day, «Passport — Nguyễn Văn A»; those without one are left out.
QList<CalendarEntry> calendarEntries(const QList<DueRow> &rows, const QString &officeMark);

/// Puts the file in its place whole, or leaves what was there. Throws Fault.
void writeCalendar(const QString &path, const QByteArray &text);

} // namespace muster
