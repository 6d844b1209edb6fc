// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/instructors_tab.h"

#include "core/office/record_desk.h"
#include "core/training/course_instructor.h"
#include "core/training/instructor_load.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/selection/record_stack.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/training/teaching_words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace muster {

namespace {

RecordAsked instructorRecord()
{
    return {recordType<CourseInstructor>(), {"course_id"}};
}

QString roleWords(const QString &code)
{
    const RecordType &type = recordType<CourseInstructor>();
    const FieldInfo &field = type.fields[type.indexOf("role")];
    for (const Choice &choice : field.choices)
        if (code == QLatin1String(choice.code))
            return choiceWords(type, field, choice);
    return CourseInstructorsTab::tr("not on the list");
}

} // namespace

CourseInstructorsTab::CourseInstructorsTab(const OfficeDesk &desk, QWidget *parent)
    : CourseTab(parent), m_desk(desk), m_add(makeButton(ButtonLook::Plain, {}, this)), m_sum(makeLabel(TextLook::Soft, {}, this)),
      m_list(new HeldTable(QStringLiteral("course-instructors"), {{0, 2}, {2, 2}}, this))
{
    build();
    retranslate();
}

void CourseInstructorsTab::build()
{
    auto *content = new QWidget(this);
    auto *head = new QHBoxLayout;
    m_add->setIcon(lineIcon(QStringLiteral("add")));
    QToolButton *tools = makeListButton(m_list, content);
    head->addWidget(m_add);
    head->addWidget(m_sum, 1);
    head->addWidget(tools);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_list, 1);
    m_records = new RecordStack(m_desk, content, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 12, 0, 0);
    whole->addWidget(m_records);
    setTabOrderOf({m_add, tools, m_list});
    m_list->setMatter([] { return ListMatter{.title = CourseInstructorsTab::tr("Instructors of the course")}; });
    connect(m_add, &QPushButton::clicked, this, &CourseInstructorsTab::add);
    connect(m_list, &HeldTable::openedRecord, this, &CourseInstructorsTab::edit);
    connect(m_records, &RecordStack::saved, this, [this](qint64 id) {
        refresh({});
        m_list->choose(id);
        emit changed();
    });
    connect(m_records, &RecordStack::removed, this, [this] { refresh({}); });
    connect(m_records, &RecordStack::closed, this, &CourseInstructorsTab::takeFocus);
    connect(m_records, &RecordStack::said, this, &PageView::said);
}

void CourseInstructorsTab::turnTo(CourseId)
{
    m_records->close();
}

void CourseInstructorsTab::refresh(QDate)
{
    attempt(this, [this] { fill(); });
    if (RecordPanel *panel = m_records->panel())
        panel->refresh();
}

void CourseInstructorsTab::fill()
{
    QList<QVariantList> rows;
    qint64 minutes = 0;
    m_people.clear();
    for (const CourseTeacher &one : courseTeachers(m_desk.office.database(), course())) {
        const qint64 key = one.record > 0 ? one.record : -one.personId.value;
        m_people.insert(key, one.personId.value);
        minutes += one.minutes;
        rows.append({one.fullName, roleWords(one.role), one.organisation, one.lessons, hoursOf(one.minutes), key});
    }
    m_list->setRows(rows);
    m_sum->setText(tr("Hours taught: %1; a lesson of two instructors is counted for each.").arg(hoursText(minutes)));
    emit counted(tr("Instructors: %1").arg(rows.size()));
}

void CourseInstructorsTab::add()
{
    m_records->begin(instructorRecord(), {{"course_id", course().value}});
}

void CourseInstructorsTab::edit()
{
    const qint64 key = m_list->chosen();
    if (key > 0)
        m_records->edit(instructorRecord(), key);
    else if (key < 0)
        putOnList({m_people.value(key)});
}

/// Somebody who only teaches a lesson becomes an instructor of the course.
void CourseInstructorsTab::putOnList(PersonId person)
{
    StoredRecord saved;
    const CourseInstructor one{.courseId = course(), .personId = person};
    if (!attempt(this, [&] { saved = saveRecord(m_desk.office.database(), recordType<CourseInstructor>(), {{}, valuesOf(one)}, m_desk.signature()); }))
        return;
    refresh({});
    m_list->choose(saved.state.id);
    emit said(tr("Put on the list as instructor. Ctrl+Z takes it back; Enter changes the role."));
    emit changed();
}

void CourseInstructorsTab::save()
{
    m_records->save();
}

bool CourseInstructorsTab::stepBack()
{
    return m_records->isOpen() && m_records->close();
}

void CourseInstructorsTab::takeFocus()
{
    if (!m_records->isOpen())
        m_list->setFocus();
}

void CourseInstructorsTab::setColumns()
{
    m_list->setColumns({{"name", tr("Name"), Qt::AlignLeft, 200},
                        {"role", tr("Role"), Qt::AlignLeft, 160},
                        {"organisation", tr("Organisation"), Qt::AlignLeft, 200},
                        {"lessons", tr("Lessons"), Qt::AlignRight, 90},
                        {"hours", tr("Hours"), Qt::AlignRight, 90, 2}});
}

void CourseInstructorsTab::retranslate()
{
    m_add->setText(tr("Instructor"));
    m_add->setToolTip(tr("Enter an instructor (Ctrl+N)"));
    m_list->setAccessibleName(tr("Instructors of the course"));
    m_list->setEmptyText(tr("Nobody teaches on this course yet.\n\nCtrl+N enters an instructor."));
    setColumns();
    m_records->retranslate();
    if (!course().isNull())
        attempt(this, [this] { fill(); });
}

} // namespace muster
