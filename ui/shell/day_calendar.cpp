// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/day_calendar.h"

#include "core/base/days.h"
#include "ui/shell/icon.h"
#include "ui/shell/theme.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

namespace {

constexpr QSize leastSize(320, 280);
constexpr int distance = 4;

} // namespace

DayCalendar::DayCalendar(QWidget *owner, const CalendarDays &days)
    : QFrame(owner, Qt::Popup), m_calendar(new QCalendarWidget(this))
{
    setObjectName(QStringLiteral("card"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(days);
    connect(m_calendar, &QCalendarWidget::activated, this, &DayCalendar::pick);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DayCalendar::pick);
}

void DayCalendar::build(const CalendarDays &days)
{
    m_calendar->setLocale(QLocale());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setMinimumSize(leastSize);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setDateRange(days.first.isValid() ? days.first : QDate(firstSensibleYear, 1, 1),
                             days.last.isValid() ? days.last : QDate(lastSensibleYear, 12, 31));
    if (days.day.isValid())
        m_calendar->setSelectedDate(days.day);
    QTextCharFormat weekend;
    weekend.setForeground(theme().colours.textFaint);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    for (const auto &[button, icon] :
         {std::pair{"qt_calendar_prevmonth", "chevron_left"}, {"qt_calendar_nextmonth", "chevron_right"}})
        if (auto *step = m_calendar->findChild<QToolButton *>(QLatin1String(button)))
            step->setIcon(lineIcon(QLatin1String(icon)));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->addWidget(m_calendar);
}

/// Above the field where there is no room below it.
void DayCalendar::openBelow(QWidget *field)
{
    adjustSize();
    const QRect room = field->screen()->availableGeometry();
    QPoint at = field->mapToGlobal(QPoint(0, field->height() + distance));
    if (at.y() + height() > room.bottom())
        at = field->mapToGlobal(QPoint(0, -height() - distance));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    m_calendar->setFocus();
}

void DayCalendar::pick(QDate day)
{
    close();
    emit picked(day);
}

void DayCalendar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || opensBelow(*event))
        close();
    else
        QFrame::keyPressEvent(event);
}

bool opensBelow(const QKeyEvent &key)
{
    return key.key() == Qt::Key_F4 || (key.key() == Qt::Key_Down && key.modifiers().testFlag(Qt::AltModifier));
}

} // namespace muster
