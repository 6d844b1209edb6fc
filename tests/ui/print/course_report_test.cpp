// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/course_report.h"

#include "core/storage/repository.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/print/paper_bars.h"

#include <QTextDocument>

namespace muster {
namespace {

class CourseReportPrint : public SampleDeskTest {
protected:
    CourseReport report(const QString &code) const
    {
        return courseReport(database(), select<Course>(database(), QStringLiteral("WHERE code = ?"), {code}).first().id);
    }
    static QString textOf(const CourseReport &report, const QString &language = QStringLiteral("en"))
    {
        QTextDocument document;
        document.setHtml(courseReportHtml(report, language));
        return document.toPlainText();
    }
};

TEST_F(CourseReportPrint, tells_the_police_course_with_its_figures_and_every_name)
{
    const CourseReport police = report(u"POL-2021-01"_qs);
    const QString text = textOf(police);
    EXPECT_TRUE(text.contains(u"23 trained · 17 passed · ")) << text.toStdString();
    EXPECT_TRUE(text.contains(u"8 qualified"));
    EXPECT_FALSE(text.contains(u"Recognised by the United Nations")) << "nobody recorded a certificate";
    EXPECT_TRUE(text.contains(u"Version of the curriculum: not recorded"));
    ASSERT_EQ(police.people.size(), 23);
    qsizetype at = text.indexOf(u"Results by name");
    for (const ReportedParticipant &each : police.people) {
        at = text.indexOf(each.who.fullName, at);
        EXPECT_GE(at, 0) << each.who.fullName.toStdString() << " in the order of names";
    }
}

TEST_F(CourseReportPrint, names_the_recognition_inside_its_window)
{
    CourseReport police = report(u"POL-2021-01"_qs);
    police.recognition = Recognition{.certificate = "UN-17", .validFrom = QDate(2020, 1, 1), .validUntil = QDate(2023, 12, 31)};
    EXPECT_TRUE(textOf(police).contains(u"Recognised by the United Nations: certificate UN-17, valid 01/01/2020 – 31/12/2023"));
}

TEST_F(CourseReportPrint, of_every_course_of_the_sample_can_be_written_in_both_languages)
{
    QTemporaryDir folder;
    for (const Course &course : select<Course>(database())) {
        const CourseReport found = courseReport(database(), course.id);
        EXPECT_FALSE(courseReportHtml(found, QStringLiteral("vi")).isEmpty());
        EXPECT_TRUE(textOf(found).contains(course.code));
    }
    for (const char *language : {"en", "vi"}) {
        const QString path = folder.filePath(QLatin1String(language) + QStringLiteral(".pdf"));
        writeCourseReport(report(u"POL-2021-01"_qs), QLatin1String(language), path);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
    }
}

TEST_F(CourseReportPrint, of_a_course_without_results_says_so_and_draws_nothing)
{
    CourseReport empty = report(u"POL-2021-01"_qs);
    for (ReportedParticipant &each : empty.people)
        each.result.reset();
    const QString text = textOf(empty);
    EXPECT_TRUE(text.contains(u"23 on the course; no result is published yet."));
    EXPECT_FALSE(text.contains(u"Outcomes"));
    EXPECT_TRUE(text.contains(u"2. Results by name")) << "the sections are numbered without a gap";
}

TEST(PaperBars, give_every_part_its_number_and_every_bar_its_sum)
{
    const QString html = barsHtml({{u"Hospital 175"_qs, {12, 3}}, {u"Brigade <229>"_qs, {0, 4}}}, {{u"passed"_qs, Qt::blue}, {u"not passed"_qs, Qt::yellow}});
    EXPECT_TRUE(html.contains(u">12<")) << html.toStdString();
    EXPECT_TRUE(html.contains(u"<b>15</b>"));
    EXPECT_TRUE(html.contains(u"Brigade &lt;229&gt;"));
    EXPECT_FALSE(html.contains(u">0<")) << "nothing is drawn for nought";
    EXPECT_TRUE(barsHtml({}, {}).isEmpty());
}

} // namespace
} // namespace muster
