// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/course_papers.h"

#include "core/training/lay_out_timetable.h"
#include "tests/core/training/taught_course.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace muster {
namespace {

class CoursePapersTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty())
            GTEST_SKIP() << "NOT TESTED: pdftotext is not installed; tests/run brings it";
        taught = TaughtCourse::in(office.database());
        enterPeople(75);
        layOutTimetable(office.database(), {taught.course.id, {daysBetween(taught.course.startsOn, taught.course.endsOn, DaysTaken::WorkingDays),
                                                               {{480, 690, taught.hallA.id}, {810, 1020, taught.hallB.id}}}}, clerk());
    }

    void enterPeople(int count)
    {
        ChangeSet changes(office.database(), u"People"_qs, clerk());
        for (int i = 0; i < count; ++i) {
            Person one = person(QStringLiteral("SN-%1").arg(i + 1, 3, 10, QLatin1Char('0')), nameOf(i));
            one.nationality = u"VNM"_qs;
            changes.save(one);
            Participant place{.courseId = taught.course.id, .personId = one.id, .state = i == 74 ? ParticipantState::Withdrawn : ParticipantState::Confirmed};
            changes.save(place);
        }
        changes.commit();
    }

    static QString nameOf(int i)
    {
        return i == 7 ? u"Công Tằng Tôn Nữ Nguyễn Phước Huyền Trân Ngọc Diễm Quỳnh Thục Đoan"_qs : QStringLiteral("Nguyễn Thị Ẩn Ưởng %1").arg(QChar(u'A' + i % 26));
    }

    QString pathOf(const char *id, const QString &language = u"en"_qs)
    {
        for (const CoursePaperKind &kind : coursePapers())
            if (qstrcmp(kind.id, id) == 0)
                writePaper(kind, {office.database(), taught.course.id, language, taught.course.startsOn}, folder.filePath(u"paper.pdf"_qs));
        return folder.filePath(u"paper.pdf"_qs);
    }

    static QString told(const QString &tool, const QStringList &arguments)
    {
        QProcess process;
        process.start(tool, arguments);
        EXPECT_TRUE(process.waitForFinished(30000)) << tool.toStdString();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString text(const char *id, const QString &language = u"en"_qs) { return told(u"pdftotext"_qs, {u"-layout"_qs, pathOf(id, language), u"-"_qs}); }

    TestOffice office{Engine::Sqlite};
    TaughtCourse taught;
    QTemporaryDir folder;
};

TEST_F(CoursePapersTest, the_list_of_participants_repeats_its_headings_and_has_everybody_once)
{
    const QString words = text("participants");
    const auto pages = words.count(u'\f');
    EXPECT_GT(pages, 1);
    EXPECT_EQ(words.count(u"Full name"_qs), pages);
    for (int i = 1; i <= 74; ++i)
        EXPECT_EQ(words.count(QStringLiteral("SN-%1").arg(i, 3, 10, QLatin1Char('0'))), 1) << i;
    EXPECT_FALSE(words.contains(u"SN-075"_qs)) << "withdrawn";
    for (const QString &word : nameOf(7).split(u' '))
        EXPECT_TRUE(words.contains(word)) << word.toStdString();
    EXPECT_TRUE(words.contains(u"Nguyễn Thị Ẩn Ưởng"_qs));
    EXPECT_TRUE(words.contains(u"POL-1"_qs) && words.contains(u"04/08/2025 – 15/08/2025"_qs));
    EXPECT_TRUE(told(u"pdfinfo"_qs, {folder.filePath(u"paper.pdf"_qs)}).contains(u"595 x 842 pts (A4)"_qs));
}

TEST_F(CoursePapersTest, the_attendance_sheet_has_the_lessons_of_its_day_as_columns_on_every_page)
{
    const QString words = text("attendance");
    const auto pages = words.count(u'\f');
    EXPECT_GT(pages, 3);
    EXPECT_EQ(words.count(u"08:00–09:30"_qs), pages);
    EXPECT_EQ(words.count(u"13:30–15:00"_qs), pages);
    EXPECT_EQ(words.count(u"SN-074"_qs), 1);
    EXPECT_EQ(words.count(u"Course director"_qs), 1) << "signed once, at the end";
    EXPECT_TRUE(told(u"pdfinfo"_qs, {folder.filePath(u"paper.pdf"_qs)}).contains(u"842 x 595 pts (A4)"_qs));
}

TEST_F(CoursePapersTest, the_timetable_has_a_week_on_a_page_with_every_lesson)
{
    const QString words = text("timetable").simplified();
    EXPECT_TRUE(told(u"pdfinfo"_qs, {folder.filePath(u"paper.pdf"_qs)}).contains(QRegularExpression(u"Pages:\\s+2"_qs)));
    for (int i = 1; i <= 27; ++i)
        EXPECT_TRUE(words.contains(QStringLiteral("Lesson %1").arg(i))) << i;
    EXPECT_TRUE(words.contains(u"Hall A"_qs));
    EXPECT_TRUE(text("timetable", u"vi"_qs).contains(u"Bài 27"_qs)) << "titles in Vietnamese";
}

TEST_F(CoursePapersTest, a_door_card_has_the_whole_name_on_a_page_of_its_own)
{
    const QString path = pathOf("door");
    EXPECT_TRUE(told(u"pdfinfo"_qs, {path}).contains(QRegularExpression(u"Pages:\\s+74"_qs)));
    const QString words = told(u"pdftotext"_qs, {path, u"-"_qs}).simplified();
    EXPECT_TRUE(words.contains(nameOf(7))) << "a long name is broken into lines and not cut";
}

TEST_F(CoursePapersTest, a_table_card_has_the_name_on_both_sides)
{
    const QString path = pathOf("table");
    const QString words = told(u"pdftotext"_qs, {u"-f"_qs, u"1"_qs, u"-l"_qs, u"1"_qs, u"-raw"_qs, path, u"-"_qs});
    EXPECT_EQ(words.count(u"POL-1"_qs), 2) << words.toStdString();
    for (const QString &font : told(u"pdffonts"_qs, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2))
        EXPECT_TRUE(font.contains(u" yes "_qs)) << font.toStdString();
}

} // namespace
} // namespace muster
