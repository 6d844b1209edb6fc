// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/course_lists_print.h"

#include "core/people/person.h"
#include "core/training/course_facts.h"
#include "core/training/roster.h"
#include "core/training/timetable.h"
#include "ui/print/course_paper_head.h"
#include "ui/print/paper_grid.h"

#include <QCoreApplication>

namespace muster {

namespace {

constexpr double roomToSign = 26;

QString say(const PaperWords &words, const char *english)
{
    return words("CoursePapers", english);
}

QString sexWords(const PaperWords &words, const QString &code)
{
    for (const Choice &choice : choicesOf<Sex>())
        if (code == QLatin1String(choice.code) && !code.isEmpty())
            return words("Person", choice.label);
    return {};
}

std::function<QString(int, int)> footOf(const PaperWords &words, const CourseFacts &facts)
{
    const QString page = say(words, QT_TRANSLATE_NOOP("CoursePapers", "Page %1 of %2"));
    return [code = facts.course.code, page](int at, int all) { return QStringLiteral("%1 · %2").arg(code, page.arg(at).arg(all)); };
}

PaperGrid gridOf(const PaperWords &words, const CourseFacts &facts)
{
    PaperGrid grid;
    grid.letterhead = letterheadOf(words, facts.office);
    grid.lines = courseLines(words, facts);
    grid.foot = footOf(words, facts);
    return grid;
}

QString lessonHeading(const PaperWords &words, const TimetableRow &row)
{
    const QString hours = QStringLiteral("%1–%2").arg(row.session.startsAt, endsAt(row.session));
    return hours + QLatin1Char('\n') + QStringLiteral("%1 %2").arg(row.number, words.of(row.title.en, row.title.vi)).trimmed();
}

} // namespace

void printParticipants(const CoursePaperAsked &asked, QPagedPaintDevice &paper)
{
    const PaperWords words(asked.language);
    PaperGrid grid = gridOf(words, courseFacts(asked.database, asked.course));
    grid.title = say(words, QT_TRANSLATE_NOOP("CoursePapers", "List of participants"));
    grid.columns = {{say(words, QT_TRANSLATE_NOOP("CoursePapers", "No.")), 0.5, Qt::AlignRight},
                    {say(words, QT_TRANSLATE_NOOP("CoursePapers", "Full name")), 2.8},
                    {say(words, QT_TRANSLATE_NOOP("CoursePapers", "Rank")), 1.5},
                    {say(words, QT_TRANSLATE_NOOP("CoursePapers", "Service no.")), 1.4},
                    {say(words, QT_TRANSLATE_NOOP("CoursePapers", "Sex")), 0.9},
                    {say(words, QT_TRANSLATE_NOOP("CoursePapers", "Organisation")), 2.6},
                    {say(words, QT_TRANSLATE_NOOP("CoursePapers", "Nationality")), 1.2}};
    for (const RosterRow &one : roster(asked.database, asked.course))
        if (holdsPlace(one.state))
            grid.rows.append({QString::number(grid.rows.size() + 1), one.fullName, words.of(one.rankNames.en, one.rankNames.vi), one.serviceNo,
                              sexWords(words, one.sex), one.organisation, one.nationality});
    printGrid(grid, paper);
}

void printAttendanceSheet(const CoursePaperAsked &asked, QPagedPaintDevice &paper)
{
    const PaperWords words(asked.language);
    PaperGrid grid = gridOf(words, courseFacts(asked.database, asked.course));
    grid.orientation = QPageLayout::Landscape;
    grid.title = QStringLiteral("%1 – %2").arg(say(words, QT_TRANSLATE_NOOP("CoursePapers", "Attendance sheet")), words.day(asked.day));
    grid.leastRow = roomToSign;
    grid.columns = {{say(words, QT_TRANSLATE_NOOP("CoursePapers", "No.")), 0.4, Qt::AlignRight},
                    {say(words, QT_TRANSLATE_NOOP("CoursePapers", "Full name")), 2},
                    {say(words, QT_TRANSLATE_NOOP("CoursePapers", "Service no.")), 1},
                    {say(words, QT_TRANSLATE_NOOP("CoursePapers", "Organisation")), 1.6}};
    for (const TimetableRow &row : timetable(asked.database, asked.course))
        if (row.session.heldOn == asked.day)
            grid.columns.append({lessonHeading(words, row), 1.3, Qt::AlignHCenter});
    for (const RosterRow &one : roster(asked.database, asked.course))
        if (isOnCourse(one.state))
            grid.rows.append({QString::number(grid.rows.size() + 1), one.fullName, one.serviceNo, one.organisation});
    grid.signers = {say(words, QT_TRANSLATE_NOOP("CoursePapers", "Instructors")), say(words, QT_TRANSLATE_NOOP("CoursePapers", "Course director"))};
    printGrid(grid, paper);
}

} // namespace muster
