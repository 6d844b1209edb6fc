// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course.h"
#include "ui/shell/page_view.h"

namespace muster {

/// One side of a course: its participants, its timetable, its marks. The course's page says which course, then refresh().
class CourseTab : public PageView {
    Q_OBJECT

public:
    using PageView::PageView;

    CourseId course() const { return m_course; }
    void setCourse(CourseId course)
    {
        if (course != m_course)
            turnTo(m_course = course);
    }

signals:
    /// Something was saved that the head of the course's page tells.
    void changed();

protected:
    /// Another course is to be shown; refresh() follows and reads it.
    virtual void turnTo(CourseId) {}

private:
    CourseId m_course;
};

} // namespace muster
