// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <QList>

namespace muster {

/// A stretch of a day that lessons are held in, in minutes since midnight, and the hall they are held in.
struct DayBlock {
    int from = 0;
    int until = 0;          ///< not included
    HallId hall = {};

    int minutes() const { return until - from; }
};

/// Which days and hours there are. Days and blocks stand in their order and do not overlap.
struct LayOutPlan {
    QList<QDate> days;
    QList<DayBlock> blocks;
    int usualMinutes = 45;      ///< of a lesson whose minutes are not known
    int breakMinutes = 10;      ///< between two lessons of a block
};

/// A lesson that is to be held.
struct LessonToLay {
    LessonId lesson;
    QString title;
    std::optional<int> minutes;
};

/// What found no room, in minutes.
struct LeftOver {
    LessonToLay lesson;
    int minutes = 0;
};

struct LaidOut {
    QList<Session> sessions;
    QList<LeftOver> left;
};

/// Puts the lessons into the blocks of the days one behind another. A lesson that has no room in what is left of a block
/// begins with the next one; one that is longer than every block goes on in the blocks that follow. Once a lesson finds no
/// room, it and all behind it are left over.
LaidOut laidOut(const QList<LessonToLay> &lessons, const LayOutPlan &plan);

/// One lesson of this title in each block of each day.
LaidOut laidOutByHalfDays(const QString &title, const LayOutPlan &plan);

/// Why nothing can be laid out by this plan, in words; empty when it can.
QString faultOf(const LayOutPlan &plan);

/// The days from the first to the last, both included; Saturdays and Sundays only where all days are wanted.
enum class DaysTaken { WorkingDays, AllDays };
QList<QDate> daysBetween(QDate first, QDate last, DaysTaken taken);

} // namespace muster
