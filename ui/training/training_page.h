// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace muster {

class CourseView;
class PageHeader;
class PageTabs;

/// The year of the training centre: its courses and the views across them as tabs, and one course when it is opened. The
/// office must outlive the page.
class TrainingPage : public Page {
    Q_OBJECT

public:
    explicit TrainingPage(OfficeDesk desk, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    /// coursePlace() leads to a course, {view: courses, …} to a view; anything else to the view as it was left.
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void retranslate() override;

    PageTabs *tabs() const { return m_tabs; }
    /// Made when the first course is opened, nothing before.
    CourseView *course() const { return m_course; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildActions();
    void buildCourse();
    void listen();
    bool showsCourse() const;
    void showCourse(const QVariantMap &detail);
    void showView(const QVariantMap &detail);
    void goBack();

    OfficeDesk m_desk;
    QStackedWidget *m_stack;
    QWidget *m_views;
    PageHeader *m_header;
    PageTabs *m_tabs;
    CourseView *m_course = nullptr;
};

} // namespace muster
