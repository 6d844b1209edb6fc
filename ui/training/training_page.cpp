// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_page.h"

#include "ui/training/course_view.h"
#include "ui/training/courses_view.h"
#include "ui/training/instructors_view.h"
#include "ui/training/needs_view.h"
#include "ui/training/outcomes_view.h"
#include "ui/training/programmes_view.h"

#include <QCoreApplication>

namespace muster {

namespace {

QList<PageTab> tabsFor(const OfficeDesk &desk)
{
    return {
        {"courses", QT_TRANSLATE_NOOP("muster::TrainingPage", "Courses"), [desk](QWidget *parent) { return new CoursesView(desk, parent); }},
        {"needs", QT_TRANSLATE_NOOP("muster::TrainingPage", "Needs"), [desk](QWidget *parent) { return new NeedsView(desk, parent); }},
        {"outcomes", QT_TRANSLATE_NOOP("muster::TrainingPage", "Outcomes"), [desk](QWidget *parent) { return new OutcomesView(desk, parent); }},
        {"instructors", QT_TRANSLATE_NOOP("muster::TrainingPage", "Instructors"), [desk](QWidget *parent) { return new InstructorsView(desk, parent); }},
        {"programmes", QT_TRANSLATE_NOOP("muster::TrainingPage", "Programmes"), [desk](QWidget *parent) { return new ProgrammesView(desk, parent); }},
    };
}

} // namespace

TrainingPage::TrainingPage(const OfficeDesk &desk, QWidget *parent)
    : TabbedPage({"training", "muster::TrainingPage", tabsFor(desk), "course", [desk](QWidget *stack) { return new CourseView(desk, stack); }}, parent)
{
    retranslate();
}

CourseView *TrainingPage::course() const
{
    return static_cast<CourseView *>(record());
}

TabbedPage::Head TrainingPage::head() const
{
    return {tr("Training"), tr("Courses from the timetable to the published results"), tr("Views of training")};
}

} // namespace muster
