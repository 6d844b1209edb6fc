// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_file.h"

#include "core/training/course_mark.h"

#include <QCoreApplication>

namespace muster {

namespace {

enum Column { CourseCode, ServiceNo, ComponentName, Sitting, Mark };
constexpr const char *columns[] = {"course_code", "service_no", "component", "sitting", "mark"};

QString words(const char *english)
{
    return QCoreApplication::translate("Import", english);
}

void readMark(ImportRow &row, ImportRun &run)
{
    const CourseId course = run.names.course(row, CourseCode);
    const PersonId person = run.people.find(row, ServiceNo);
    CourseMark mark;
    mark.participantId = run.rosters.participant(course, person);
    mark.componentId = run.rosters.component(course, row.requiredText(ComponentName));
    mark.sitting = row.whole(Sitting);
    mark.mark = row.decimal(Mark);
    if (row.hasProblems())
        return;
    if (mark.participantId.isNull())
        row.tell(ServiceNo, words(QT_TRANSLATE_NOOP("Import", "this person is not on this course")));
    if (mark.componentId.isNull())
        row.tell(ComponentName, words(QT_TRANSLATE_NOOP("Import", "the curriculum of this course has no such component")));
    else if (const double full = run.rosters.fullMark(mark.componentId); mark.mark.value_or(0) > full)
        row.tell(Mark, words(QT_TRANSLATE_NOOP("Import", "the mark lies above the full mark %1")).arg(full));
    if (!run.facts.insert({mark.participantId.value, mark.componentId.value, mark.sitting.value_or(0)}))
        row.tell(Sitting, words(QT_TRANSLATE_NOOP("Import", "this person has a mark of this sitting already")));
    run.store.save(mark, row);
}

void begin(ImportRun &run)
{
    run.rosters.load(run.database);
    run.facts.startWith(run.database, QStringLiteral("SELECT participant_id, component_id, sitting FROM course_mark"));
}

} // namespace

const ImportFile &courseMarksFile()
{
    static const ImportFile file{"course_marks.csv",
                                 columns,
                                 {{"participant_id", "service_no"}, {"component_id", "component"}},
                                 readMark,
                                 begin};
    return file;
}

} // namespace muster
