// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/procedures/step_deed.h"
#include "ui/shell/page_view.h"

class QPushButton;

namespace muster {

class ChecklistStarter;
class DeparturePanel;
class DueDeeds;
class DueFilterBar;
class DueRows;
class DueTable;
class StepPanel;
class TableView;
struct ListMatter;

/// The due list of the office: what has to be done by when and by whom. Space marks the chosen steps done, Del not needed,
/// Enter opens the candidate; the list can be printed and exported, and written as a file for calendars.
class DueView : public PageView {
    Q_OBJECT

public:
    explicit DueView(OfficeDesk desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;
    bool stepBack() override;

    DueFilterBar *bar() const { return m_bar; }
    TableView *table() const;
    DueRows *rows() const { return m_rows; }
    StepPanel *panel() const { return m_panel; }
    DeparturePanel *departure() const { return m_departure; }
    QPushButton *startButton() const { return m_start; }
    QPushButton *calendarButton() const { return m_calendar; }
    QPushButton *doneButton() const;
    /// Writes what is shown as a calendar file.
    void writeCalendarTo(const QString &path);

private:
    void build();
    QWidget *buildTop();
    void listen();
    void ask();
    void showRows();
    void showTools();
    void begin(StepDeed deed);
    void beginMove();
    void closePanels();
    void openCandidate(int row);
    void askCalendar();
    void afterChange(const QString &words);
    ListMatter matter() const;

    OfficeDesk m_desk;
    QDate m_day;
    DueFilterBar *m_bar;
    QPushButton *m_calendar;
    QPushButton *m_start;
    DueRows *m_rows;
    DueTable *m_table;
    DueDeeds *m_deeds;
    ChecklistStarter *m_starter;
    StepPanel *m_panel;
    DeparturePanel *m_departure;
};

} // namespace muster
