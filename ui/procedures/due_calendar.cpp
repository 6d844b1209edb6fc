// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/due_calendar.h"

#include "core/exchange/calendar_file.h"

namespace muster {

qsizetype writeDueCalendar(const OfficeDesk &desk, const DueFilter &filter, const QString &title, const QString &path)
{
    const Database &database = desk.office.database();
    QList<CalendarEntry> entries;
    const auto next = duePages(database, filter);
    for (QList<DueRow> page = next(); !page.isEmpty(); page = next())
        entries.append(calendarEntries(page, officeMark(database)));
    writeCalendar(path, calendarText(QStringLiteral("%1 — %2").arg(title, desk.office.name()), entries, desk.now()));
    return entries.size();
}

} // namespace muster
