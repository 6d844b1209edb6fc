// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/clashes.h"
#include "core/training/timetable_acts.h"
#include "core/training/week_blocks.h"

#include <QSet>
#include <QWidget>

namespace muster {

/// What the week shows: the lessons of a course and what stands against them.
struct TimetableShown {
    Course course;
    QList<TimetableRow> rows;
    QHash<SessionId, QStringList> clashes = {};
};

/// The days of a week as columns with the lessons as blocks at their hours. Left and Right go to the days, Up and Down to
/// the lessons of a day, PageUp and PageDown to the weeks; Shift with Up and Down, or Ctrl with the mouse, chooses several.
/// Enter opens a lesson, Del asks for its removal, Ctrl with arrows for its move by five minutes or a day.
class TimetableWeek : public QWidget {
    Q_OBJECT

public:
    explicit TimetableWeek(QWidget *parent = nullptr);

    void show(const TimetableShown &shown);
    /// Goes to a lesson, or to a day.
    void choose(SessionId id);
    void goToDay(QDate day);
    void turnWeek(int weeks);

    QDate day() const { return m_day; }
    SessionId current() const { return m_current; }
    /// In the order of the timetable.
    QList<SessionId> chosen() const;
    QList<QDate> days() const { return weekDays(m_shown.rows, m_day); }
    /// Where a lesson of this week stands; empty for others.
    QRect blockRect(SessionId id) const;
    QRect dayRect(QDate day) const;

    QSize sizeHint() const override { return {760, 460}; }
    QSize minimumSizeHint() const override { return {480, 300}; }

signals:
    void opened(qint64 id);
    void removeAsked();
    void moveAsked(int days, int minutes);
    /// Another day, lesson or choice.
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void goDays(int by);
    void goLessons(int by, Qt::KeyboardModifiers with);
    bool moveKey(const QKeyEvent &key);
    bool goKey(const QKeyEvent &key);
    void setCurrent(QDate day, SessionId id);
    void tell();
    QList<SessionId> lessonsOf(QDate day) const;
    const TimetableRow *rowOf(SessionId id) const;
    SessionId lessonAt(QPoint point) const;
    QRect rectOf(const WeekBlock &block) const;
    int yOf(int minute) const;
    QString wordsOf(const TimetableRow &row) const;

    void paintHours(QPainter &painter) const;
    void paintDay(QPainter &painter, QDate day) const;
    void paintBlock(QPainter &painter, const WeekBlock &block) const;

    TimetableShown m_shown;
    HourSpan m_hours;
    QDate m_day;
    SessionId m_current;
    QSet<SessionId> m_chosen;
};

} // namespace muster
