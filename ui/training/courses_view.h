// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QPushButton;
class QStackedWidget;

namespace muster {

class ColumnSpread;
class CourseFilterBar;
class CourseRows;
class FilterKeys;
class ListLayout;
class RecordStack;
class TableView;
class YearCalendar;
struct ListMatter;

/// The courses of the office, the latest first, as a list or as the calendar of a year. Enter opens one, Ctrl+N enters a new
/// one.
class CoursesView : public PageView {
    Q_OBJECT

public:
    explicit CoursesView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {show: list | calendar, calendar_year, chosen, and what the filter takes}
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;
    void add() override;
    void edit() override;
    void save() override;
    bool stepBack() override;

    CourseFilterBar *bar() const { return m_bar; }
    TableView *table() const { return m_table; }
    CourseRows *rows() const { return m_rows; }
    YearCalendar *calendar() const { return m_calendar; }
    RecordStack *records() const { return m_records; }
    QPushButton *listButton() const { return m_asList; }
    QPushButton *calendarButton() const { return m_asCalendar; }

private:
    QWidget *buildTools();
    QWidget *buildContent();
    void buildTable();
    void listen();
    void ask();
    void showRows();
    void showCalendar();
    void offerChoices();
    bool showsCalendar() const;
    void turn(bool toCalendar);
    void choose(CourseId course);
    CourseId chosen() const;
    ListMatter matter() const;
    void setColumns();
    void tellCount();

    OfficeDesk m_desk;
    QDate m_day;
    CourseFilterBar *m_bar;
    QPushButton *m_new;
    QPushButton *m_asList;
    QPushButton *m_asCalendar;
    TableView *m_table;
    ColumnSpread *m_spread;
    ListLayout *m_layout;
    CourseRows *m_rows;
    YearCalendar *m_calendar;
    FilterKeys *m_keys;
    QStackedWidget *m_sides = nullptr;
    RecordStack *m_records = nullptr;
    CourseId m_wanted;
};

} // namespace muster
