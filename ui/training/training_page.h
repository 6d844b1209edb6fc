// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/tabbed_page.h"

namespace muster {

class CourseView;

/// The year of the training centre: its courses and the views across them as tabs, and one course when it is opened
/// (coursePlace()). The office must outlive the page.
class TrainingPage : public TabbedPage {
    Q_OBJECT

public:
    explicit TrainingPage(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// Made when the first course is opened, nothing before.
    CourseView *course() const;

protected:
    Head head() const override;
};

} // namespace muster
