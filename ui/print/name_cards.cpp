// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/name_cards.h"

#include "core/training/course_facts.h"
#include "core/training/roster.h"
#include "ui/print/course_paper_head.h"
#include "ui/print/paper_font.h"
#include "ui/print/paper_look.h"
#include "ui/print/paper_text.h"

#include <QCoreApplication>
#include <QPainter>

namespace muster {

namespace {

constexpr QMarginsF doorMargins(18, 16, 18, 16);
constexpr QMarginsF tableMargins(0, 0, 0, 0);
constexpr double sideRoom = 40;         ///< of a side of a tent, in points

/// How large the parts of a card are, in points.
struct CardLook {
    double name;
    double rank;
    double foot;
};

constexpr CardLook doorLook{96, 40, 22};
constexpr CardLook tableLook{72, 28, 16};

class Cards {
public:
    Cards(const CoursePaperAsked &asked, QPagedPaintDevice &paper)
        : m_words(asked.language), m_facts(courseFacts(asked.database, asked.course)), m_paper(paper)
    {
        for (const RosterRow &one : roster(asked.database, asked.course))
            if (holdsPlace(one.state))
                m_people.append(one);
    }

    template <class Paint>
    void eachPage(Paint paint)
    {
        QPainter painter(&m_paper);
        for (qsizetype i = 0; i < m_people.size(); ++i) {
            if (i > 0)
                m_paper.newPage();
            paint(painter, m_people[i]);
        }
        if (m_people.isEmpty())
            paintFitted(painter, page(), {m_words("CoursePapers", QT_TRANSLATE_NOOP("CoursePapers", "Nobody holds a place on this course yet.")), 18}, m_paper);
    }

    QRectF page() const { return QRectF(0, 0, m_paper.width(), m_paper.height()); }

    /// Rank above, the name in the middle, where somebody is from below, the course at the foot.
    void paintCard(QPainter &painter, const QRectF &room, const RosterRow &one, const CardLook &look) const
    {
        const double height = room.height();
        const auto part = [&](double from, double until) { return QRectF(room.left(), room.top() + height * from, room.width(), height * (until - from)); };
        const QString course = courseLines(m_words, {m_facts.office, courseShort(), {}, {}}).value(0);
        painter.setPen(paperLook::softInk);
        paintFitted(painter, part(0.04, 0.22), {m_words.of(one.rankNames.en, one.rankNames.vi), look.rank}, m_paper);
        paintFitted(painter, part(0.66, 0.82), {from(one), look.foot * 1.2}, m_paper);
        paintFitted(painter, part(0.88, 0.98), {course, look.foot * 0.7}, m_paper);
        painter.setPen(paperLook::ink);
        paintFitted(painter, part(0.24, 0.64), {one.fullName, look.name, QFont::DemiBold}, m_paper);
    }

    double dots(double points) const { return dotsOf(points, m_paper); }

private:
    Course courseShort() const
    {
        Course course;
        course.code = m_facts.course.code;
        course.title = m_facts.course.title;
        return course;
    }

    static QString from(const RosterRow &one)
    {
        QStringList words{one.organisation, one.nationality};
        words.removeAll(QString());
        return words.join(QStringLiteral(" · "));
    }

    PaperWords m_words;
    CourseFacts m_facts;
    QPagedPaintDevice &m_paper;
    QList<RosterRow> m_people;
};

void layAcross(QPagedPaintDevice &paper, const QMarginsF &margins)
{
    paper.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, margins, QPageLayout::Millimeter));
}

} // namespace

void printDoorCards(const CoursePaperAsked &asked, QPagedPaintDevice &paper)
{
    layAcross(paper, doorMargins);
    Cards cards(asked, paper);
    cards.eachPage([&cards](QPainter &painter, const RosterRow &one) { cards.paintCard(painter, cards.page(), one, doorLook); });
}

void printTableCards(const CoursePaperAsked &asked, QPagedPaintDevice &paper)
{
    layAcross(paper, tableMargins);
    Cards cards(asked, paper);
    cards.eachPage([&cards](QPainter &painter, const RosterRow &one) {
        const QRectF page = cards.page();
        const double side = cards.dots(sideRoom);
        const QRectF half = QRectF(page.left(), page.center().y(), page.width(), page.height() / 2).adjusted(side, side / 2, -side, -side / 2);
        cards.paintCard(painter, half, one, tableLook);
        painter.save();
        painter.translate(page.center());
        painter.rotate(180);
        painter.translate(-page.center());
        cards.paintCard(painter, half, one, tableLook);
        painter.restore();
        painter.setPen(QPen(paperLook::hairline, cards.dots(0.5), Qt::DashLine));
        painter.drawLine(QPointF(page.left(), page.center().y()), QPointF(page.right(), page.center().y()));
    });
}

} // namespace muster
