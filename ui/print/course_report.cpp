// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/course_report.h"

#include "core/exchange/sheet.h"
#include "ui/print/paper_bars.h"
#include "ui/print/paper_font.h"
#include "ui/print/paper_out.h"
#include "ui/print/paper_words.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QSaveFile>
#include <QTextDocument>

namespace muster {

namespace {

constexpr auto context = "CourseReport";
constexpr double textSize = 9.5;
/// In millimetres; a text document adds two centimetres of its own.
constexpr QMarginsF margins(0, 0, 0, 0);

const QColor passedColour(0x0b, 0x4f, 0x94);
const QColor otherColour(0xe6, 0x9f, 0x00);

constexpr auto style =
    "<style>body { color: #1a1f29; } h1 { font-size: 16pt; margin: 8px 0 2px 0; } h2 { font-size: 11.5pt; margin: 14px 0 4px 0; }"
    " p { margin: 2px 0; } .soft { color: #5b6473; } th { text-align: left; font-weight: 600; background-color: #f5f7fa; }"
    " td.n, th.n { text-align: right; }</style>";

QString safe(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
}

/// A column of a table: its heading, and how wide it is in percent of the page.
struct PaperColumn {
    QString heading;
    int width = 0;
};

/// Cells of columns that hold numbers stand at the right.
QString row(const QList<PaperColumn> &columns, const QStringList &cells, const char *tag)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isNumber = columns[i].heading.startsWith(u'\t');
        html += QStringLiteral("<%1 width=\"%2%\"%3>%4</%1>")
                    .arg(QLatin1String(tag)).arg(columns[i].width).arg(isNumber ? QStringLiteral(" class=\"n\"") : QString(), safe(cells[i]).remove(u'\t'));
    }
    return html + QStringLiteral("</tr>");
}

/// A column whose heading begins with a tab holds numbers and stands at the right.
QString table(const QList<PaperColumn> &columns, const QList<QStringList> &rows)
{
    QStringList headings;
    for (const PaperColumn &column : columns)
        headings << column.heading;
    QString html = QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"2\" style=\"border-collapse: collapse; border-style: solid; border-color: #d9dde3;\"><thead>")
        + row(columns, headings, "th") + QStringLiteral("</thead>");
    for (const QStringList &cells : rows)
        html += row(columns, cells, "td");
    return html + QStringLiteral("</table>");
}

/// One paper in the making.
class ReportPaper {
public:
    ReportPaper(const CourseReport &report, const PaperWords &words) : m_report(report), m_words(words) {}

    QString html() const
    {
        QString html = QLatin1String(style) + QStringLiteral("<body>") + head() + facts() + figures();
        int number = 0;
        for (const auto &[title, body] : {std::pair(QT_TRANSLATE_NOOP("CourseReport", "Participants"), participants()),
                                          std::pair(QT_TRANSLATE_NOOP("CourseReport", "Attendance and marks"), attendanceAndMarks()),
                                          std::pair(QT_TRANSLATE_NOOP("CourseReport", "Outcomes"), outcomes()),
                                          std::pair(QT_TRANSLATE_NOOP("CourseReport", "Results by name"), results()),
                                          std::pair(QT_TRANSLATE_NOOP("CourseReport", "Signatures"), signatures())})
            if (!body.isEmpty())
                html += QStringLiteral("<h2>%1. %2</h2>").arg(++number).arg(safe(say(title))) + body;
        return html + QStringLiteral("</body>");
    }

private:
    QString say(const char *english) const { return m_words(context, english); }
    QString unknown() const { return say(QT_TRANSLATE_NOOP("CourseReport", "not known")); }
    static QString line(const QString &name, const QString &value)
    {
        return value.isEmpty() ? QString() : QStringLiteral("<p><b>%1:</b> %2</p>").arg(safe(name), safe(value));
    }

    QString head() const
    {
        const QString office = m_words.of(m_report.office.name, m_report.office.nameVi);
        return QStringLiteral("<p class=\"soft\"><b>%1</b></p><p class=\"soft\">%2</p>").arg(safe(m_report.office.letterhead), safe(office))
            + QStringLiteral("<h1>%1</h1>").arg(safe(say(QT_TRANSLATE_NOOP("CourseReport", "Course report"))))
            + QStringLiteral("<p><b>%1</b></p>").arg(safe(m_report.course.title.isEmpty() ? m_report.course.code : QStringLiteral("%1 · %2").arg(m_report.course.code, m_report.course.title)));
    }

    QString daysWords() const
    {
        const Course &course = m_report.course;
        if (!course.endsOn.isValid())
            return m_words.day(course.startsOn);
        const QString span = QStringLiteral("%1 – %2").arg(m_words.day(course.startsOn), m_words.day(course.endsOn));
        return course.startsOn.isValid() ? say(QT_TRANSLATE_NOOP("CourseReport", "%1 (%2 days)")).arg(span).arg(course.startsOn.daysTo(course.endsOn) + 1) : span;
    }

    QString curriculumWords() const
    {
        if (!m_report.curriculum)
            return say(QT_TRANSLATE_NOOP("CourseReport", "not recorded"));
        const Curriculum &version = *m_report.curriculum;
        return version.title.isEmpty() ? version.code : QStringLiteral("%1, %2").arg(version.code, version.title);
    }

    QString recognitionWords() const
    {
        if (!m_report.recognition)
            return {};
        const Recognition &found = *m_report.recognition;
        return say(QT_TRANSLATE_NOOP("CourseReport", "certificate %1, valid %2 – %3")).arg(found.certificate, m_words.day(found.validFrom), m_words.day(found.validUntil));
    }

    QString instructorWords() const
    {
        QStringList names;
        for (const ReportedInstructor &each : m_report.instructors)
            names << QStringLiteral("%1 (%2)").arg(each.name, m_words("Instructor", choicesOf<InstructorRole>()[size_t(each.role)].label));
        return names.join(QStringLiteral(", "));
    }

    QString languageWords() const
    {
        QStringList names;
        for (const QString &code : m_report.course.language.split(u';', Qt::SkipEmptyParts)) {
            const auto language = QLocale::codeToLanguage(code.trimmed());
            names << (language == QLocale::AnyLanguage ? code.trimmed() : m_words("People", QLocale::languageToString(language).toUtf8().constData()));
        }
        return names.join(QStringLiteral(", "));
    }

    QString facts() const
    {
        const Programme &programme = m_report.programme;
        return line(say(QT_TRANSLATE_NOOP("CourseReport", "Programme")), QStringLiteral("%1, %2").arg(programme.code, m_words.of(programme.titleEn, programme.titleVi)))
            + line(say(QT_TRANSLATE_NOOP("CourseReport", "Version of the curriculum")), curriculumWords())
            + line(say(QT_TRANSLATE_NOOP("CourseReport", "Days")), daysWords()) + line(say(QT_TRANSLATE_NOOP("CourseReport", "Place")), m_report.venue)
            + line(say(QT_TRANSLATE_NOOP("CourseReport", "Held together with")), QString(m_report.course.partner).replace(u';', QLatin1String(", ")))
            + line(say(QT_TRANSLATE_NOOP("CourseReport", "Language")), languageWords())
            + line(say(QT_TRANSLATE_NOOP("CourseReport", "Recognised by the United Nations")), recognitionWords())
            + line(say(QT_TRANSLATE_NOOP("CourseReport", "Instructors")), instructorWords());
    }

    QString percent(std::optional<double> value) const { return value ? QStringLiteral("%1 %").arg(m_words.number(*value, 1)) : unknown(); }

    /// What a commander reads first.
    QString figures() const
    {
        const int results = m_report.results();
        if (results == 0)
            return QStringLiteral("<p><b>%1</b></p>")
                .arg(safe(say(QT_TRANSLATE_NOOP("CourseReport", "%1 on the course; no result is published yet.")).arg(m_report.people.size())));
        const QStringList words{say(QT_TRANSLATE_NOOP("CourseReport", "%1 trained")).arg(results), say(QT_TRANSLATE_NOOP("CourseReport", "%1 passed")).arg(m_report.count(Outcome::Passed)),
                                say(QT_TRANSLATE_NOOP("CourseReport", "%1 failed")).arg(m_report.count(Outcome::Failed)),
                                say(QT_TRANSLATE_NOOP("CourseReport", "%1 withdrawn")).arg(m_report.count(Outcome::Withdrawn)),
                                say(QT_TRANSLATE_NOOP("CourseReport", "%1 qualified")).arg(m_report.qualified())};
        return QStringLiteral("<p style=\"font-size: 12pt; margin: 10px 0 4px 0;\"><b>%1</b></p>").arg(safe(words.join(QStringLiteral(" · "))));
    }

    /// The column of those whose sex is not known stands there only when there are any.
    QString sexTable(const QString &heading, const QList<SexCount> &counts) const
    {
        SexCount all{.key = say(QT_TRANSLATE_NOOP("CourseReport", "All"))};
        for (const SexCount &count : counts) {
            all.men += count.men;
            all.women += count.women;
            all.unknown += count.unknown;
        }
        QList<PaperColumn> columns{{heading, 46}, {u'\t' + say(QT_TRANSLATE_NOOP("CourseReport", "Men")), 18}, {u'\t' + say(QT_TRANSLATE_NOOP("CourseReport", "Women")), 18}};
        if (all.unknown > 0)
            columns << PaperColumn{u'\t' + say(QT_TRANSLATE_NOOP("CourseReport", "Sex not known")), 18};
        columns << PaperColumn{u'\t' + say(QT_TRANSLATE_NOOP("CourseReport", "All")), 18};
        QList<QStringList> rows;
        for (const SexCount &count : counts + QList<SexCount>{all}) {
            QStringList cells{count.key.isEmpty() ? unknown() : count.key, QString::number(count.men), QString::number(count.women)};
            if (all.unknown > 0)
                cells << QString::number(count.unknown);
            rows << (cells << QString::number(count.all()));
        }
        return table(columns, rows);
    }

    QString participants() const
    {
        if (m_report.people.isEmpty())
            return QStringLiteral("<p>%1</p>").arg(safe(say(QT_TRANSLATE_NOOP("CourseReport", "Nobody is on the course."))));
        return sexTable(say(QT_TRANSLATE_NOOP("CourseReport", "Organisation")), m_report.byOrganisation()) + QStringLiteral("<p style=\"font-size: 5pt;\">&nbsp;</p>")
            + sexTable(say(QT_TRANSLATE_NOOP("CourseReport", "Nationality")), m_report.byNationality());
    }

    QString attendanceAndMarks() const
    {
        if (m_report.results() == 0)
            return {};
        QList<PaperBar> bars;
        for (const BandCount &count : m_report.spread())
            bars.append({bandWords(count), {count.people}});
        const QString spread = say(QT_TRANSLATE_NOOP("CourseReport", "Marks by band"));
        return line(say(QT_TRANSLATE_NOOP("CourseReport", "Average attendance")), percent(m_report.averageAttendance()))
            + line(say(QT_TRANSLATE_NOOP("CourseReport", "Average mark")),
                   m_report.marks() == 0 ? unknown() : say(QT_TRANSLATE_NOOP("CourseReport", "%1 (of %2 marks)")).arg(percent(m_report.averageMark())).arg(m_report.marks()))
            + (bars.isEmpty() ? QString() : QStringLiteral("<p><b>%1</b></p>").arg(safe(spread)) + barsHtml(bars, {{spread, passedColour}}));
    }

    QString bandWords(const BandCount &count) const
    {
        if (!count.band)
            return say(QT_TRANSLATE_NOOP("CourseReport", "below every band"));
        return say(QT_TRANSLATE_NOOP("CourseReport", "%1 (from %2)")).arg(m_words.of(count.band->nameEn, count.band->nameVi), m_words.number(count.band->leastMark.value_or(0)));
    }

    /// Passed and not passed of each value, those with the most first.
    template <class KeyOf>
    QList<PaperBar> passedBy(const QList<SexCount> &counts, KeyOf keyOf) const
    {
        QList<PaperBar> bars;
        for (const SexCount &count : counts) {
            PaperBar bar{count.key.isEmpty() ? unknown() : count.key, {0, 0}};
            for (const ReportedParticipant &each : m_report.people)
                if (each.result && keyOf(each.who) == count.key)
                    ++bar.parts[each.result->outcome == Outcome::Passed ? 0 : 1];
            if (bar.all() > 0)
                bars.append(bar);
        }
        return bars;
    }

    QList<PaperBar> passedBySex() const
    {
        const QList<SexCount> sexes{{.key = QStringLiteral("female")}, {.key = QStringLiteral("male")}, {}};
        QList<PaperBar> bars = passedBy(sexes, [](const RosterRow &who) { return who.sex; });
        for (PaperBar &bar : bars)
            if (bar.name == QLatin1String("female"))
                bar.name = say(QT_TRANSLATE_NOOP("CourseReport", "Women"));
            else if (bar.name == QLatin1String("male"))
                bar.name = say(QT_TRANSLATE_NOOP("CourseReport", "Men"));
        return bars;
    }

    QString outcomes() const
    {
        if (m_report.results() == 0)
            return {};
        const QList<PaperPart> parts{{say(QT_TRANSLATE_NOOP("CourseReport", "passed")), passedColour}, {say(QT_TRANSLATE_NOOP("CourseReport", "not passed")), otherColour}};
        const auto chart = [&](const char *heading, const QList<PaperBar> &bars) {
            return QStringLiteral("<p><b>%1</b></p>").arg(safe(say(heading))) + barsHtml(bars, parts);
        };
        return chart(QT_TRANSLATE_NOOP("CourseReport", "By sex"), passedBySex())
            + chart(QT_TRANSLATE_NOOP("CourseReport", "By organisation"), passedBy(m_report.byOrganisation(), [](const RosterRow &who) { return who.organisation; }));
    }

    QString outcomeWords(const ReportedParticipant &each) const
    {
        if (!each.result)
            return say(QT_TRANSLATE_NOOP("CourseReport", "not published"));
        if (each.result->outcome == Outcome::Unknown)
            return unknown();
        return m_words("Course result", choicesOf<Outcome>()[size_t(each.result->outcome)].label);
    }

    QStringList resultCells(const ReportedParticipant &each, int place) const
    {
        const auto figure = [this](std::optional<double> value) { return value ? m_words.number(*value, 1) : QStringLiteral("–"); };
        return {QString::number(place), each.who.fullName, each.who.serviceNo, each.who.rank, each.who.organisation, figure(each.result ? each.result->attendancePercent : std::nullopt),
                figure(each.result ? each.result->score : std::nullopt), outcomeWords(each),
                each.qualified ? say(QT_TRANSLATE_NOOP("CourseReport", "yes")) : QString()};
    }

    QString results() const
    {
        if (m_report.people.isEmpty())
            return {};
        QList<QStringList> rows;
        for (const ReportedParticipant &each : m_report.people)
            rows << resultCells(each, int(rows.size()) + 1);
        const auto column = [this](const char *english, int width) { return PaperColumn{say(english), width}; };
        const auto figure = [this](const char *english, int width) { return PaperColumn{u'\t' + say(english), width}; };
        return QStringLiteral("<div style=\"font-size: 8pt;\">")
            + table({figure(QT_TRANSLATE_NOOP("CourseReport", "No."), 4), column(QT_TRANSLATE_NOOP("CourseReport", "Name"), 19),
                     column(QT_TRANSLATE_NOOP("CourseReport", "Service no."), 10), column(QT_TRANSLATE_NOOP("CourseReport", "Rank"), 13),
                     column(QT_TRANSLATE_NOOP("CourseReport", "Organisation"), 20), figure(QT_TRANSLATE_NOOP("CourseReport", "Att., %"), 7),
                     figure(QT_TRANSLATE_NOOP("CourseReport", "Mark, %"), 7), column(QT_TRANSLATE_NOOP("CourseReport", "Result"), 9),
                     column(QT_TRANSLATE_NOOP("CourseReport", "Qualified"), 11)},
                    rows)
            + QStringLiteral("</div>");
    }

    QString signatures() const
    {
        const auto place = [](const QString &role, const QString &name) {
            return QStringLiteral("<td width=\"50%\" align=\"center\"><b>%1</b><br/><br/><br/><br/>%2</td>").arg(safe(role), safe(name));
        };
        QString director;
        for (const ReportedInstructor &each : m_report.instructors)
            if (each.role == InstructorRole::Lead && director.isEmpty())
                director = each.name;
        const QString head = m_report.office.signatoryTitle.isEmpty() ? say(QT_TRANSLATE_NOOP("CourseReport", "Head of the office")) : m_report.office.signatoryTitle;
        return QStringLiteral("<table width=\"100%\" cellpadding=\"6\"><tr>")
            + (director.isEmpty() ? place(say(QT_TRANSLATE_NOOP("CourseReport", "Training officer")), {})
                                  : place(m_words("Instructor", choicesOf<InstructorRole>()[0].label), director))
            + place(head, m_report.office.signatory) + QStringLiteral("</tr></table>");
    }

    const CourseReport &m_report;
    const PaperWords &m_words;
};

} // namespace

QString courseReportHtml(const CourseReport &report, const QString &language)
{
    const PaperWords words(language);
    return ReportPaper(report, words).html();
}

void printCourseReport(const CourseReport &report, const QString &language, QPagedPaintDevice &paper)
{
    paper.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, margins, QPageLayout::Millimeter));
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(paperFont(textSize));
    document.setHtml(courseReportHtml(report, language));
    document.print(&paper);
}

void writeCourseReport(const CourseReport &report, const QString &language, const QString &path)
{
    writeWhole(path, [&](QSaveFile &file) {
        drawPdf(file, report.course.code, [&](QPagedPaintDevice &paper) { printCourseReport(report, language, paper); });
        return RowsWritten(report.people.size());
    });
}

} // namespace muster
