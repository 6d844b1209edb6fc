// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/training/course_tab.h"

#include <QWidget>

class QPushButton;

namespace muster {

class CourseHead;
class PageHeader;
class PageTabs;

/// One course: its head, and what belongs to it as tabs in the order of the work. Esc takes one step back, at last to the
/// list.
class CourseView : public QWidget {
    Q_OBJECT

public:
    explicit CourseView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void turnTo(CourseId id, const QVariantMap &detail);
    void refresh(QDate day);
    void takeFocus();
    void retranslate();

    CourseId id() const { return m_id; }
    QString name() const { return m_course ? m_course->code : QString(); }
    QVariantMap detail() const;
    CourseHead *head() const { return m_head; }
    PageTabs *tabs() const { return m_tabs; }
    /// The tab on show, made when it is first asked for.
    CourseTab *tab() const;

signals:
    void left();
    void named();
    void moved();
    void goTo(const muster::Location &place);
    void said(const QString &words);
    void counted(const QString &figure);

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
