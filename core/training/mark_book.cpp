// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/mark_book.h"

#include "core/storage/repository.h"
#include "core/training/attendance_book.h"
#include "core/training/bands.h"
#include "core/training/published.h"

namespace muster {

MarkBook markBook(const Database &database, CourseId course)
{
    MarkBook book{.curriculum = curriculumOf(database, course), .people = peopleOnCourse(database, course), .isPublished = hasPublishedResults(database, course)};
    if (!book.curriculum)
        return book;
    const CurriculumId curriculum = book.curriculum->id;
    book.components = select<Component>(database, QStringLiteral("WHERE curriculum_id = ? ORDER BY coalesce(place, 9999), id"), {curriculum.value});
    book.bands = bandsOf(curriculum, select<Band>(database, QStringLiteral("WHERE curriculum_id IS NULL OR curriculum_id = ? ORDER BY least_mark, id"), {curriculum.value}));
    book.marks = select<CourseMark>(database, QStringLiteral("WHERE participant_id IN (SELECT id FROM participant WHERE course_id = ?)"
                                                             " AND component_id IN (SELECT id FROM component WHERE curriculum_id = ?)"
                                                             " ORDER BY participant_id, component_id, sitting"),
                                    {course.value, curriculum.value});
    return book;
}

} // namespace muster
