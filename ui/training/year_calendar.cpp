// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/year_calendar.h"

#include "ui/shell/day_text.h"
#include "ui/shell/icon.h"
#include "ui/shell/theme.h"
#include "ui/training/training_words.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

namespace muster {

namespace {

constexpr int yearHeight = 36;
constexpr int monthsHeight = 24;
constexpr int headHeight = yearHeight + monthsHeight;
constexpr int laneHeight = 22;
constexpr int barHeight = 17;
constexpr double leastBar = 6;
constexpr double wordsGap = 5;      ///< between a bar and its words
constexpr double courseGap = 10;    ///< between the words of one course and the bar of the next

QColor barColour(CourseState state)
{
    const ThemeColours &colours = theme().colours;
    switch (state) {
    case CourseState::Planned: return colours.accentSoft;
    case CourseState::Running: return colours.accent;
    case CourseState::ToPublish: return colours.warning;
    case CourseState::Over: return colours.track;
    case CourseState::Published: break;
    }
    return colours.good;
}

QColor barLine(CourseState state)
{
    return state == CourseState::Planned ? theme().colours.accent : state == CourseState::Over ? theme().colours.textFaint : barColour(state);
}

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *calendar = qobject_cast<YearCalendar *>(object);
    return calendar ? new QAccessibleWidget(calendar, QAccessible::Chart) : nullptr;
}

/// Once, however many calendars there are.
void tellCalendars()
{
    [[maybe_unused]] static const bool told = (QAccessible::installFactory(makeAccessible), true);
}

} // namespace

YearCalendar::YearCalendar(QWidget *parent) : QAbstractScrollArea(parent), m_before(new QToolButton(this)), m_after(new QToolButton(this))
{
    tellCalendars();
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    m_before->setIcon(lineIcon(QStringLiteral("chevron_left")));
    m_after->setIcon(lineIcon(QStringLiteral("chevron_right")));
    m_before->move(0, 2);
    m_after->move(110, 2);
    connect(m_before, &QToolButton::clicked, this, [this] { turnYear(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { turnYear(1); });
    retranslate();
}

void YearCalendar::setYear(int year)
{
    m_year = year;
    viewport()->update();
}

void YearCalendar::turnYear(int years)
{
    setYear(m_year + years);
    emit yearTurned();
}

void YearCalendar::setCourses(const QList<CourseRow> &courses, QDate day)
{
    const CourseId before = chosen();
    m_day = day;
    m_bars.clear();
    for (const CourseRow &course : courses)
        m_bars.append({.course = course});
    const auto same = std::find_if(m_bars.begin(), m_bars.end(), [before](const Bar &bar) { return bar.course.id == before; });
    m_chosen = m_bars.isEmpty() ? -1 : same == m_bars.end() ? 0 : same - m_bars.begin();
    layOut();
    tell();
}

CourseId YearCalendar::chosen() const
{
    return m_chosen < 0 ? CourseId() : m_bars.at(m_chosen).course.id;
}

double YearCalendar::xOf(QDate day) const
{
    const QDate first(m_year, 1, 1);
    const qint64 days = first.daysTo(QDate(m_year + 1, 1, 1));
    return double(std::clamp(first.daysTo(day), qint64(0), days)) / double(days) * viewport()->width();
}

double YearCalendar::topOf(int lane) const
{
    return headHeight + 4 + lane * laneHeight - verticalScrollBar()->value();
}

/// The words stand inside a long bar, else behind a short one, or before it at the end of the year.
void YearCalendar::place(Bar &bar) const
{
    const QDate last = bar.course.endsOn.isValid() ? bar.course.endsOn : bar.course.startsOn;
    bar.left = xOf(bar.course.startsOn);
    bar.right = std::max(bar.left + leastBar, xOf(last.addDays(1)));
    bar.wordsWidth = QFontMetricsF(textFont(theme().type.small)).horizontalAdvance(bar.course.code) + 2;
    if (bar.wordsWidth + 2 * wordsGap <= bar.right - bar.left)
        bar.words = bar.left + wordsGap;
    else if (bar.right + wordsGap + bar.wordsWidth <= viewport()->width())
        bar.words = bar.right + wordsGap;
    else
        bar.words = bar.left - wordsGap - bar.wordsWidth;
}

/// Each course stands in the first lane that is free from where its bar or its words begin.
void YearCalendar::layOut()
{
    QList<QList<std::pair<double, double>>> taken;
    for (Bar &bar : m_bars) {
        place(bar);
        const double from = std::min(bar.left, bar.words);
        const double to = std::max(bar.right, bar.words + bar.wordsWidth) + courseGap;
        const auto isFree = [from, to](const QList<std::pair<double, double>> &lane) {
            return std::none_of(lane.begin(), lane.end(), [from, to](const auto &one) { return one.first < to && from < one.second; });
        };
        const auto lane = std::find_if(taken.begin(), taken.end(), isFree);
        bar.lane = int(lane - taken.begin());
        if (bar.lane == taken.size())
            taken.append(QList<std::pair<double, double>>());
        taken[bar.lane].append({from, to});
    }
    m_lanes = int(taken.size());
    const int room = viewport()->height() - headHeight - 8;
    verticalScrollBar()->setRange(0, std::max(0, m_lanes * laneHeight - room));
    verticalScrollBar()->setPageStep(std::max(laneHeight, room));
    verticalScrollBar()->setSingleStep(laneHeight);
    viewport()->update();
}

QRect YearCalendar::barOf(CourseId course) const
{
    for (const Bar &bar : m_bars)
        if (bar.course.id == course)
            return QRectF(bar.left, topOf(bar.lane), bar.right - bar.left, barHeight).toRect();
    return {};
}

QString YearCalendar::words(const CourseRow &course) const
{
    const QStringList parts{course.code, courseTitle(course), courseDays(course.startsOn, course.endsOn), course.venue,
                            tr("participants: %1").arg(participantsWords(course)), courseChip(course.state).words};
    QStringList told;
    for (const QString &part : parts)
        if (!part.isEmpty())
            told.append(part);
    return told.join(QStringLiteral(" · "));
}

void YearCalendar::paintMonths(QPainter &painter) const
{
    for (int month = 1; month <= 12; ++month) {
        const double left = xOf(QDate(m_year, month, 1));
        const double right = xOf(QDate(m_year, month, 1).addMonths(1));
        if (month % 2 == 0)
            painter.fillRect(QRectF(left, headHeight, right - left, viewport()->height()), theme().colours.hover);
        painter.setPen(theme().colours.line);
        painter.drawLine(QPointF(left, yearHeight), QPointF(left, viewport()->height()));
    }
}

void YearCalendar::paintHead(QPainter &painter) const
{
    painter.fillRect(QRectF(0, 0, viewport()->width(), headHeight), theme().colours.page);
    painter.setPen(theme().colours.text);
    painter.setFont(textFont(theme().type.heading, QFont::DemiBold));
    painter.drawText(QRectF(32, 0, 78, yearHeight - 2), Qt::AlignCenter, QString::number(m_year));
    painter.setFont(textFont(theme().type.small));
    double x = 160;
    for (const CourseState state : {CourseState::Planned, CourseState::Running, CourseState::ToPublish, CourseState::Published, CourseState::Over}) {
        const QString words = courseChip(state).words;
        painter.setPen(barLine(state));
        painter.setBrush(barColour(state));
        painter.drawRoundedRect(QRectF(x, 11, 18, 12), 3, 3);
        painter.setPen(theme().colours.textSoft);
        const double width = painter.fontMetrics().horizontalAdvance(words) + 4;
        painter.drawText(QRectF(x + 24, 0, width, yearHeight - 2), Qt::AlignVCenter | Qt::AlignLeft, words);
        x += 24 + width + 18;
    }
    for (int month = 1; month <= 12; ++month) {
        const double left = xOf(QDate(m_year, month, 1));
        const QRectF room(left, yearHeight, xOf(QDate(m_year, month, 1).addMonths(1)) - left, monthsHeight);
        const bool isLong = painter.fontMetrics().horizontalAdvance(QLocale().standaloneMonthName(month)) + 8 < room.width();
        painter.drawText(room, Qt::AlignCenter, isLong ? QLocale().standaloneMonthName(month) : QString::number(month));
    }
    painter.setPen(theme().colours.line);
    painter.drawLine(QPointF(0, headHeight), QPointF(viewport()->width(), headHeight));
}

void YearCalendar::paintBar(QPainter &painter, qsizetype at) const
{
    const Bar &bar = m_bars.at(at);
    const QRectF box(bar.left, topOf(bar.lane), bar.right - bar.left, barHeight);
    const double from = std::min(bar.left, bar.words) - 3;
    const QRectF whole(from, box.top() - 2, std::max(bar.right, bar.words + bar.wordsWidth) + 3 - from, barHeight + 4);
    if (at == m_chosen) {
        painter.setPen(QPen(hasFocus() ? theme().colours.accent : theme().colours.line, hasFocus() ? 2 : 1));
        painter.setBrush(theme().colours.accentSoft);
        painter.drawRoundedRect(whole, 4, 4);
    }
    painter.setPen(barLine(bar.course.state));
    painter.setBrush(barColour(bar.course.state));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const bool isInside = bar.words > bar.left && bar.words < bar.right;
    painter.setPen(isInside ? inkOn(barColour(bar.course.state)) : theme().colours.text);
    painter.setFont(textFont(theme().type.small));
    painter.drawText(QRectF(bar.words, box.top(), bar.wordsWidth + 2, barHeight), Qt::AlignVCenter | Qt::AlignLeft, bar.course.code);
}

void YearCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintMonths(painter);
    for (qsizetype at = 0; at < m_bars.size(); ++at)
        paintBar(painter, at);
    if (m_day.year() == m_year) {
        painter.setPen(QPen(theme().colours.error, 1));
        painter.drawLine(QPointF(xOf(m_day), headHeight), QPointF(xOf(m_day), viewport()->height()));
    }
    paintHead(painter);
    if (m_bars.isEmpty()) {
        painter.setPen(theme().colours.textSoft);
        painter.setFont(textFont(theme().type.body));
        painter.drawText(QRectF(viewport()->rect()).adjusted(0, headHeight, 0, 0), Qt::AlignCenter, tr("There is no such course in this year."));
    }
}

void YearCalendar::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void YearCalendar::choose(qsizetype bar)
{
    if (m_bars.isEmpty())
        return;
    m_chosen = std::clamp(bar, qsizetype(0), m_bars.size() - 1);
    const int top = m_bars.at(m_chosen).lane * laneHeight;
    QScrollBar *scroll = verticalScrollBar();
    scroll->setValue(std::clamp(scroll->value(), std::max(0, top + laneHeight - scroll->pageStep()), top));
    tell();
}

/// The course nearest in time of the next lane that way.
void YearCalendar::chooseBeside(int lanes)
{
    if (m_chosen < 0)
        return choose(0);
    const Bar &from = m_bars.at(m_chosen);
    qsizetype best = m_chosen;
    for (qsizetype at = 0; at < m_bars.size(); ++at)
        if (m_bars.at(at).lane == from.lane + lanes
            && (best == m_chosen || std::abs(m_bars.at(at).left - from.left) < std::abs(m_bars.at(best).left - from.left)))
            best = at;
    choose(best);
}

/// What is chosen is said to those who cannot see it.
void YearCalendar::tell()
{
    setAccessibleName(tr("Courses of the year %1: %2").arg(m_year).arg(m_bars.size()));
    setAccessibleDescription(m_chosen < 0 ? QString() : words(m_bars.at(m_chosen).course));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    viewport()->update();
}

void YearCalendar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return choose(m_chosen - 1);
    case Qt::Key_Right: return choose(m_chosen + 1);
    case Qt::Key_Up: return chooseBeside(-1);
    case Qt::Key_Down: return chooseBeside(1);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(m_bars.size() - 1);
    case Qt::Key_PageUp: return turnYear(-1);
    case Qt::Key_PageDown: return turnYear(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0)
            emit opened(chosen());
        return;
    default: return QAbstractScrollArea::keyPressEvent(event);
    }
}

qsizetype YearCalendar::barAt(const QPointF &point) const
{
    if (point.y() < headHeight)
        return -1;
    for (qsizetype at = 0; at < m_bars.size(); ++at) {
        const Bar &bar = m_bars.at(at);
        const double top = topOf(bar.lane);
        if (point.y() >= top && point.y() < top + barHeight && point.x() >= std::min(bar.left, bar.words)
            && point.x() <= std::max(bar.right, bar.words + bar.wordsWidth))
            return at;
    }
    return -1;
}

void YearCalendar::mousePressEvent(QMouseEvent *event)
{
    if (const qsizetype at = barAt(event->position()); at >= 0)
        choose(at);
}

void YearCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const qsizetype at = barAt(event->position()); at >= 0)
        emit opened(m_bars.at(at).course.id);
}

bool YearCalendar::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype at = barAt(help->pos());
    QToolTip::showText(help->globalPos(), at < 0 ? QString() : words(m_bars.at(at).course), viewport());
    return true;
}

void YearCalendar::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void YearCalendar::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void YearCalendar::retranslate()
{
    m_before->setAccessibleName(tr("The year before"));
    m_before->setToolTip(tr("The year before (PgUp)"));
    m_after->setAccessibleName(tr("The next year"));
    m_after->setToolTip(tr("The next year (PgDn)"));
    tell();
}

} // namespace muster
