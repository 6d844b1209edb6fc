// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/checklist.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"
#include "ui/procedures/step_panel.h"

class QLabel;
class QPushButton;

namespace muster {

class ColumnSpread;
class DeparturePanel;
class DueFilterBar;
class DueRows;
class ListLayout;
struct ListMatter;
class TableView;
class WorkBar;

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
    TableView *table() const { return m_table; }
    DueRows *rows() const { return m_rows; }
    StepPanel *panel() const { return m_panel; }
    DeparturePanel *departure() const { return m_departure; }
    QPushButton *startButton() const { return m_start; }
    QPushButton *calendarButton() const { return m_calendar; }
    QPushButton *doneButton() const { return m_done; }
    /// Writes what is shown as a calendar file.
    void writeCalendarTo(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    QWidget *buildBottom();
    void buildTable();
    void ask();
    void showRows();
    void showTools();
    QList<int> chosenRows() const;
    void begin(StepDeed deed);
    void beginMove();
    void closePanels();
    void openCandidate(int row);
    void start();
    void started(const ChecklistStart &made);
    void askCalendar();
    void afterChange(const QString &words);
    ListMatter matter() const;
    void setColumns();

    OfficeDesk m_desk;
    QDate m_day;
    DueFilterBar *m_bar;
    QPushButton *m_calendar;
    QPushButton *m_start;
    TableView *m_table;
    ColumnSpread *m_spread;
    ListLayout *m_layout;
    DueRows *m_rows;
    QWidget *m_bottom = nullptr;
    QPushButton *m_done;
    QPushButton *m_notNeeded;
    QPushButton *m_move;
    QPushButton *m_open;
    WorkBar *m_work;
    StepPanel *m_panel;
    DeparturePanel *m_departure;
};

} // namespace muster
