// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/course_view.h"

#include "core/storage/repository.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_tabs.h"
#include "ui/shell/theme.h"
#include "ui/training/attendance_tab.h"
#include "ui/training/course_head.h"
#include "ui/training/course_overview.h"
#include "ui/training/instructors_tab.h"
#include "ui/training/marks_tab.h"
#include "ui/training/papers_tab.h"
#include "ui/training/participants_tab.h"
#include "ui/training/results_tab.h"
#include "ui/training/timetable_tab.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace muster {

namespace {

const QString courseKey = QStringLiteral("course");
const QString tabKey = QStringLiteral("tab");

using Made = std::function<CourseTab *(CourseTab *)>;

template <class Tab>
auto tabOf(const OfficeDesk &desk, const Made &made)
{
    return [desk, made](QWidget *parent) -> PageView * { return made(new Tab(desk, parent)); };
}

/// In the order of the work.
QList<PageTab> tabsFor(const OfficeDesk &desk, const Made &made)
{
    return {
        {"overview", QT_TRANSLATE_NOOP("muster::CourseView", "Overview"), tabOf<CourseOverview>(desk, made)},
        {"participants", QT_TRANSLATE_NOOP("muster::CourseView", "Participants"), tabOf<ParticipantsTab>(desk, made)},
        {"timetable", QT_TRANSLATE_NOOP("muster::CourseView", "Timetable"), tabOf<TimetableTab>(desk, made)},
        {"instructors", QT_TRANSLATE_NOOP("muster::CourseView", "Instructors"), tabOf<CourseInstructorsTab>(desk, made)},
        {"attendance", QT_TRANSLATE_NOOP("muster::CourseView", "Attendance"), tabOf<AttendanceTab>(desk, made)},
        {"marks", QT_TRANSLATE_NOOP("muster::CourseView", "Marks"), tabOf<MarksTab>(desk, made)},
        {"results", QT_TRANSLATE_NOOP("muster::CourseView", "Results"), tabOf<ResultsTab>(desk, made)},
        {"papers", QT_TRANSLATE_NOOP("muster::CourseView", "Papers"), tabOf<CoursePapersTab>(desk, made)},
    };
}

} // namespace

CourseView::CourseView(const OfficeDesk &desk, QWidget *parent)
    : PageRecord(parent), m_desk(desk), m_header(new PageHeader(this)), m_head(new CourseHead(this)), m_back(makeButton(ButtonLook::Plain, {}, this)),
      m_tabs(new PageTabs("muster::CourseView", tabsFor(desk, [this](CourseTab *tab) { return ofThisCourse(tab); }), this))
{
    build();
    listen();
    retranslate();
}

void CourseView::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(3 * Theme::unit, 20, 3 * Theme::unit, Theme::gap);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_header);
    rows->addWidget(m_head);
    rows->addWidget(m_tabs, 1);
    m_back->setIcon(lineIcon(QStringLiteral("back")));
    m_header->addTool(m_back);
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "New record"), {QKeySequence::New}, [this] { tab()->add(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Edit the record"), {QKeySequence(Qt::Key_F2)}, [this] { tab()->edit(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Save the record"), {QKeySequence::Save}, [this] { tab()->save(); });
}

void CourseView::listen()
{
    connect(m_back, &QPushButton::clicked, this, &CourseView::left);
    connect(m_tabs, &PageTabs::goTo, this, &CourseView::goTo);
    connect(m_tabs, &PageTabs::moved, this, &CourseView::moved);
    connect(m_tabs, &PageTabs::said, this, &CourseView::said);
    connect(m_tabs, &PageTabs::counted, this, &CourseView::counted);
    connect(m_tabs, &PageTabs::turned, this, [this] {
        attempt(this, [this] { refresh(m_day); });
        m_tabs->lendActions(this);
        emit moved();
    });
}

CourseTab *CourseView::ofThisCourse(CourseTab *tab)
{
    connect(tab, &CourseTab::changed, this, [this] { attempt(this, [this] { showHead(); }); });
    return tab;
}

CourseTab *CourseView::tab() const
{
    return static_cast<CourseTab *>(m_tabs->current());
}

void CourseView::open(const QVariantMap &detail)
{
    m_id = {detail.value(courseKey).toLongLong()};
    m_tabs->choose(detail.value(tabKey).toString());
    tab()->setCourse(m_id);
    tab()->open(detail);
    m_tabs->lendActions(this);
}

void CourseView::refresh(QDate day)
{
    m_day = day;
    showHead();
    tab()->setCourse(m_id);
    tab()->refresh(day);
}

void CourseView::showHead()
{
    m_course = muster::find(m_desk.office.database(), m_id);
    m_head->setVisible(m_course.has_value());
    if (m_course)
        m_head->show(m_desk.office.database(), *m_course, m_day);
    m_header->setTitle(!m_course ? tr("This course is no longer there")
                       : m_course->title.isEmpty() ? m_course->code : QStringLiteral("%1 — %2").arg(m_course->code, m_course->title));
    emit named();
}

QVariantMap CourseView::detail() const
{
    QVariantMap detail = tab()->detail();
    detail.insert(courseKey, m_id.value);
    detail.insert(tabKey, m_tabs->currentId());
    return detail;
}

void CourseView::takeFocus()
{
    tab()->takeFocus();
}

void CourseView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return PageRecord::keyPressEvent(event);
    if (!tab()->stepBack())
        emit left();
}

void CourseView::retranslate()
{
    m_back->setText(tr("Back to the list"));
    m_tabs->tabBar()->setAccessibleName(tr("Sides of the course"));
    retranslateActions(this);
    m_tabs->retranslate();
}

} // namespace muster
