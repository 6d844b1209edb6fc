// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/page_record.h"
#include "ui/training/course_tab.h"

class QPushButton;

namespace muster {

class CourseHead;
class PageHeader;
class PageTabs;

/// One course: its head, and what belongs to it as tabs in the order of the work. Esc takes one step back, at last to the
/// list.
class CourseView : public PageRecord {
    Q_OBJECT

public:
    explicit CourseView(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// {course: 12, tab: marks} and what that tab takes.
    void open(const QVariantMap &detail) override;
    void refresh(QDate day) override;
    QVariantMap detail() const override;
    QString name() const override { return m_course ? m_course->code : QString(); }
    void takeFocus() override;
    void retranslate() override;

    CourseId id() const { return m_id; }
    CourseHead *head() const { return m_head; }
    PageTabs *tabs() const { return m_tabs; }
    /// The tab on show, made when it is first asked for.
    CourseTab *tab() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void listen();
    void showHead();
    CourseTab *ofThisCourse(CourseTab *tab);

    OfficeDesk m_desk;
    PageHeader *m_header;
    CourseHead *m_head;
    QPushButton *m_back;
    PageTabs *m_tabs;
    CourseId m_id;
    QDate m_day;
    std::optional<Course> m_course;
};

} // namespace muster
