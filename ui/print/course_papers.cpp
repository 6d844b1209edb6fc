// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/course_papers.h"

#include "core/base/days.h"
#include "core/exchange/sheet.h"
#include "core/training/course_facts.h"
#include "ui/print/course_lists_print.h"
#include "ui/print/course_report.h"
#include "ui/print/name_cards.h"
#include "ui/print/paper_out.h"
#include "ui/print/timetable_print.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSaveFile>

namespace muster {

namespace {

void printPdf(const CoursePaperKind &kind, const CoursePaperAsked &asked, QIODevice &device)
{
    drawPdf(device, paperName(kind, asked), [&](QPagedPaintDevice &paper) { kind.print(asked, paper); });
}

void printReport(const CoursePaperAsked &asked, QPagedPaintDevice &paper)
{
    printCourseReport(courseReport(asked.database, asked.course), asked.language, paper);
}

} // namespace

const QList<CoursePaperKind> &coursePapers()
{
    static const QList<CoursePaperKind> kinds{
        {"participants", QT_TRANSLATE_NOOP("CoursePapers", "List of participants"), false, printParticipants},
        {"attendance", QT_TRANSLATE_NOOP("CoursePapers", "Attendance sheet"), true, printAttendanceSheet},
        {"timetable", QT_TRANSLATE_NOOP("CoursePapers", "Timetable"), false, printTimetable},
        {"door", QT_TRANSLATE_NOOP("CoursePapers", "Door name cards"), false, printDoorCards},
        {"table", QT_TRANSLATE_NOOP("CoursePapers", "Table name cards"), false, printTableCards},
        {"report", QT_TRANSLATE_NOOP("CoursePapers", "Course report"), false, printReport},
    };
    return kinds;
}

QString paperName(const CoursePaperKind &kind, const CoursePaperAsked &asked)
{
    const QString title = QCoreApplication::translate("CoursePapers", kind.title);
    const QString code = QString(courseFacts(asked.database, asked.course).course.code).replace(u'/', u'-');
    return QStringLiteral("%1 %2 %3").arg(title, code, kind.ofADay ? isoDay(asked.day) : QString()).trimmed();
}

QByteArray paperPdf(const CoursePaperKind &kind, const CoursePaperAsked &asked)
{
    QByteArray content;
    QBuffer device(&content);
    device.open(QIODevice::WriteOnly);
    printPdf(kind, asked, device);
    return content;
}

void writePaper(const CoursePaperKind &kind, const CoursePaperAsked &asked, const QString &path)
{
    writeWhole(path, [&](QSaveFile &file) {
        printPdf(kind, asked, file);
        return RowsWritten(1);
    });
}

} // namespace muster
