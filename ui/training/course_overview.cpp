// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/course_overview.h"

#include "ui/forms/record_panel.h"

#include <QVBoxLayout>

namespace muster {

CourseOverview::CourseOverview(const OfficeDesk &desk, QWidget *parent)
    : CourseTab(parent), m_panel(new RecordPanel(desk, recordType<Course>(), {.oneRecord = true}, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_panel);
    connect(m_panel, &RecordPanel::said, this, &PageView::said);
    connect(m_panel, &RecordPanel::saved, this, &CourseTab::changed);
}

void CourseOverview::turnTo(CourseId course)
{
    m_panel->show(course.value);
}

void CourseOverview::refresh(QDate)
{
    m_panel->refresh();
}

void CourseOverview::takeFocus()
{
    m_panel->setFocus();
}

void CourseOverview::retranslate()
{
    m_panel->retranslate();
}

void CourseOverview::save()
{
    m_panel->save();
}

} // namespace muster
