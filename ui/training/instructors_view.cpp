// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/instructors_view.h"

#include "ui/lists/column_spread.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/paged_model.h"
#include "ui/shell/date_field.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/training/course_place.h"
#include "ui/training/teaching_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace muster {

namespace {

constexpr int wordsWidth = 240;

QVariantList cellsOf(const LoadRow &row)
{
    return {row.fullName, row.serviceNo, row.organisation, row.courses, row.lessons, hoursOf(row.minutes), row.personId.value};
}

/// All rows, read in the thread that writes them.
std::function<SheetRows()> everybody(const OfficeAddress &address, const LoadFilter &asked)
{
    return [address, asked]() -> SheetRows {
        const auto database = std::make_shared<const Database>(Database::open(address));
        return [database, asked, offset = qint64(0)]() mutable {
            QList<QVariantList> rows;
            for (const LoadRow &row : instructorLoad(*database, asked, {offset, PagedModel::pageSize}))
                rows.append(cellsOf(row));
            offset += rows.size();
            return rows;
        };
    };
}

} // namespace

InstructorsView::InstructorsView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_stack(new QStackedWidget(this)), m_fromName(makeLabel(TextLook::Soft, {}, this)), m_from(new DateField(this)),
      m_untilName(makeLabel(TextLook::Soft, {}, this)), m_until(new DateField(this)), m_words(new QLineEdit(this)),
      m_summary(makeLabel(TextLook::Soft, {}, this)), m_model(new PagedModel(this)), m_table(new TableView(this)),
      m_spread(new ColumnSpread(m_table, {{0, 2}, {2, 3}})), m_layout(new ListLayout(m_table, m_spread)), m_personName(makeLabel(TextLook::Heading, {}, this)),
      m_back(makeButton(ButtonLook::Plain, {}, this)), m_lessons(new HeldTable(QStringLiteral("taught-lessons"), {{4, 3}}, this))
{
    build();
    connect(m_from, &DateField::dayChanged, this, &InstructorsView::ask);
    connect(m_until, &DateField::dayChanged, this, &InstructorsView::ask);
    connect(m_words, &QLineEdit::textChanged, this, &InstructorsView::ask);
    connect(m_table, &TableView::opened, this, &InstructorsView::openPerson);
    connect(m_back, &QPushButton::clicked, this, &InstructorsView::backToPeople);
    connect(m_lessons, &HeldTable::openedRecord, this, [this](qint64 id) {
        Location place = coursePlace({m_courses.value(id)}, QStringLiteral("timetable"));
        place.detail.insert(QStringLiteral("lesson"), id);
        emit goTo(place);
    });
    retranslate();
}

void InstructorsView::build()
{
    auto *people = new QWidget(m_stack);
    auto *rows = new QVBoxLayout(people);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    QWidget *top = buildTop();
    rows->addWidget(top);
    rows->addWidget(m_summary);
    rows->addWidget(m_table, 1);
    m_stack->addWidget(people);
    m_stack->addWidget(buildLessons());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 12, 0, 0);
    whole->addWidget(m_stack);
    setColumns();
    m_table->setPagedModel(m_model);
    m_table->setSortingEnabled(false);
    m_spread->setWidths(widths(m_model->columns()));
    m_layout->use(QStringLiteral("instructors"), {});
    m_table->setMatter([this] { return matter(); });
    setTabOrderOf({top, m_table, m_back, m_lessons});
}

QWidget *InstructorsView::buildTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    QToolButton *tools = makeListButton(m_table, top);
    m_words->setFixedWidth(wordsWidth);
    m_words->setClearButtonEnabled(true);
    for (QWidget *part : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_fromName), static_cast<QWidget *>(m_from),
                          static_cast<QWidget *>(m_untilName), static_cast<QWidget *>(m_until)})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(tools);
    setTabOrderOf({m_words, m_from, m_until, tools});
    return top;
}

QWidget *InstructorsView::buildLessons()
{
    auto *box = new QWidget(m_stack);
    auto *head = new QHBoxLayout;
    QToolButton *tools = makeListButton(m_lessons, box);
    m_back->setIcon(lineIcon(QStringLiteral("back")));
    head->addWidget(m_personName, 1);
    head->addWidget(m_back);
    head->addWidget(tools);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_lessons, 1);
    m_lessons->setMatter([this] { return ListMatter{.title = tr("Lessons of %1").arg(m_person.fullName), .lines = aboutLines()}; });
    return box;
}

/// The year of the day, until somebody chooses other days.
void InstructorsView::refresh(QDate day)
{
    if (!m_day.isValid()) {
        m_from->setDay(QDate(day.year(), 1, 1));
        m_until->setDay(QDate(day.year(), 12, 31));
    }
    m_day = day;
    ask();
}

LoadFilter InstructorsView::filter() const
{
    return {{m_from->day(), m_until->day()}, m_words->text()};
}

void InstructorsView::ask()
{
    if (!m_day.isValid())
        return;
    attempt(this, [this] {
        const Database &database = m_desk.office.database();
        const LoadFilter asked = filter();
        const LoadSum sum = loadSum(database, asked);
        m_model->setSource({[&database, asked](qint64 offset, int limit) {
                                QList<QVariantList> rows;
                                for (const LoadRow &row : instructorLoad(database, asked, {offset, limit}))
                                    rows.append(cellsOf(row));
                                return rows;
                            },
                            sum.people});
        m_summary->setText(tr("%1 people teach %2 hours in %3 lessons; a lesson of two instructors is counted for each.")
                               .arg(QLocale().toString(sum.people), hoursText(sum.minutes), QLocale().toString(sum.lessons)));
        emit counted(tr("Instructors: %1").arg(QLocale().toString(sum.people)));
    });
}

QString InstructorsView::summary() const
{
    return m_summary->text();
}

QStringList InstructorsView::aboutLines() const
{
    return {tr("From %1 to %2").arg(dayText(m_from->day()), dayText(m_until->day()))};
}

ListMatter InstructorsView::matter() const
{
    return {.title = tr("Instructors"), .lines = aboutLines(), .rows = everybody(m_desk.office.database().address(), filter())};
}

void InstructorsView::openPerson(int row)
{
    attempt(this, [this, row] {
        const PersonId person{m_model->idOf(row).toLongLong()};
        QList<QVariantList> rows;
        m_courses.clear();
        for (const TaughtLesson &one : taughtLessons(m_desk.office.database(), person, filter().days)) {
            rows.append({one.session.heldOn, one.session.startsAt, one.session.minutes.value_or(0), one.course, one.lesson,
                         one.second ? tr("second") : tr("first"), one.session.id.value});
            m_courses.insert(one.session.id.value, one.session.courseId.value);
        }
        m_person = instructorLoad(m_desk.office.database(), filter(), {row, 1}).value(0);
        m_personName->setText(tr("%1: %2 hours in %3 lessons").arg(m_person.fullName, hoursText(m_person.minutes)).arg(m_person.lessons));
        m_lessons->setRows(rows);
        m_stack->setCurrentIndex(1);
        m_lessons->setFocus();
        if (m_lessons->count() > 0)
            m_lessons->choose(m_lessons->idAt(0));
    });
}

bool InstructorsView::showsLessons() const
{
    return m_stack->currentIndex() == 1;
}

void InstructorsView::backToPeople()
{
    m_stack->setCurrentIndex(0);
    m_table->setFocus();
}

bool InstructorsView::stepBack()
{
    if (!showsLessons())
        return false;
    backToPeople();
    return true;
}

void InstructorsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !stepBack())
        PageView::keyPressEvent(event);
}

void InstructorsView::takeFocus()
{
    if (showsLessons())
        m_lessons->setFocus();
    else
        m_table->setFocus();
}

void InstructorsView::setColumns()
{
    m_model->setColumns({{"name", tr("Name"), Qt::AlignLeft, 190},
                         {"service_no", tr("Service no."), Qt::AlignLeft, 120},
                         {"organisation", tr("Organisation"), Qt::AlignLeft, 220},
                         {"courses", tr("Courses"), Qt::AlignRight, 90},
                         {"lessons", tr("Lessons"), Qt::AlignRight, 90},
                         {"hours", tr("Hours"), Qt::AlignRight, 100, 2}});
    m_lessons->setColumns({{"day", tr("Day"), Qt::AlignRight, 106},
                           {"from", tr("Begins"), Qt::AlignRight, 80},
                           {"minutes", tr("Minutes"), Qt::AlignRight, 84},
                           {"course", tr("Course"), Qt::AlignLeft, 150},
                           {"lesson", tr("Lesson"), Qt::AlignLeft, 240},
                           {"as", tr("Instructor"), Qt::AlignLeft, 110}});
}

void InstructorsView::retranslate()
{
    m_words->setPlaceholderText(tr("Name or service number"));
    m_words->setAccessibleName(tr("Filter instructors"));
    m_fromName->setText(tr("From"));
    m_from->edit()->setAccessibleName(tr("First day"));
    m_untilName->setText(tr("to"));
    m_until->edit()->setAccessibleName(tr("Last day"));
    m_table->setAccessibleName(tr("Instructors and what they teach"));
    m_table->setEmptyText(tr("Nobody teaches in these days.\n\nEnter instructors at the lessons of a course’s timetable."));
    m_lessons->setAccessibleName(tr("Lessons behind the figure"));
    m_back->setText(tr("Back to the list"));
    setColumns();
    if (m_day.isValid())
        ask();
}

} // namespace muster
