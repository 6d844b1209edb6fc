// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;
class QKeyEvent;

namespace muster {

/// The day a calendar opens at (none: today's month), and the first and last that can be picked; a null end is open.
struct CalendarDays {
    QDate day;
    QDate first;
    QDate last;
};

/// A calendar that pops up below a field. Arrows, PageUp and PageDown move, Enter or a click picks, Esc leaves all as it
/// was. Deletes itself when it closes.
class DayCalendar : public QFrame {
    Q_OBJECT

public:
    DayCalendar(QWidget *owner, const CalendarDays &days);

    void openBelow(QWidget *field);

signals:
    void picked(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const CalendarDays &days);
    void pick(QDate day);

    QCalendarWidget *m_calendar;
};

/// F4 and Alt+Down, as for every list that opens below a field.
bool opensBelow(const QKeyEvent &key);

} // namespace muster
