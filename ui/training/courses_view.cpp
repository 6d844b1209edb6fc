// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/courses_view.h"

#include "core/storage/repository.h"
#include "ui/lists/chip_cell.h"
#include "ui/lists/column_spread.h"
#include "ui/lists/filter_keys.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/selection/record_stack.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/training/course_filter_bar.h"
#include "ui/training/course_place.h"
#include "ui/training/course_rows.h"
#include "ui/training/year_calendar.h"

#include <QAction>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>

namespace muster {

namespace {

enum { TitleColumn = 1, PartnerColumn = 4, StateColumn = 7 };

const QList<QByteArray> spareColumns{"programme", "venue", "starts", "ends", "places"};

const QString showKey = QStringLiteral("show");
const QString calendarName = QStringLiteral("calendar");
const QString chosenKey = QStringLiteral("chosen");
const QString calendarYearKey = QStringLiteral("calendar_year");
const QStringList ownKeys{showKey, chosenKey, calendarYearKey, QStringLiteral("view")};

} // namespace

CoursesView::CoursesView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_bar(new CourseFilterBar(this)), m_new(makeButton(ButtonLook::Plain, {}, this)),
      m_asList(makeButton(ButtonLook::Plain, {}, this)), m_asCalendar(makeButton(ButtonLook::Plain, {}, this)),
      m_table(new TableView(this)), m_spread(new ColumnSpread(m_table, {{TitleColumn, 3}, {PartnerColumn, 1}})),
      m_layout(new ListLayout(m_table, m_spread)), m_rows(new CourseRows(m_desk, this)), m_calendar(new YearCalendar(this)), m_keys(new FilterKeys(m_bar))
{
    m_records = new RecordStack(m_desk, buildContent(), this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->addWidget(m_records);
    buildTable();
    listen();
    retranslate();
}

QWidget *CoursesView::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    auto *sides = new QButtonGroup(this);
    for (QPushButton *side : {m_asList, m_asCalendar}) {
        side->setCheckable(true);
        sides->addButton(side);
    }
    m_asList->setChecked(true);
    m_asList->setIcon(lineIcon(QStringLiteral("menu")));
    m_asCalendar->setIcon(lineIcon(QStringLiteral("calendar")));
    m_new->setIcon(lineIcon(QStringLiteral("add")));
    row->addWidget(m_new);
    row->addStretch(1);
    row->addWidget(m_asList);
    row->addWidget(m_asCalendar);
    row->addWidget(makeListButton(m_table, tools));
    return tools;
}

QWidget *CoursesView::buildContent()
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    QWidget *tools = buildTools();
    m_sides = new QStackedWidget(content);
    m_sides->addWidget(m_table);
    m_sides->addWidget(m_calendar);
    rows->addWidget(tools);
    rows->addWidget(m_bar);
    rows->addWidget(m_sides, 1);
    setTabOrderOf({tools, m_bar, m_table, m_calendar});
    return content;
}

void CoursesView::buildTable()
{
    setColumns();
    m_table->setPagedModel(m_rows->model());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(StateColumn, new ChipDelegate(m_table));
    m_spread->setWidths(widths(m_rows->model()->columns()));
    m_layout->use(QStringLiteral("course-list"), spareColumns);
    m_table->setMatter([this] { return matter(); });
    m_keys->serve(m_table);
}

void CoursesView::listen()
{
    connect(m_rows->model(), &PagedModel::sortChosen, this, [this](const QByteArray &column, Qt::SortOrder order) {
        m_rows->sortBy(column, order);
        showRows();
    });
    connect(m_table, &TableView::opened, this, [this](int row) { emit goTo(coursePlace(m_rows->at(row))); });
    connect(m_calendar, &YearCalendar::opened, this, [this](CourseId course) { emit goTo(coursePlace(course)); });
    connect(m_calendar, &YearCalendar::yearTurned, this, [this] {
        showCalendar();
        emit moved();
    });
    connect(m_bar, &CourseFilterBar::changed, this, [this] {
        ask();
        emit moved();
    });
    connect(m_new, &QPushButton::clicked, this, &CoursesView::add);
    connect(m_asCalendar, &QPushButton::toggled, this, &CoursesView::turn);
    connect(m_records, &RecordStack::said, this, &PageView::said);
    connect(m_records, &RecordStack::saved, this, [this](qint64 id) { emit goTo(coursePlace({id})); });
    connect(m_records, &RecordStack::closed, this, &CoursesView::takeFocus);
    connect(m_keys, &FilterKeys::listAsked, this, &CoursesView::takeFocus);
    connect(m_keys, &FilterKeys::openAsked, this, [this] {
        if (!chosen().isNull())
            emit goTo(coursePlace(chosen()));
    });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Filter the list"), {QKeySequence::Find}, [this] { m_bar->find(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "List or calendar"), {QKeySequence(QStringLiteral("Ctrl+Shift+C"))},
                  [this] { (showsCalendar() ? m_asList : m_asCalendar)->setChecked(true); });
}

void CoursesView::refresh(QDate day)
{
    m_day = day;
    offerChoices();
    ask();
    if (RecordPanel *panel = m_records->panel())
        panel->refresh();
}

/// Programmes that courses are held after, and the years they are held in.
void CoursesView::offerChoices()
{
    attempt(this, [this] {
        const Database &database = m_desk.office.database();
        CourseChoices choices{{}, courseYears(database)};
        const QString used = QStringLiteral("WHERE id IN (SELECT programme_id FROM course) ORDER BY code");
        for (const Programme &programme : select<Programme>(database, used))
            choices.programmes.append({programme.id, programme.code});
        m_bar->setChoices(choices);
    });
}

void CoursesView::ask()
{
    if (!m_day.isValid())
        return;
    showRows();
    showCalendar();
}

void CoursesView::showRows()
{
    if (!m_day.isValid())
        return;
    const CourseId before = std::exchange(m_wanted, {});
    const CourseId kept = before.isNull() ? m_rows->at(m_table->currentIndex().row()) : before;
    m_rows->show(m_bar->filter(m_day));
    choose(kept);
    m_table->setEmptyText(m_bar->isClear() ? tr("No course has been entered yet.\n\nPress Ctrl+N to enter one: its code, programme and days.")
                                           : tr("There is no such course.\n\nChoose other entries above the list; Esc shows all courses."));
    tellCount();
}

void CoursesView::choose(CourseId course)
{
    const qsizetype row = course.isNull() ? -1 : m_rows->rowOf(course);
    if (m_rows->count() > 0)
        m_table->setCurrentIndex(m_rows->model()->index(int(qMax(qsizetype(0), row)), 0));
}

void CoursesView::showCalendar()
{
    if (!showsCalendar())
        return;
    if (m_calendar->year() == 0)
        m_calendar->setYear(m_bar->year()->isAsking() ? m_bar->year()->currentData().toInt() : m_day.year());
    CourseFilter filter = m_bar->filter(m_day);
    filter.year = m_calendar->year();
    QList<CourseRow> courses;
    attempt(this, [&] { courses = coursesOfYear(m_desk.office.database(), filter); });
    m_calendar->setCourses(courses, m_day);
    tellCount();
}

void CoursesView::tellCount()
{
    emit counted(showsCalendar() ? tr("Courses in %1: %2").arg(QString::number(m_calendar->year()), QLocale().toString(m_calendar->count()))
                                 : tr("Courses: %1").arg(QLocale().toString(m_rows->count())));
}

bool CoursesView::showsCalendar() const
{
    return m_asCalendar->isChecked();
}

/// The calendar has a year of its own, which it turns by itself.
void CoursesView::turn(bool toCalendar)
{
    m_bar->year()->setVisible(!toCalendar);
    if (toCalendar && m_bar->year()->isAsking())
        m_calendar->setYear(m_bar->year()->currentData().toInt());
    m_sides->setCurrentIndex(toCalendar ? 1 : 0);
    if (m_day.isValid())
        toCalendar ? showCalendar() : showRows();
    takeFocus();
    emit moved();
}

CourseId CoursesView::chosen() const
{
    return showsCalendar() ? m_calendar->chosen() : m_rows->at(m_table->currentIndex().row());
}

void CoursesView::add()
{
    m_records->begin({recordType<Course>()}, {});
}

void CoursesView::edit()
{
    if (!m_records->isOpen() && !chosen().isNull())
        emit goTo(coursePlace(chosen(), QStringLiteral("overview")));
}

void CoursesView::save()
{
    m_records->save();
}

bool CoursesView::stepBack()
{
    if (m_records->isOpen())
        return m_records->close();
    if (m_bar->isClear())
        return false;
    m_bar->clear();
    takeFocus();
    return true;
}

void CoursesView::open(const QVariantMap &detail)
{
    m_wanted = {detail.value(chosenKey).toLongLong()};
    if (const int year = detail.value(calendarYearKey).toInt(); year > 0)
        m_calendar->setYear(year);
    if (detail.contains(showKey))
        (detail.value(showKey).toString() == calendarName ? m_asCalendar : m_asList)->setChecked(true);
    QVariantMap filter = detail;
    for (const QString &own : ownKeys)
        filter.remove(own);
    if (!filter.isEmpty()) {
        offerChoices();
        m_bar->setState(filter);
    }
}

QVariantMap CoursesView::detail() const
{
    QVariantMap detail = m_bar->state();
    detail.insert(showKey, showsCalendar() ? calendarName : QStringLiteral("list"));
    if (showsCalendar())
        detail.insert(calendarYearKey, m_calendar->year());
    if (!chosen().isNull())
        detail.insert(chosenKey, chosen().value);
    return detail;
}

void CoursesView::takeFocus()
{
    if (!m_records->isOpen())
        m_sides->currentWidget()->setFocus();
}

ListMatter CoursesView::matter() const
{
    QStringList lines{tr("As of %1").arg(longDayText(m_day)), m_bar->inWords()};
    lines.removeAll(QString());
    return {.title = tr("Courses"), .lines = lines, .rows = m_rows->everything()};
}

void CoursesView::setColumns()
{
    m_rows->model()->setColumns({{"code", tr("Code"), Qt::AlignLeft, 172},
                                 {"title", tr("Title"), Qt::AlignLeft, 124},
                                 {"programme", tr("Programme"), Qt::AlignLeft, 118},
                                 {"days", tr("Days"), Qt::AlignRight, 172},
                                 {"partner", tr("Partner"), Qt::AlignLeft, 88},
                                 {"participants", tr("Participants"), Qt::AlignRight, 112},
                                 {"passed", tr("Passed"), Qt::AlignRight, 82},
                                 {"state", tr("State"), Qt::AlignLeft, 144},
                                 {"venue", tr("Venue"), Qt::AlignLeft, 140},
                                 {"starts", tr("First day"), Qt::AlignRight, 114},
                                 {"ends", tr("Last day"), Qt::AlignRight, 114},
                                 {"places", tr("Places"), Qt::AlignRight, 76}});
}

void CoursesView::retranslate()
{
    m_new->setText(tr("New course"));
    m_new->setToolTip(tr("Enter a course (Ctrl+N)"));
    m_asList->setText(tr("List"));
    m_asList->setToolTip(tr("The courses as a list (Ctrl+Shift+C)"));
    m_asCalendar->setText(tr("Calendar"));
    m_asCalendar->setToolTip(tr("The courses of a year as bars (Ctrl+Shift+C)"));
    m_table->setAccessibleName(tr("Courses"));
    setColumns();
    m_bar->retranslate();
    m_calendar->retranslate();
    m_records->retranslate();
    retranslateActions(this);
    if (m_day.isValid())
        refresh(m_day);
}

} // namespace muster
