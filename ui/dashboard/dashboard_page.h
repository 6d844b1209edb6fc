// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboard_answer.h"
#include "ui/dashboard/names_answer.h"
#include "ui/office_desk.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace muster {

class DateField;
class DaySlider;
class NamesView;
class Overview;
class PageHeader;

/// Deployed strength on a day, and behind every figure its names.
class DashboardPage : public Page {
    Q_OBJECT

public:
    DashboardPage(OfficeDesk desk, QWidget *parent);

    QString title() const override;
    void refresh() override;
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void retranslate() override;

    QDate day() const { return m_day; }

private:
    void buildHeader();
    void buildStack();
    void setDay(QDate day);
    void showNames(const NamesQuestion &question);
    void showAnswer(const DashboardAnswer &answer);
    void showNamesAnswer(const NamesAnswer &answer);
    void showHeader();
    void askForFigures();
    void askForSeries();
    void askForNames();
    void askForReminders();

    OfficeDesk m_desk;
    QDate m_day;
    std::optional<NamesQuestion> m_names;      ///< set while the names behind a figure are on show
    PageHeader *m_header;
    QLabel *m_notToday;
    DateField *m_dateField;
    DaySlider *m_slider;
    QPushButton *m_why;
    QStackedWidget *m_stack;
    QScrollArea *m_overviewRoom;
    Overview *m_overview;
    NamesView *m_namesView;
};

} // namespace muster
