// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/courses_view.h"

#include "core/storage/repository.h"
#include "ui/lists/held_table.h"
#include "ui/training/course_place.h"

#include <QVBoxLayout>

namespace muster {

CoursesView::CoursesView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_table(new HeldTable(QStringLiteral("courses"), {{1, 3}}, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_table);
    connect(m_table, &HeldTable::openedRecord, this, [this](qint64 id) { emit goTo(coursePlace({id})); });
    retranslate();
}

void CoursesView::refresh(QDate)
{
    QList<QVariantList> rows;
    for (const Course &course : select<Course>(m_desk.office.database(), QStringLiteral("ORDER BY starts_on DESC, code")))
        rows.append({course.code, course.title, course.startsOn, course.endsOn, course.id.value});
    m_table->setRows(rows);
}

void CoursesView::takeFocus()
{
    m_table->setFocus();
}

void CoursesView::retranslate()
{
    m_table->setColumns({{"code", tr("Code")}, {"title", tr("Title")}, {"starts", tr("First day")}, {"ends", tr("Last day")}});
}

} // namespace muster
