// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/for_all_view.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/selection/record_stack.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/stack_size.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/training/lay_out_panel.h"
#include "ui/training/timetable_tab.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace muster {

namespace {


enum { DayColumn, FromColumn, UntilColumn, MinutesColumn, LessonColumn, HallColumn, InstructorColumn, SecondColumn, ClashColumn };

constexpr int step = 5;

} // namespace

TimetableTab::TimetableTab(const OfficeDesk &desk, QWidget *parent)
    : CourseTab(parent), m_desk(desk), m_strip(new MessageStrip(this)), m_parts(new QStackedWidget(this)), m_look(new QComboBox(this)),
      m_before(new QToolButton(this)), m_after(new QToolButton(this)), m_weekName(makeLabel(TextLook::Body, {}, this)),
      m_clashes(makeButton(ButtonLook::Link, {}, this)), m_add(makeButton(ButtonLook::Plain, {}, this)), m_layOut(makeButton(ButtonLook::Plain, {}, this)),
      m_forChosen(makeButton(ButtonLook::Plain, {}, this)), m_dayMenu(new QToolButton(this)), m_calendar(makeButton(ButtonLook::Plain, {}, this)),
      m_looks(new QStackedWidget(this)), m_week(new TimetableWeek(this)),
      m_list(new HeldTable(QStringLiteral("timetable"), {{LessonColumn, 4}, {InstructorColumn, 1}, {ClashColumn, 3}}, this)),
      m_chosenWords(makeLabel(TextLook::Soft, {}, this)), m_layOutPanel(new LayOutPanel(desk, this)),
      m_forAll(new ForAllView(desk, recordType<Session>(), {"hall_id", "instructor_id", "assistant_id", "minutes", "title"}, this))
{
    build();
    listen();
    retranslate();
}

void TimetableTab::build()
{
    m_records = new RecordStack(m_desk, buildContent(), this);
    m_parts->addWidget(m_records);
    m_parts->addWidget(m_layOutPanel);
    m_parts->addWidget(m_forAll);
    sizeAsShown(m_parts);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_strip);
    rows->addWidget(m_parts, 1);
    m_list->setMatter([this] { return matter(); });
    m_list->installEventFilter(this);
}

QWidget *TimetableTab::buildContent()
{
    auto *box = new QWidget(this);
    m_looks->addWidget(m_week);
    m_looks->addWidget(m_list);
    m_chosenWords->setWordWrap(true);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    QWidget *top = buildTop();
    rows->addWidget(top);
    rows->addWidget(m_looks, 1);
    rows->addWidget(m_chosenWords);
    setTabOrderOf({top, m_week, m_list});
    return box;
}

QWidget *TimetableTab::buildTop()
{
    auto *top = new QWidget(this);
    auto *deeds = new QHBoxLayout;
    auto *view = new QHBoxLayout;
    auto *rows = new QVBoxLayout(top);
    rows->setContentsMargins(0, 0, 0, 0);
    for (QHBoxLayout *row : {deeds, view}) {
        row->setSpacing(Theme::unit);
        rows->addLayout(row);
    }
    m_before->setIcon(lineIcon(QStringLiteral("chevron_left")));
    m_after->setIcon(lineIcon(QStringLiteral("chevron_right")));
    m_add->setIcon(lineIcon(QStringLiteral("add")));
    m_calendar->setIcon(lineIcon(QStringLiteral("calendar")));
    m_clashes->setIcon(lineIcon(QStringLiteral("warning")));
    QToolButton *tools = makeListButton(m_list, top);
    for (QWidget *part : {static_cast<QWidget *>(m_look), static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_weekName),
                          static_cast<QWidget *>(m_after), static_cast<QWidget *>(m_clashes)})
        view->addWidget(part);
    view->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_layOut), static_cast<QWidget *>(m_forChosen),
                          static_cast<QWidget *>(m_dayMenu), static_cast<QWidget *>(m_calendar)})
        deeds->addWidget(part);
    deeds->addStretch(1);
    deeds->addWidget(tools);
    buildDayMenu();
    setTabOrderOf({m_add, m_layOut, m_forChosen, m_dayMenu, m_calendar, tools, m_look, m_before, m_after, m_clashes});
    return top;
}

/// The free days of the course stand in the menu, so that no box asks for one.
void TimetableTab::buildDayMenu()
{
    m_dayMenu->setPopupMode(QToolButton::InstantPopup);
    m_dayMenu->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(m_dayMenu);
    m_dayMenu->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const bool any = std::any_of(m_shown.rows.begin(), m_shown.rows.end(), [this](const TimetableRow &row) { return row.session.heldOn == m_week->day(); });
        QMenu *move = menu->addMenu(tr("Move the day to"));
        QMenu *copy = menu->addMenu(tr("Copy the day to"));
        for (QDate day = m_shown.course.startsOn; day.isValid() && day <= m_shown.course.endsOn; day = day.addDays(1)) {
            if (day == m_week->day())
                continue;
            const QString words = QLocale().toString(day, QStringLiteral("dddd dd/MM/yyyy"));
            move->addAction(words, this, [this, day] { moveDayTo(day); });
            copy->addAction(words, this, [this, day] { copyDayTo(day); });
        }
        QAction *remove = menu->addAction(tr("Remove the lessons of the day"), this, &TimetableTab::removeDay);
        move->setEnabled(any);
        copy->setEnabled(any);
        remove->setEnabled(any);
    });
}

void TimetableTab::listen()
{
    connect(m_look, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_looks->setCurrentIndex(std::max(0, index));
        showChosen();
    });
    connect(m_before, &QToolButton::clicked, this, [this] { m_week->turnWeek(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { m_week->turnWeek(1); });
    connect(m_clashes, &QPushButton::clicked, this, &TimetableTab::nextClash);
    connect(m_add, &QPushButton::clicked, this, &TimetableTab::add);
    connect(m_layOut, &QPushButton::clicked, this, &TimetableTab::beginLayOut);
    connect(m_forChosen, &QPushButton::clicked, this, &TimetableTab::beginForAll);
    connect(m_calendar, &QPushButton::clicked, this, &TimetableTab::askCalendar);
    connect(m_week, &TimetableWeek::currentChanged, this, &TimetableTab::showChosen);
    connect(m_week, &TimetableWeek::opened, this, &TimetableTab::edit);
    connect(m_week, &TimetableWeek::removeAsked, this, &TimetableTab::removeChosen);
    connect(m_week, &TimetableWeek::moveAsked, this, [this](int days, int minutes) { shift({days, minutes}); });
    connect(m_list, &HeldTable::openedRecord, this, &TimetableTab::edit);
    connect(m_list, &HeldTable::choiceChanged, this, &TimetableTab::showChosen);
    connect(m_records, &RecordStack::saved, this, [this](qint64 id) {
        m_wanted = {id};
        refresh({});
        emit changed();
    });
    connect(m_records, &RecordStack::removed, this, [this] { refresh({}); });
    connect(m_records, &RecordStack::closed, this, &TimetableTab::takeFocus);
    connect(m_records, &RecordStack::said, this, &PageView::said);
    connect(m_layOutPanel, &LayOutPanel::closed, this, &TimetableTab::backToTimetable);
    connect(m_layOutPanel, &LayOutPanel::laidOut, this, &TimetableTab::done);
    connect(m_forAll, &ForAllView::left, this, &TimetableTab::backToTimetable);
    connect(m_forAll, &ForAllView::done, this, &TimetableTab::done);
}

bool TimetableTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return CourseTab::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isMove = key->modifiers() & Qt::ControlModifier;
    if (key->key() == Qt::Key_Delete)
        removeChosen();
    else if (isMove && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right))
        shift({key->key() == Qt::Key_Left ? -1 : 1, 0});
    else if (isMove && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        shift({0, key->key() == Qt::Key_Up ? -step : step});
    else
        return CourseTab::eventFilter(watched, event);
    return true;
}

void TimetableTab::setColumns()
{
    m_list->setColumns({{"day", tr("Day"), Qt::AlignRight, 106},
                        {"from", tr("Begins"), Qt::AlignRight, 76},
                        {"until", tr("Ends"), Qt::AlignRight, 76},
                        {"minutes", tr("Minutes"), Qt::AlignRight, 84},
                        {"lesson", tr("Lesson"), Qt::AlignLeft, 240},
                        {"hall", tr("Hall"), Qt::AlignLeft, 100},
                        {"instructor", tr("Instructor"), Qt::AlignLeft, 150},
                        {"second", tr("Second instructor"), Qt::AlignLeft, 140},
                        {"clash", tr("Clash"), Qt::AlignLeft, 200}});
}

void TimetableTab::retranslate()
{
    const int look = std::max(0, m_look->currentIndex());
    const QSignalBlocker quiet(m_look);
    m_look->clear();
    m_look->addItems({tr("Week"), tr("List")});
    m_look->setCurrentIndex(look);
    m_look->setAccessibleName(tr("How the timetable is shown"));
    const auto name = [](QToolButton *button, const QString &words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_before, tr("Week before (PageUp)"));
    name(m_after, tr("Week after (PageDown)"));
    m_clashes->setToolTip(tr("Go to the next lesson with a clash"));
    m_add->setText(tr("Lesson"));
    m_add->setToolTip(tr("Enter a lesson on the chosen day (Ctrl+N)"));
    m_layOut->setText(tr("Lay out…"));
    m_layOut->setToolTip(tr("Make the timetable from the lessons of the curriculum"));
    m_forChosen->setText(tr("Set for chosen…"));
    m_forChosen->setToolTip(tr("Set hall or instructor of the chosen lessons at once"));
    m_dayMenu->setText(tr("Day"));
    name(m_dayMenu, tr("Move, copy or remove the lessons of the day"));
    m_calendar->setText(tr("Calendar file…"));
    m_calendar->setToolTip(tr("Write the timetable as a file that calendars read (.ics)"));
    m_week->setAccessibleName(tr("Timetable of the week"));
    m_list->setAccessibleName(tr("Lessons of the timetable"));
    m_list->setEmptyText(tr("This course has no timetable yet.\n\n“Lay out…” makes one from the lessons of its curriculum; Ctrl+N enters a single lesson."));
    setColumns();
    m_records->retranslate();
    m_layOutPanel->retranslate();
    m_forAll->retranslate();
    if (!course().isNull())
        read();
}

} // namespace muster
