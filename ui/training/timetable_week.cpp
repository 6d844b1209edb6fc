// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/timetable_week.h"

#include "ui/shell/day_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace muster {

namespace {

constexpr int step = 5;

} // namespace

TimetableWeek::TimetableWeek(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void TimetableWeek::show(const TimetableShown &shown)
{
    const bool isOther = shown.course.id != m_shown.course.id;
    m_shown = shown;
    m_hours = hoursOf(shown.rows);
    if (isOther)
        m_day = {};
    const TimetableRow *row = rowOf(m_current);
    if (row)
        m_day = row->session.heldOn;
    else
        m_current = {};
    if (!m_day.isValid())
        m_day = shown.rows.isEmpty() ? shown.course.startsOn : shown.rows.first().session.heldOn;
    if (m_current.isNull())
        m_current = lessonsOf(m_day).value(0);
    m_chosen.removeIf([this](SessionId id) { return !rowOf(id); });
    if (!m_chosen.contains(m_current))
        m_chosen = m_current.isNull() ? QSet<SessionId>() : QSet<SessionId>{m_current};
    tell();
}

const TimetableRow *TimetableWeek::rowOf(SessionId id) const
{
    const auto found = std::find_if(m_shown.rows.begin(), m_shown.rows.end(), [id](const TimetableRow &row) { return row.session.id == id; });
    return id.isNull() || found == m_shown.rows.end() ? nullptr : &*found;
}

QList<SessionId> TimetableWeek::lessonsOf(QDate day) const
{
    QList<SessionId> ids;
    for (const TimetableRow &row : m_shown.rows)
        if (row.session.heldOn == day)
            ids.append(row.session.id);
    return ids;
}

QList<SessionId> TimetableWeek::chosen() const
{
    QList<SessionId> ids;
    for (const TimetableRow &row : m_shown.rows)
        if (m_chosen.contains(row.session.id))
            ids.append(row.session.id);
    return ids;
}

void TimetableWeek::choose(SessionId id)
{
    if (const TimetableRow *row = rowOf(id))
        setCurrent(row->session.heldOn, id);
}

void TimetableWeek::goToDay(QDate day)
{
    setCurrent(day, lessonsOf(day).value(0));
}

void TimetableWeek::setCurrent(QDate day, SessionId id)
{
    m_day = day;
    m_current = id;
    m_chosen = id.isNull() ? QSet<SessionId>() : QSet<SessionId>{id};
    tell();
}

/// Those who do not see the week are told the day and the lesson.
void TimetableWeek::tell()
{
    const TimetableRow *row = rowOf(m_current);
    setAccessibleDescription(row ? wordsOf(*row) : m_day.isValid() ? tr("%1: no lesson").arg(longDayText(m_day)) : QString());
    update();
    emit currentChanged();
}

QString TimetableWeek::wordsOf(const TimetableRow &row) const
{
    QStringList words{QStringLiteral("%1, %2–%3").arg(longDayText(row.session.heldOn), row.session.startsAt, endsAt(row.session)), row.lesson, row.hall,
                      row.instructor, row.assistant};
    words += m_shown.clashes.value(row.session.id);
    words.removeAll(QString());
    return words.join(QLatin1Char('\n'));
}

void TimetableWeek::turnWeek(int weeks)
{
    goToDay(m_day.addDays(7 * weeks));
}

void TimetableWeek::goDays(int by)
{
    const TimetableRow *row = rowOf(m_current);
    const int minute = row ? minuteOfDay(row->session) : 0;
    QDate day = m_day.addDays(by);
    while (days().size() == 5 && day.dayOfWeek() > 5)
        day = day.addDays(by);
    const QList<SessionId> there = lessonsOf(day);
    const auto nearest = std::min_element(there.begin(), there.end(), [this, minute](SessionId a, SessionId b) {
        return std::abs(minuteOfDay(rowOf(a)->session) - minute) < std::abs(minuteOfDay(rowOf(b)->session) - minute);
    });
    setCurrent(day, nearest == there.end() ? SessionId() : *nearest);
}

void TimetableWeek::goLessons(int by, Qt::KeyboardModifiers with)
{
    const QList<SessionId> there = lessonsOf(m_day);
    if (there.isEmpty())
        return;
    const qsizetype at = std::clamp(there.indexOf(m_current) + by, qsizetype(0), there.size() - 1);
    QSet<SessionId> before = m_chosen;
    setCurrent(m_day, there[at]);
    if (with & Qt::ShiftModifier) {
        m_chosen += before;
        tell();
    }
}

bool TimetableWeek::moveKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Left: emit moveAsked(-1, 0); return true;
    case Qt::Key_Right: emit moveAsked(1, 0); return true;
    case Qt::Key_Up: emit moveAsked(0, -step); return true;
    case Qt::Key_Down: emit moveAsked(0, step); return true;
    default: return false;
    }
}

bool TimetableWeek::goKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Left: goDays(-1); return true;
    case Qt::Key_Right: goDays(1); return true;
    case Qt::Key_Up: goLessons(-1, key.modifiers()); return true;
    case Qt::Key_Down: goLessons(1, key.modifiers()); return true;
    case Qt::Key_PageUp: turnWeek(-1); return true;
    case Qt::Key_PageDown: turnWeek(1); return true;
    case Qt::Key_Home: goToDay(m_shown.course.startsOn); return true;
    case Qt::Key_End: goToDay(m_shown.course.endsOn); return true;
    default: return false;
    }
}

void TimetableWeek::keyPressEvent(QKeyEvent *event)
{
    const bool isOpening = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOpening && !m_current.isNull())
        emit opened(m_current.value);
    else if (event->key() == Qt::Key_Delete && !m_chosen.isEmpty())
        emit removeAsked();
    else if (event->modifiers() & Qt::ControlModifier ? !moveKey(*event) : !goKey(*event))
        QWidget::keyPressEvent(event);
}

void TimetableWeek::mousePressEvent(QMouseEvent *event)
{
    const SessionId id = lessonAt(event->pos());
    const QList<QDate> shown = days();
    const auto day = std::find_if(shown.begin(), shown.end(), [&](QDate one) { return dayRect(one).contains(event->pos()); });
    if (!id.isNull() && (event->modifiers() & Qt::ControlModifier)) {
        const QSet<SessionId> before = m_chosen;
        choose(id);
        m_chosen += before;
        if (before.contains(id) && before.size() > 1)
            m_chosen.remove(id);
        tell();
    } else if (!id.isNull()) {
        choose(id);
    } else if (day != shown.end()) {
        setCurrent(*day, {});
    }
}

void TimetableWeek::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const SessionId id = lessonAt(event->pos()); !id.isNull())
        emit opened(id.value);
}

void TimetableWeek::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

bool TimetableWeek::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const TimetableRow *row = rowOf(lessonAt(help->pos()));
    if (row)
        QToolTip::showText(help->globalPos(), wordsOf(*row), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace muster
