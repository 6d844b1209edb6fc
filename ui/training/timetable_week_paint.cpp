// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icon.h"
#include "ui/shell/theme.h"
#include "ui/training/timetable_week.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace muster {

namespace {

constexpr int gutter = 48;          ///< for the hours
constexpr int headHeight = 40;
constexpr int hour = 60;
constexpr int between = 3;
constexpr int iconSize = 14;

QString hallAndPeople(const TimetableRow &row)
{
    QStringList words{row.hall, row.instructor, row.assistant};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

/// As many lines of the words as have room; the last one is shortened where there are more.
void paintLines(QPainter &painter, const QRect &room, const QString &words)
{
    const QFontMetrics metrics(painter.font());
    if (room.height() < metrics.height())
        return;
    if (room.height() < 2 * metrics.height())
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(words, Qt::ElideRight, room.width()));
    else
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
}

} // namespace

int TimetableWeek::yOf(int minute) const
{
    const int room = height() - headHeight - between;
    return headHeight + room * (minute - m_hours.from) / std::max(hour, m_hours.until - m_hours.from);
}

QRect TimetableWeek::dayRect(QDate day) const
{
    const QList<QDate> shown = days();
    const qsizetype at = shown.indexOf(day);
    if (at < 0)
        return {};
    const int room = width() - gutter;
    const int left = gutter + int(room * at / shown.size());
    return QRect(left, 0, gutter + int(room * (at + 1) / shown.size()) - left, height());
}

QRect TimetableWeek::rectOf(const WeekBlock &block) const
{
    const Session &session = m_shown.rows[block.row].session;
    const QRect column = dayRect(session.heldOn).adjusted(between, 0, -between, 0);
    const int top = yOf(minuteOfDay(session));
    const int bottom = yOf(minuteOfDay(session) + session.minutes.value_or(0));
    const int left = column.left() + column.width() * block.lane / block.lanes;
    const int right = column.left() + column.width() * (block.lane + 1) / block.lanes;
    return QRect(left, top, right - left - 1, std::max(bottom - top - 1, 4));
}

QRect TimetableWeek::blockRect(SessionId id) const
{
    const TimetableRow *row = rowOf(id);
    for (const WeekBlock &block : row && days().contains(row->session.heldOn) ? blocksOf(m_shown.rows, row->session.heldOn) : QList<WeekBlock>())
        if (m_shown.rows[block.row].session.id == id)
            return rectOf(block);
    return {};
}

SessionId TimetableWeek::lessonAt(QPoint point) const
{
    for (const QDate day : days())
        for (const WeekBlock &block : blocksOf(m_shown.rows, day))
            if (rectOf(block).contains(point))
                return m_shown.rows[block.row].session.id;
    return {};
}

void TimetableWeek::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_day.isValid()) {
        painter.setPen(theme().colours.textFaint);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("The course has no first and last day yet.\n\nEnter them in the overview of the course."));
        return;
    }
    for (const QDate day : days())
        paintDay(painter, day);
    paintHours(painter);
    for (const QDate day : days())
        for (const WeekBlock &block : blocksOf(m_shown.rows, day))
            paintBlock(painter, block);
}

void TimetableWeek::paintHours(QPainter &painter) const
{
    painter.setFont(textFont(theme().type.small));
    for (int minute = m_hours.from; minute <= m_hours.until; minute += hour) {
        painter.setPen(theme().colours.line);
        painter.drawLine(gutter, yOf(minute), width(), yOf(minute));
        painter.setPen(theme().colours.textFaint);
        if (minute < m_hours.until)
            painter.drawText(QRect(0, yOf(minute), gutter - 8, 18), Qt::AlignRight | Qt::AlignTop, clockOf(minute));
    }
}

/// Days outside the course are grey; the day one is at stands out.
void TimetableWeek::paintDay(QPainter &painter, QDate day) const
{
    const ThemeColours &colours = theme().colours;
    const QRect column = dayRect(day);
    const bool isOfCourse = faultOfDay(m_shown.course, day).isEmpty();
    painter.fillRect(column.adjusted(0, headHeight, 0, 0), isOfCourse ? colours.surface : colours.track);
    const QRect head = column.adjusted(2, 2, -2, 0);
    if (day == m_day) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accentSoft);
        painter.drawRoundedRect(QRect(head.left(), head.top(), head.width(), headHeight - 6), 6, 6);
    }
    painter.setPen(day == m_day ? colours.accent : isOfCourse ? colours.text : colours.textFaint);
    painter.setFont(textFont(theme().type.body, QFont::DemiBold));
    const QString words = QLocale().toString(day, width() / int(days().size()) > 130 ? QStringLiteral("ddd dd/MM") : QStringLiteral("dd/MM"));
    painter.drawText(QRect(head.left(), head.top(), head.width(), headHeight - 6), Qt::AlignCenter, words);
    painter.setPen(colours.line);
    painter.drawLine(column.left(), headHeight, column.left(), height());
}

void TimetableWeek::paintBlock(QPainter &painter, const WeekBlock &block) const
{
    const ThemeColours &colours = theme().colours;
    const TimetableRow &row = m_shown.rows[block.row];
    const QRect area = rectOf(block);
    const bool isChosen = m_chosen.contains(row.session.id);
    const bool clashes = m_shown.clashes.contains(row.session.id);
    painter.setBrush(clashes ? colours.warningSoft : isChosen ? colours.accentSoft : colours.page);
    painter.setPen(QPen(isChosen ? colours.accent : clashes ? colours.warning : colours.line, isChosen ? 2 : 1));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.save();
    painter.setClipRect(area);
    QRect room = area.adjusted(7, 3, -6, -2);
    painter.setFont(textFont(theme().type.small));
    painter.setPen(clashes ? colours.warning : colours.textSoft);
    const int line = QFontMetrics(painter.font()).height();
    const bool isLow = room.height() < 2 * line;
    if (clashes)
        paintLineIcon(painter, QRectF(room.right() - iconSize + 2, room.top(), iconSize, iconSize), QStringLiteral("warning"), colours.warning);
    if (!isLow) {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("%1–%2").arg(row.session.startsAt, endsAt(row.session)));
        room.setTop(room.top() + line);
    }
    painter.setPen(colours.text);
    painter.setFont(textFont(theme().type.small, QFont::DemiBold));
    const QString below = hallAndPeople(row);
    const bool hasFoot = !below.isEmpty() && room.height() >= 2 * line;
    paintLines(painter, room.adjusted(0, 0, isLow && clashes ? -iconSize : 0, hasFoot ? -line : 0), row.lesson);
    if (hasFoot) {
        painter.setFont(textFont(theme().type.small));
        painter.setPen(colours.textSoft);
        const QRect foot(room.left(), room.bottom() - line + 1, room.width(), line);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(below, Qt::ElideRight, foot.width()));
    }
    painter.restore();
}

} // namespace muster
