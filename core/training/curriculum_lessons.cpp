// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/curriculum_lessons.h"

#include "core/storage/repository.h"

#include <QCollator>

#include <algorithm>

namespace muster {

QList<Lesson> inTeachingOrder(QList<Lesson> lessons)
{
    QCollator byNumber{QLocale(QLocale::English)};
    byNumber.setNumericMode(true);
    std::stable_sort(lessons.begin(), lessons.end(), [&byNumber](const Lesson &a, const Lesson &b) {
        const int modules = byNumber.compare(a.module, b.module);
        return modules != 0 ? modules < 0 : byNumber.compare(a.number, b.number) < 0;
    });
    return lessons;
}

QList<Lesson> lessonsOf(const Database &database, const Curriculum &curriculum)
{
    const QList<Lesson> own = select<Lesson>(database, QStringLiteral("WHERE curriculum_id = ? ORDER BY id"), {curriculum.id.value});
    if (!own.isEmpty())
        return inTeachingOrder(own);
    return inTeachingOrder(select<Lesson>(database, QStringLiteral("WHERE programme_id = ? AND curriculum_id IS NULL ORDER BY id"),
                                          {curriculum.programmeId.value}));
}

int TaughtModule::minutes() const
{
    int sum = 0;
    for (const Lesson &lesson : lessons)
        sum += lesson.minutesLeast.value_or(0);
    return sum;
}

int TaughtModule::lessonsWithoutMinutes() const
{
    return int(std::count_if(lessons.begin(), lessons.end(), [](const Lesson &lesson) { return !lesson.minutesLeast; }));
}

QList<TaughtModule> modulesOf(const QList<Lesson> &lessons)
{
    QList<TaughtModule> modules;
    for (const Lesson &lesson : lessons) {
        if (modules.isEmpty() || modules.last().module != lesson.module)
            modules.append({lesson.module, lesson.moduleTitle, {}});
        modules.last().lessons.append(lesson);
    }
    return modules;
}

} // namespace muster
