// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/timetable_tab.h"

#include "core/exchange/timetable_calendar.h"
#include "core/office/record_names.h"
#include "core/storage/repository.h"
#include "ui/forms/for_all_view.h"
#include "ui/forms/record_panel.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/selection/record_stack.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/usual_folder.h"
#include "ui/training/lay_out_panel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace muster {

namespace {

constexpr qsizetype mostClashesTold = 3;

QString daysAt(const Course &course)
{
    return dayText(course.startsOn) + QStringLiteral(" – ") + dayText(course.endsOn);
}

} // namespace

void TimetableTab::turnTo(CourseId)
{
    m_records->close();
    m_parts->setCurrentIndex(0);
}

void TimetableTab::refresh(QDate)
{
    attempt(this, [this] { read(); });
    if (RecordPanel *panel = m_records->panel())
        panel->refresh();
}

void TimetableTab::read()
{
    const Database &database = m_desk.office.database();
    m_shown = {};
    if (const auto found = muster::find(database, course()))
        m_shown.course = *found;
    const ClashMatter matter = clashMatter(database, m_shown.course);
    m_shown.rows = matter.rows;
    for (const Clash &clash : clashes(matter))
        m_shown.clashes[clash.session].append(clash.words);
    m_week->show(m_shown);
    fillList();
    if (!m_wanted.isNull()) {
        m_week->choose(m_wanted);
        m_list->choose(std::exchange(m_wanted, {}).value);
    }
    m_clashes->setVisible(!m_shown.clashes.isEmpty());
    m_clashes->setText(tr("Lessons with clashes: %1").arg(m_shown.clashes.size()));
    showChosen();
    emit counted(tr("Lessons: %1; with clashes: %2").arg(m_shown.rows.size()).arg(m_shown.clashes.size()));
}

void TimetableTab::fillList()
{
    QList<QVariantList> rows;
    for (const TimetableRow &row : std::as_const(m_shown.rows))
        rows.append({row.session.heldOn, row.session.startsAt, endsAt(row.session), row.session.minutes.value_or(0), row.lesson, row.hall, row.instructor,
                     row.assistant, m_shown.clashes.value(row.session.id).join(QStringLiteral("; ")), row.session.id.value});
    m_list->setRows(rows);
}

bool TimetableTab::isWeek() const
{
    return m_looks->currentIndex() == 0;
}

QList<SessionId> TimetableTab::chosen() const
{
    if (isWeek())
        return m_week->chosen();
    QList<SessionId> ids;
    for (const qint64 id : m_list->chosenAll())
        ids.append(SessionId{id});
    return ids;
}

QList<Session> TimetableTab::chosenLessons() const
{
    const QList<SessionId> ids = chosen();
    QList<Session> lessons;
    for (const TimetableRow &row : m_shown.rows)
        if (ids.contains(row.session.id))
            lessons.append(row.session);
    return lessons;
}

/// What is chosen, in words below the timetable, and what stands against it.
void TimetableTab::showChosen()
{
    const QList<SessionId> ids = chosen();
    const QList<QDate> days = m_week->days();
    m_weekName->setText(days.isEmpty() ? QString() : QStringLiteral("%1 – %2").arg(dayText(days.first()), dayText(days.last())));
    for (QWidget *tool : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_after), static_cast<QWidget *>(m_weekName)})
        tool->setVisible(isWeek());
    m_forChosen->setEnabled(!ids.isEmpty());
    m_calendar->setEnabled(!m_shown.rows.isEmpty());
    QStringList words;
    for (const TimetableRow &row : std::as_const(m_shown.rows))
        if (ids.size() == 1 && row.session.id == ids.first())
            words << QStringLiteral("%1, %2–%3: %4").arg(dayText(row.session.heldOn), row.session.startsAt, endsAt(row.session), row.lesson)
                  << m_shown.clashes.value(row.session.id).mid(0, mostClashesTold);
    if (ids.size() > 1)
        words << tr("Lessons chosen: %1").arg(ids.size());
    if (m_shown.rows.isEmpty())
        words << tr("This course has no timetable yet. “Lay out…” makes one from the lessons of its curriculum; Ctrl+N enters a single lesson.");
    m_chosenWords->setText(words.join(QStringLiteral(" · ")));
}

QString TimetableTab::clashWords() const
{
    return m_clashes->isHidden() ? QString() : m_clashes->text();
}

QString TimetableTab::chosenWords() const
{
    return m_chosenWords->text();
}

void TimetableTab::nextClash()
{
    const SessionId now = chosen().value(0);
    SessionId first;
    SessionId next;
    bool isBehind = now.isNull();
    for (const TimetableRow &row : std::as_const(m_shown.rows)) {
        const bool clashes = m_shown.clashes.contains(row.session.id);
        if (clashes && first.isNull())
            first = row.session.id;
        if (clashes && isBehind && next.isNull())
            next = row.session.id;
        isBehind = isBehind || row.session.id == now;
    }
    m_week->choose(next.isNull() ? first : next);
    m_list->choose((next.isNull() ? first : next).value);
    takeFocus();
}

/// Halls of the course's venue and lessons of its curriculum.
RecordAsked TimetableTab::lessonRecord()
{
    return {recordType<Session>(), {"course_id"}, [this](const char *table) -> NameNarrowing {
                if (qstrcmp(table, tableName<Hall>) == 0)
                    return {"venue_id", m_shown.course.venueId.value};
                if (qstrcmp(table, tableName<Lesson>) == 0)
                    return {"curriculum_id", m_shown.course.curriculumId.value};
                return {};
            }};
}

/// On the day one is at, after its last lesson.
void TimetableTab::add()
{
    if (m_parts->currentIndex() != 0)
        return;
    const QDate day = m_week->day();
    PresetValues values{{"course_id", course().value}, {"held_on", day}, {"minutes", 45}, {"starts_at", QStringLiteral("08:00")}};
    for (const TimetableRow &row : std::as_const(m_shown.rows))
        if (row.session.heldOn == day)
            values["starts_at"] = endsAt(row.session);
    m_records->begin(lessonRecord(), values);
}

void TimetableTab::edit()
{
    const SessionId id = chosen().value(0);
    if (!id.isNull() && m_parts->currentIndex() == 0)
        m_records->edit(lessonRecord(), id.value);
}

void TimetableTab::save()
{
    if (m_parts->currentWidget() == m_layOutPanel)
        m_layOutPanel->layOut();
    else if (m_parts->currentWidget() == m_forAll)
        m_forAll->set();
    else
        m_records->save();
}

bool TimetableTab::stepBack()
{
    if (m_parts->currentIndex() == 0)
        return m_records->isOpen() && m_records->close();
    backToTimetable();
    return true;
}

void TimetableTab::showPart(QWidget *part)
{
    if (m_records->close())
        m_parts->setCurrentWidget(part);
}

void TimetableTab::backToTimetable()
{
    m_parts->setCurrentIndex(0);
    takeFocus();
}

void TimetableTab::beginForAll()
{
    const QList<SessionId> ids = chosen();
    showPart(m_forAll);
    m_forAll->begin([ids](const Database &) {
        QList<qint64> numbers;
        for (const SessionId id : ids)
            numbers.append(id.value);
        return numbers;
    });
}

void TimetableTab::beginLayOut()
{
    showPart(m_layOutPanel);
    m_layOutPanel->begin(m_shown.course);
}

void TimetableTab::done(const QString &words)
{
    refresh({});
    backToTimetable();
    emit said(words);
    emit changed();
}

template <class Act>
bool TimetableTab::act(Act act, const QString &words)
{
    if (!attempt(this, act))
        return false;
    m_strip->dismiss();
    done(words);
    return true;
}

void TimetableTab::shift(LessonShift by)
{
    const QList<Session> lessons = chosenLessons();
    if (!lessons.isEmpty())
        act([&] { moveLessons(m_desk.office.database(), lessons, by, m_desk.signature()); }, tr("%n lesson(s) moved. Ctrl+Z takes it back.", nullptr, int(lessons.size())));
}

void TimetableTab::removeChosen()
{
    const QList<Session> lessons = chosenLessons();
    if (!lessons.isEmpty())
        act([&] { removeLessons(m_desk.office.database(), lessons, m_desk.signature()); }, tr("%n lesson(s) removed. Ctrl+Z puts them back.", nullptr, int(lessons.size())));
}

void TimetableTab::moveDayTo(QDate to)
{
    const QDate from = m_week->day();
    if (act([&] { moveDay(m_desk.office.database(), {course(), from}, to, m_desk.signature()); }, tr("The lessons of %1 were moved to %2. Ctrl+Z takes it back.").arg(dayText(from), dayText(to))))
        m_week->goToDay(to);
}

void TimetableTab::copyDayTo(QDate to)
{
    const QDate from = m_week->day();
    if (act([&] { copyDay(m_desk.office.database(), {course(), from}, to, m_desk.signature()); }, tr("The lessons of %1 were copied to %2. Ctrl+Z takes it back.").arg(dayText(from), dayText(to))))
        m_week->goToDay(to);
}

void TimetableTab::removeDay()
{
    const QDate day = m_week->day();
    act([&] { muster::removeDay(m_desk.office.database(), {course(), day}, m_desk.signature()); }, tr("The lessons of %1 were removed. Ctrl+Z puts them back.").arg(dayText(day)));
}

void TimetableTab::askCalendar()
{
    const QString file = QString(m_shown.course.code).replace(u'/', u'-') + QStringLiteral(".ics");
    const QString path = QFileDialog::getSaveFileName(this, tr("Write a file for calendars"), QDir(usualFolder()).filePath(file), tr("Calendar (*.ics)"));
    if (!path.isEmpty())
        writeCalendarTo(path);
}

void TimetableTab::writeCalendarTo(const QString &path)
{
    attempt(this, [&] {
        const QList<CalendarEntry> entries = timetableEntries(m_desk.office.database(), course());
        writeCalendar(path, calendarText(QStringLiteral("%1 — %2").arg(m_shown.course.code, m_desk.office.name()), entries, m_desk.now()));
        emit said(tr("%n lesson(s) written to %1", nullptr, int(entries.size())).arg(QDir::toNativeSeparators(path)));
    });
}

ListMatter TimetableTab::matter() const
{
    return {.title = tr("Timetable %1").arg(m_shown.course.code), .lines = {daysAt(m_shown.course)}};
}

void TimetableTab::open(const QVariantMap &detail)
{
    m_wanted = {detail.value(QStringLiteral("lesson")).toLongLong()};
}

void TimetableTab::takeFocus()
{
    if (m_parts->currentIndex() != 0 || m_records->isOpen())
        return;
    if (isWeek())
        m_week->setFocus();
    else
        m_list->setFocus();
}

} // namespace muster
