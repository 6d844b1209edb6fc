// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/lay_out.h"

#include "core/training/timetable.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

constexpr int minutesOfADay = 24 * 60;
constexpr int longestBlock = minutesOfADay / 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LayOut)
};

/// Walks through the blocks of the days from the first to the last.
class Hours {
public:
    explicit Hours(const LayOutPlan &plan) : m_plan(plan)
    {
        for (const DayBlock &block : plan.blocks)
            m_longest = std::max(m_longest, block.minutes());
    }

    /// What is left over of so many minutes.
    int place(const LessonToLay &lesson, int minutes, QList<Session> &into)
    {
        const bool isParted = minutes > m_longest;
        while (minutes > 0 && !isOver()) {
            const int piece = isParted ? std::min(minutes, room()) : minutes;
            if (piece > room() || (isParted && piece < std::min(minutes, leastPiece()))) {
                turn();
                continue;
            }
            into.append(sessionOf(lesson, piece));
            m_used += piece + m_plan.breakMinutes;
            minutes -= piece;
        }
        return minutes;
    }

private:
    const DayBlock &block() const { return m_plan.blocks[m_block]; }
    bool isOver() const { return m_day >= m_plan.days.size() || m_plan.blocks.isEmpty(); }
    int room() const { return block().minutes() - m_used; }
    /// A long lesson does not begin with the last minutes before noon.
    int leastPiece() const { return std::min(m_plan.usualMinutes, block().minutes()); }

    Session sessionOf(const LessonToLay &lesson, int minutes) const
    {
        return {.heldOn = m_plan.days[m_day], .startsAt = clockOf(block().from + m_used), .minutes = minutes, .lessonId = lesson.lesson,
                .title = lesson.lesson.isNull() ? lesson.title : QString(), .hallId = block().hall};
    }

    void turn()
    {
        m_used = 0;
        if (++m_block < m_plan.blocks.size())
            return;
        m_block = 0;
        ++m_day;
    }

    const LayOutPlan &m_plan;
    qsizetype m_day = 0;
    qsizetype m_block = 0;
    int m_used = 0;
    int m_longest = 0;
};

QString faultOfBlock(const DayBlock &block)
{
    if (block.from < 0 || block.until > minutesOfADay || block.minutes() < 1)
        return Words::tr("The hours %1–%2 are no part of a day.").arg(clockOf(block.from), clockOf(block.until));
    if (block.minutes() > longestBlock)
        return Words::tr("The hours %1–%2 are more than half a day.").arg(clockOf(block.from), clockOf(block.until));
    return {};
}

} // namespace

LaidOut laidOut(const QList<LessonToLay> &lessons, const LayOutPlan &plan)
{
    LaidOut result;
    Hours hours(plan);
    for (const LessonToLay &lesson : lessons) {
        const int minutes = lesson.minutes.value_or(plan.usualMinutes);
        const int left = result.left.isEmpty() ? hours.place(lesson, minutes, result.sessions) : minutes;
        if (left > 0)
            result.left.append({lesson, left});
    }
    return result;
}

LaidOut laidOutByHalfDays(const QString &title, const LayOutPlan &plan)
{
    LaidOut result;
    for (const QDate day : plan.days)
        for (const DayBlock &block : plan.blocks)
            result.sessions.append({.heldOn = day, .startsAt = clockOf(block.from), .minutes = block.minutes(), .title = title, .hallId = block.hall});
    return result;
}

QString faultOf(const LayOutPlan &plan)
{
    if (plan.days.isEmpty())
        return Words::tr("No day is chosen.");
    if (plan.blocks.isEmpty())
        return Words::tr("Neither morning nor afternoon has hours.");
    for (const DayBlock &block : plan.blocks)
        if (const QString fault = faultOfBlock(block); !fault.isEmpty())
            return fault;
    for (qsizetype i = 1; i < plan.blocks.size(); ++i)
        if (plan.blocks[i].from < plan.blocks[i - 1].until)
            return Words::tr("The afternoon begins before the morning ends.");
    if (plan.usualMinutes < 1 || plan.breakMinutes < 0)
        return Words::tr("A lesson lasts at least one minute, and a break is not shorter than none.");
    return {};
}

QList<QDate> daysBetween(QDate first, QDate last, DaysTaken taken)
{
    QList<QDate> days;
    for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1))
        if (taken == DaysTaken::AllDays || day.dayOfWeek() < Qt::Saturday)
            days.append(day);
    return days;
}

} // namespace muster
