// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/training_tab.h"

#include "core/storage/repository.h"
#include "core/training/course_result.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/people/person_tables.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/training/course_place.h"

#include <QHBoxLayout>

namespace muster {

TrainingTab::TrainingTab(const OfficeDesk &desk, QWidget *parent)
    : RecordTab(desk, trainingTable, parent), m_open(makeButton(ButtonLook::Plain, {}, this))
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_open);
    row->addStretch(1);
    layout()->addWidget(line);
    connect(m_open, &QPushButton::clicked, this, &TrainingTab::goToCourse);
    retranslate();
}

/// Without a choice the first row is meant, which is the latest course.
void TrainingTab::goToCourse()
{
    const qint64 chosen = table()->chosen();
    const CourseResultId id{chosen != 0 ? chosen : view()->pagedModel()->idOf(0).toLongLong()};
    std::optional<CourseResult> result;
    attempt(this, [&] { result = muster::find(desk().office.database(), id); });
    if (result)
        emit goTo(coursePlace(result->courseId));
}

void TrainingTab::fill(const PersonShown &shown)
{
    RecordTab::fill(shown);
    m_open->parentWidget()->setVisible(view()->model()->rowCount() > 0);
}

void TrainingTab::retranslate()
{
    RecordTab::retranslate();
    m_open->setText(tr("Open the course"));
    m_open->setToolTip(tr("Opens the page of the chosen course"));
}

} // namespace muster
