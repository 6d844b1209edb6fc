// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/attendance_book.h"
#include "core/training/presence.h"
#include "ui/training/sheet_tab.h"

class QComboBox;

namespace muster {

/// The attendance of a course: its people against the lessons of its timetable, day by day, each mark one key. How much
/// somebody was there, and how full a lesson was, stands beside it while one types.
class AttendanceTab : public SheetTab {
    Q_OBJECT

public:
    explicit AttendanceTab(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    void retranslate() override;

    QComboBox *days() const { return m_days; }
    QPushButton *restButton() const { return m_rest; }

protected:
    void turnTo(CourseId course) override;
    void read() override;
    QString keyOf(EntryPlace place) const override;
    EntryPlace placeOf(const QString &key) const override;
    Saving saving(const QList<EnteredText> &cells) const override;
    void showLive(const QList<EntryPlace> &places) override;
    QString summaryWords() const override;

private:
    void build();
    void setKeys();
    QList<EntryColumn> columns() const;
    QList<EntryRow> rows() const;
    QString closedWords(const Session &session) const;
    void fillDays();
    void goToDay(int at);
    void followDay();
    /// Everybody on the day of the current cell who is not marked was there.
    void markRest();
    bool isLesson(int column) const;
    AttendanceMark mark(int row, qsizetype lesson) const;
    void showPerson(int row);
    void showLesson(int column);
    ExcusedRule excused() const;

    AttendanceBook m_book;
    QList<LessonPresence> m_presence;     ///< of the people in their order
    bool m_isJumping = true;        ///< the day of today is gone to once the course is read
    QLabel *m_daysName;
    QComboBox *m_days;
    QPushButton *m_rest;
    QList<QLabel *> m_legend;
};

} // namespace muster
