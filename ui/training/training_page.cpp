// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_page.h"

#include "ui/shell/guard.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_tabs.h"
#include "ui/shell/theme.h"
#include "ui/training/course_view.h"
#include "ui/training/courses_view.h"
#include "ui/training/instructors_view.h"
#include "ui/training/needs_view.h"
#include "ui/training/outcomes_view.h"
#include "ui/training/programmes_view.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace muster {

namespace {

const QString viewKey = QStringLiteral("view");
const QString courseKey = QStringLiteral("course");

QList<PageTab> tabsFor(const OfficeDesk &desk)
{
    return {
        {"courses", QT_TRANSLATE_NOOP("muster::TrainingPage", "Courses"), [desk](QWidget *parent) { return new CoursesView(desk, parent); }},
        {"needs", QT_TRANSLATE_NOOP("muster::TrainingPage", "Needs"), [desk](QWidget *parent) { return new NeedsView(desk, parent); }},
        {"outcomes", QT_TRANSLATE_NOOP("muster::TrainingPage", "Outcomes"), [desk](QWidget *parent) { return new OutcomesView(desk, parent); }},
        {"instructors", QT_TRANSLATE_NOOP("muster::TrainingPage", "Instructors"), [desk](QWidget *parent) { return new InstructorsView(desk, parent); }},
        {"programmes", QT_TRANSLATE_NOOP("muster::TrainingPage", "Programmes"), [desk](QWidget *parent) { return new ProgrammesView(desk, parent); }},
    };
}

} // namespace

TrainingPage::TrainingPage(OfficeDesk desk, QWidget *parent)
    : Page(parent), m_desk(std::move(desk)), m_stack(new QStackedWidget(this)), m_views(new QWidget(m_stack)),
      m_header(new PageHeader(m_views)), m_tabs(new PageTabs("muster::TrainingPage", tabsFor(m_desk), m_views))
{
    build();
    buildActions();
    listen();
    retranslate();
}

void TrainingPage::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_stack->addWidget(m_views);
    auto *rows = new QVBoxLayout(m_views);
    rows->setContentsMargins(3 * Theme::unit, 20, 3 * Theme::unit, Theme::gap);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_header);
    rows->addWidget(m_tabs, 1);
}

/// A course has keys of its own.
void TrainingPage::buildActions()
{
    addPageAction(m_views, QT_TRANSLATE_NOOP("Action", "New record"), {QKeySequence::New}, [this] { m_tabs->current()->add(); });
    addPageAction(m_views, QT_TRANSLATE_NOOP("Action", "Edit the record"), {QKeySequence(Qt::Key_F2)}, [this] { m_tabs->current()->edit(); });
    addPageAction(m_views, QT_TRANSLATE_NOOP("Action", "Save the record"), {QKeySequence::Save}, [this] { m_tabs->current()->save(); });
}

void TrainingPage::listen()
{
    connect(m_tabs, &PageTabs::turned, this, [this] {
        attempt(this, [this] { refresh(); });
        m_tabs->lendActions(m_views);
        emit moved();
    });
    connect(m_tabs, &PageTabs::goTo, this, &Page::goTo);
    connect(m_tabs, &PageTabs::moved, this, &Page::moved);
    connect(m_tabs, &PageTabs::said, this, &Page::said);
    connect(m_tabs, &PageTabs::counted, this, &Page::counted);
}

void TrainingPage::buildCourse()
{
    m_course = new CourseView(m_desk, m_stack);
    m_stack->addWidget(m_course);
    connect(m_course, &CourseView::left, this, &TrainingPage::goBack);
    connect(m_course, &CourseView::goTo, this, &Page::goTo);
    connect(m_course, &CourseView::moved, this, &Page::moved);
    connect(m_course, &CourseView::said, this, &Page::said);
    connect(m_course, &CourseView::counted, this, &Page::counted);
    connect(m_course, &CourseView::named, this, &Page::titleChanged);
}

bool TrainingPage::showsCourse() const
{
    return m_course && m_stack->currentWidget() == m_course;
}

QString TrainingPage::title() const
{
    return showsCourse() ? m_course->name() : tr("Training");
}

void TrainingPage::refresh()
{
    if (showsCourse())
        m_course->refresh(today());
    else if (today().isValid())
        m_tabs->current()->refresh(today());
}

void TrainingPage::open(const QVariantMap &detail)
{
    if (detail.contains(courseKey))
        showCourse(detail);
    else
        showView(detail);
}

void TrainingPage::showView(const QVariantMap &detail)
{
    m_stack->setCurrentWidget(m_views);
    m_tabs->choose(detail.value(viewKey).toString());
    m_tabs->current()->open(detail);
    m_tabs->lendActions(m_views);
    m_tabs->current()->takeFocus();
}

void TrainingPage::showCourse(const QVariantMap &detail)
{
    if (!m_course)
        buildCourse();
    m_stack->setCurrentWidget(m_course);
    m_course->turnTo({detail.value(courseKey).toLongLong()}, detail);
    m_course->takeFocus();
}

void TrainingPage::goBack()
{
    QVariantMap detail = m_tabs->current()->detail();
    detail.insert(viewKey, m_tabs->currentId());
    emit goTo({"training", detail});
}

QVariantMap TrainingPage::detail() const
{
    if (showsCourse())
        return m_course->detail();
    QVariantMap detail = m_tabs->current()->detail();
    detail.insert(viewKey, m_tabs->currentId());
    return detail;
}

void TrainingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || showsCourse() || !m_tabs->current()->stepBack())
        Page::keyPressEvent(event);
}

void TrainingPage::retranslate()
{
    m_header->setTitle(tr("Training"));
    m_header->setSubtitle(tr("Courses from the timetable to the published results"));
    m_tabs->tabBar()->setAccessibleName(tr("Views of training"));
    retranslateActions(m_views);
    m_tabs->retranslate();
    if (m_course)
        m_course->retranslate();
}

} // namespace muster
