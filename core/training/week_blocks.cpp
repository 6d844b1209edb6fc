// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/week_blocks.h"

#include <algorithm>

namespace muster {

namespace {

constexpr int hour = 60;
constexpr int daysOfWork = 5;
constexpr int daysOfWeek = 7;

int endOf(const Session &session)
{
    return minuteOfDay(session) + session.minutes.value_or(0);
}

/// The blocks from this one on belong together: they overlap, one with another.
void share(QList<WeekBlock> &blocks, qsizetype first)
{
    int lanes = 0;
    for (qsizetype i = first; i < blocks.size(); ++i)
        lanes = std::max(lanes, blocks[i].lane + 1);
    for (qsizetype i = first; i < blocks.size(); ++i)
        blocks[i].lanes = lanes;
}

/// The first lane that is free from this minute on; a new one where none is.
int freeLane(QList<int> &ends, int from, int until)
{
    for (int lane = 0; lane < ends.size(); ++lane)
        if (ends[lane] <= from) {
            ends[lane] = until;
            return lane;
        }
    ends.append(until);
    return int(ends.size()) - 1;
}

} // namespace

QList<WeekBlock> blocksOf(const QList<TimetableRow> &rows, QDate day)
{
    QList<WeekBlock> blocks;
    QList<int> ends;
    qsizetype first = 0;
    int last = 0;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Session &session = rows[row].session;
        if (session.heldOn != day)
            continue;
        if (minuteOfDay(session) >= last) {
            share(blocks, first);
            first = blocks.size();
            ends.clear();
        }
        last = std::max(last, endOf(session));
        blocks.append({row, freeLane(ends, minuteOfDay(session), endOf(session)), 1});
    }
    share(blocks, first);
    return blocks;
}

HourSpan hoursOf(const QList<TimetableRow> &rows)
{
    HourSpan span;
    for (const TimetableRow &row : rows) {
        span.from = std::min(span.from, minuteOfDay(row.session) / hour * hour);
        span.until = std::max(span.until, (endOf(row.session) + hour - 1) / hour * hour);
    }
    return span;
}

QDate mondayOf(QDate day)
{
    return day.isValid() ? day.addDays(1 - day.dayOfWeek()) : day;
}

QList<QDate> weekDays(const QList<TimetableRow> &rows, QDate day)
{
    const QDate monday = mondayOf(day);
    const bool hasWeekend = std::any_of(rows.begin(), rows.end(), [](const TimetableRow &row) { return row.session.heldOn.dayOfWeek() > daysOfWork; });
    QList<QDate> days;
    for (int i = 0; monday.isValid() && i < (hasWeekend || day.dayOfWeek() > daysOfWork ? daysOfWeek : daysOfWork); ++i)
        days.append(monday.addDays(i));
    return days;
}

} // namespace muster
