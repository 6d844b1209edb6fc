// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/training/course_tab.h"
#include "ui/training/timetable_week.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace muster {

class ForAllView;
class HeldTable;
class LayOutPanel;
struct ListMatter;
class MessageStrip;
struct RecordAsked;
class RecordStack;

/// The timetable of a course: a week with its lessons as blocks, or all lessons as a list, with the clashes at the lesson
/// in words. Ctrl+N enters a lesson on the chosen day, Enter opens one, Del removes the chosen ones, Ctrl with arrows moves
/// them by five minutes or a day.
class TimetableTab : public CourseTab {
    Q_OBJECT

public:
    explicit TimetableTab(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {lesson: 7}.
    void open(const QVariantMap &detail) override;
    void takeFocus() override;
    void retranslate() override;
    void add() override;
    void edit() override;
    void save() override;
    bool stepBack() override;

    TimetableWeek *week() const { return m_week; }
    HeldTable *list() const { return m_list; }
    QComboBox *look() const { return m_look; }
    LayOutPanel *layOutPanel() const { return m_layOutPanel; }
    ForAllView *forAll() const { return m_forAll; }
    RecordStack *records() const { return m_records; }
    QPushButton *layOutButton() const { return m_layOut; }
    QPushButton *chosenButton() const { return m_forChosen; }
    QToolButton *dayButton() const { return m_dayMenu; }
    QString clashWords() const;
    QString chosenWords() const;
    void writeCalendarTo(const QString &path);
    void copyDayTo(QDate to);
    void moveDayTo(QDate to);
    void removeDay();

protected:
    void turnTo(CourseId course) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    QWidget *buildContent();
    void buildDayMenu();
    void listen();
    void read();
    void fillList();
    void showChosen();
    void setColumns();
    RecordAsked lessonRecord();
    QList<SessionId> chosen() const;
    QList<Session> chosenLessons() const;
    void showPart(QWidget *part);
    void backToTimetable();
    void beginForAll();
    void beginLayOut();
    void shift(LessonShift by);
    void removeChosen();
    void nextClash();
    void askCalendar();
    void done(const QString &words);
    template <class Act>
    bool act(Act act, const QString &words);
    ListMatter matter() const;
    bool isWeek() const;

    OfficeDesk m_desk;
    MessageStrip *m_strip;              ///< the first control of the tab
    TimetableShown m_shown;
    SessionId m_wanted;
    QStackedWidget *m_parts;            ///< the timetable, the laying out, the setting for all
    QComboBox *m_look;
    QToolButton *m_before;
    QToolButton *m_after;
    QLabel *m_weekName;
    QPushButton *m_clashes;
    QPushButton *m_add;
    QPushButton *m_layOut;
    QPushButton *m_forChosen;
    QToolButton *m_dayMenu;
    QPushButton *m_calendar;
    QStackedWidget *m_looks;
    TimetableWeek *m_week;
    HeldTable *m_list;
    QLabel *m_chosenWords;
    RecordStack *m_records = nullptr;
    LayOutPanel *m_layOutPanel;
    ForAllView *m_forAll;
};

} // namespace muster
