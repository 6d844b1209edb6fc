// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/timetable_print.h"

#include "core/training/course_facts.h"
#include "core/training/timetable.h"
#include "core/training/week_blocks.h"
#include "ui/print/course_paper_head.h"
#include "ui/print/paper_font.h"
#include "ui/print/paper_look.h"
#include "ui/print/paper_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace muster {

namespace {

constexpr QMarginsF margins(12, 10, 12, 10);
constexpr double gutter = 34;           ///< for the hours, in points
constexpr double dayHeight = 20;
constexpr double footHeight = 14;
constexpr double blockText = 9;
constexpr int hour = 60;

class WeekPages {
public:
    WeekPages(const CoursePaperAsked &asked, QPagedPaintDevice &paper)
        : m_words(asked.language), m_locale(asked.language), m_facts(courseFacts(asked.database, asked.course)),
          m_rows(timetable(asked.database, asked.course)), m_hours(hoursOf(m_rows)), m_paper(paper)
    {
        for (const TimetableRow &row : m_rows)
            if (const QDate monday = mondayOf(row.session.heldOn); m_weeks.isEmpty() || m_weeks.last() != monday)
                m_weeks.append(monday);
    }

    void paint(QPainter &painter)
    {
        if (m_weeks.isEmpty()) {
            paintHead(painter, {});
            painter.setPen(paperLook::softInk);
            paintFitted(painter, QRectF(0, m_paper.height() / 3.0, m_paper.width(), dots(40)),
                        {say(QT_TRANSLATE_NOOP("CoursePapers", "This course has no timetable yet.")), 14}, m_paper);
        }
        for (qsizetype week = 0; week < m_weeks.size(); ++week) {
            if (week > 0)
                m_paper.newPage();
            paintWeek(painter, m_weeks[week]);
            paintFoot(painter, int(week) + 1);
        }
    }

private:
    QString say(const char *english) const { return m_words("CoursePapers", english); }
    double dots(double points) const { return dotsOf(points, m_paper); }

    /// Gives where the week begins below it.
    double paintHead(QPainter &painter, const QList<QDate> &days) const
    {
        using namespace paperLook;
        QString title = say(QT_TRANSLATE_NOOP("CoursePapers", "Timetable"));
        if (!days.isEmpty())
            title += QStringLiteral(" – %1 – %2").arg(m_words.day(days.first()), m_words.day(days.last()));
        double y = 0;
        const auto put = [&](const QString &words, double points, QFont::Weight weight) {
            const QFont font = paperFont(points, weight);
            const double height = QFontMetricsF(font, &m_paper).lineSpacing();
            painter.setPen(weight == QFont::DemiBold && points == titleSize ? ink : softInk);
            paintFitted(painter, QRectF(0, y, m_paper.width(), height), {words, points, weight, Qt::AlignLeft | Qt::AlignVCenter}, m_paper);
            y += height;
        };
        for (const QString &line : letterheadOf(m_words, m_facts.office))
            put(line, headSize, QFont::DemiBold);
        put(title, titleSize, QFont::DemiBold);
        for (const QString &line : courseLines(m_words, m_facts))
            put(line, headSize, QFont::Normal);
        return y + dots(5);
    }

    void paintWeek(QPainter &painter, QDate monday)
    {
        const QList<QDate> days = weekDays(m_rows, monday);
        const double top = paintHead(painter, days);
        m_grid = QRectF(dots(gutter), top + dots(dayHeight), m_paper.width() - dots(gutter), m_paper.height() - top - dots(dayHeight) - dots(footHeight));
        paintHours(painter);
        for (qsizetype i = 0; i < days.size(); ++i)
            paintDay(painter, days[i], columnOf(i, days.size()));
    }

    QRectF columnOf(qsizetype day, qsizetype days) const
    {
        const double width = m_grid.width() / double(days);
        return QRectF(m_grid.left() + width * double(day), m_grid.top(), width, m_grid.height());
    }

    double yOf(int minute) const { return m_grid.top() + m_grid.height() * (minute - m_hours.from) / (m_hours.until - m_hours.from); }

    void paintHours(QPainter &painter) const
    {
        painter.setFont(paperFont(paperLook::noteSize));
        for (int minute = m_hours.from; minute <= m_hours.until; minute += hour) {
            painter.setPen(QPen(paperLook::hairline, dots(0.5)));
            painter.drawLine(QPointF(m_grid.left(), yOf(minute)), QPointF(m_grid.right(), yOf(minute)));
            painter.setPen(paperLook::softInk);
            if (minute < m_hours.until)
                painter.drawText(QRectF(0, yOf(minute), m_grid.left() - dots(5), dots(12)), Qt::AlignRight | Qt::AlignTop | Qt::TextDontClip, clockOf(minute));
        }
    }

    void paintDay(QPainter &painter, QDate day, const QRectF &column) const
    {
        painter.setPen(QPen(paperLook::hairline, dots(0.5)));
        painter.drawRect(column.adjusted(0, -dots(dayHeight), 0, 0));
        painter.setPen(paperLook::ink);
        const QRectF head(column.left(), column.top() - dots(dayHeight), column.width(), dots(dayHeight));
        paintFitted(painter, head, {m_locale.toString(day, QStringLiteral("dddd dd/MM")), 9, QFont::DemiBold}, m_paper);
        for (const WeekBlock &block : blocksOf(m_rows, day))
            paintBlock(painter, block, column.adjusted(dots(1.5), 0, -dots(1.5), 0));
    }

    void paintBlock(QPainter &painter, const WeekBlock &block, const QRectF &column) const
    {
        const TimetableRow &row = m_rows[block.row];
        const int from = minuteOfDay(row.session);
        const double width = column.width() / block.lanes;
        const QRectF area(column.left() + width * block.lane, yOf(from), width - dots(1), yOf(from + row.session.minutes.value_or(0)) - yOf(from) - dots(1));
        painter.setPen(QPen(QColor(0x9a, 0xa3, 0xb0), dots(0.6)));
        painter.setBrush(paperLook::stripe);
        painter.drawRect(area);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(paperLook::ink);
        paintFitted(painter, area.adjusted(dots(3), dots(1.5), -dots(3), -dots(1.5)), {wordsOf(row), blockText, QFont::Normal, Qt::AlignLeft | Qt::AlignTop}, m_paper);
    }

    QString wordsOf(const TimetableRow &row) const
    {
        QStringList people{row.hall, row.instructor, row.assistant};
        people.removeAll(QString());
        QStringList lines{QStringLiteral("%1–%2").arg(row.session.startsAt, endsAt(row.session)),
                          QStringLiteral("%1 %2").arg(row.number, m_words.of(row.title.en, row.title.vi)).trimmed(), people.join(QStringLiteral(" · "))};
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }

    void paintFoot(QPainter &painter, int page) const
    {
        painter.setFont(paperFont(paperLook::noteSize));
        painter.setPen(paperLook::softInk);
        const QString words = say(QT_TRANSLATE_NOOP("CoursePapers", "Page %1 of %2")).arg(page).arg(m_weeks.size());
        painter.drawText(QRectF(0, m_paper.height() - dots(footHeight), m_paper.width(), dots(footHeight)), Qt::AlignRight | Qt::AlignBottom | Qt::TextDontClip,
                         QStringLiteral("%1 · %2").arg(m_facts.course.code, words));
    }

    PaperWords m_words;
    QLocale m_locale;
    CourseFacts m_facts;
    QList<TimetableRow> m_rows;
    HourSpan m_hours;
    QPagedPaintDevice &m_paper;
    QList<QDate> m_weeks;
    QRectF m_grid;
};

} // namespace

void printTimetable(const CoursePaperAsked &asked, QPagedPaintDevice &paper)
{
    paper.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, margins, QPageLayout::Millimeter));
    QPainter painter(&paper);
    WeekPages(asked, paper).paint(painter);
}

} // namespace muster
