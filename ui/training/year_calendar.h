// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course_list.h"

#include <QAbstractScrollArea>

class QToolButton;

namespace muster {

/// The courses of a year as bars under its months, each with its code beside it, and a line at the day. The arrow keys go from
/// course to course, Enter or a double click opens one, PgUp and PgDn turn the year.
class YearCalendar : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit YearCalendar(QWidget *parent = nullptr);

    int year() const { return m_year; }
    void setYear(int year);
    /// Those of the year, by first day.
    void setCourses(const QList<CourseRow> &courses, QDate day);
    qsizetype count() const { return m_bars.size(); }

    CourseId chosen() const;
    /// Where the bar of a course is painted, in the viewport.
    QRect barOf(CourseId course) const;
    /// How many rows of bars there are.
    int lanes() const { return m_lanes; }
    QToolButton *before() const { return m_before; }
    QToolButton *after() const { return m_after; }
    void retranslate();

signals:
    void opened(muster::CourseId course);
    /// Another year is to be read.
    void yearTurned();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A bar and the words beside it, in a lane counted from 0.
    struct Bar {
        CourseRow course;
        int lane = 0;
        double left = 0;
        double right = 0;
        double words = 0;       ///< where they begin
        double wordsWidth = 0;
    };

    void layOut();
    void place(Bar &bar) const;
    void turnYear(int years);
    void choose(qsizetype bar);
    void chooseBeside(int lanes);
    void tell();
    double xOf(QDate day) const;
    double topOf(int lane) const;
    qsizetype barAt(const QPointF &point) const;
    QString words(const CourseRow &course) const;
    void paintMonths(QPainter &painter) const;
    void paintBar(QPainter &painter, qsizetype at) const;
    void paintHead(QPainter &painter) const;

    int m_year = 0;
    QDate m_day;
    QList<Bar> m_bars;
    int m_lanes = 0;
    qsizetype m_chosen = -1;
    QToolButton *m_before;
    QToolButton *m_after;
};

} // namespace muster
