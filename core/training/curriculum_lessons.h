// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/training/lesson.h"

namespace muster {

/// What a version teaches, in the order of modules and numbers: its own lessons, or where it has none, those of its
/// programme that were kept before programmes had versions.
QList<Lesson> lessonsOf(const Database &database, const Curriculum &curriculum);

/// Lessons by module and number, «1.10» behind «1.9».
QList<Lesson> inTeachingOrder(QList<Lesson> lessons);

/// The lessons of one module, and how long they take.
struct TaughtModule {
    QString module;
    QString title;
    QList<Lesson> lessons;

    /// Of the lessons whose minutes are known.
    int minutes() const;
    int lessonsWithoutMinutes() const;
};

/// Lessons in teaching order, parted by module.
QList<TaughtModule> modulesOf(const QList<Lesson> &lessons);

} // namespace muster
