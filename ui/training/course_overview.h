// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/training/course_tab.h"

namespace muster {

class RecordPanel;

/// The facts of a course in a form.
class CourseOverview : public CourseTab {
    Q_OBJECT

public:
    explicit CourseOverview(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    void takeFocus() override;
    void retranslate() override;
    void save() override;

    RecordPanel *panel() const { return m_panel; }

protected:
    void turnTo(CourseId course) override;

private:
    RecordPanel *m_panel;
};

} // namespace muster
