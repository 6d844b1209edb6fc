// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/attendance_tab.h"

#include "core/training/percent.h"
#include "core/base/value_text.h"
#include "core/training/save_attendance.h"
#include "ui/lists/entry_grid.h"
#include "ui/lists/entry_headings.h"
#include "ui/shell/day_text.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSet>

namespace muster {

namespace {

/// Name, percent and how many lessons are not marked; the lessons follow.
constexpr int personColumns = 3;
constexpr int percentColumn = 1;
constexpr int unmarkedColumn = 2;
constexpr int leastWidth = 46;
/// So much the name of a day needs above its lessons.
constexpr int dayWidth = 84;

const QList<AttendanceMark> marks{AttendanceMark::Present, AttendanceMark::Late, AttendanceMark::Excused, AttendanceMark::Absent};

QString codeOf(AttendanceMark mark)
{
    return QLatin1String(choicesOf<AttendanceMark>()[size_t(mark)].code);
}

AttendanceMark markOf(const QString &code)
{
    return FieldType<AttendanceMark>::fromVariant(code);
}

Tone toneOf(AttendanceMark mark)
{
    switch (mark) {
    case AttendanceMark::Present: return Tone::Good;
    case AttendanceMark::Late: return Tone::Warning;
    case AttendanceMark::Absent: return Tone::Error;
    case AttendanceMark::None:
    case AttendanceMark::Excused: break;
    }
    return Tone::Info;
}

QString dayHeading(QDate day)
{
    return QStringLiteral("%1 %2").arg(QLocale().toString(day, QStringLiteral("ddd")), day.toString(QStringLiteral("dd/MM")));
}

/// «2.3», where it is a lesson of the curriculum.
QString numberOf(const TimetableRow &row)
{
    return row.session.lessonId.isNull() ? QString() : row.lesson.section(u' ', 0, 0);
}

int lessonWidth(const QList<TimetableRow> &lessons)
{
    QMap<QDate, int> perDay;
    for (const TimetableRow &row : lessons)
        ++perDay[row.session.heldOn];
    const int fewest = perDay.isEmpty() ? 1 : *std::min_element(perDay.begin(), perDay.end());
    return std::max(leastWidth, dayWidth / fewest + 1);
}

} // namespace

AttendanceTab::AttendanceTab(const OfficeDesk &desk, QWidget *parent)
    : SheetTab(desk, tableName<Attendance>, parent), m_daysName(makeLabel(TextLook::Soft, {}, this)), m_days(new QComboBox(this)),
      m_rest(makeButton(ButtonLook::Plain, {}, this))
{
    build();
    retranslate();
}

void AttendanceTab::build()
{
    m_rest->setIcon(lineIcon(QStringLiteral("check")));
    m_days->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_days->setMinimumWidth(160);
    head()->addWidget(m_daysName);
    head()->addWidget(m_days);
    head()->addWidget(m_rest);
    head()->addStretch(1);
    for (const AttendanceMark mark : marks) {
        m_legend.append(makeChip(toneOf(mark), {}, this));
        head()->addWidget(m_legend.last());
    }
    setTabOrderOf({m_days, m_rest, grid(), takeBackButton(), saveButton()});
    connect(m_days, &QComboBox::activated, this, [this](int at) {
        goToDay(at);
        grid()->setFocus();
    });
    connect(m_rest, &QPushButton::clicked, this, &AttendanceTab::markRest);
    connect(grid(), &EntryGrid::gone, this, &AttendanceTab::followDay);
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Mark everybody else of the day present"), {QKeySequence(QStringLiteral("Ctrl+D"))}, [this] { markRest(); });
}

void AttendanceTab::setKeys()
{
    const QStringList letters{tr("P", "the key of «Present»"), tr("L", "the key of «Late»"), tr("E", "the key of «Excused»"), tr("A", "the key of «Absent»")};
    QList<EntryKey> keys;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        keys.append({codeOf(marks[i]), letters[i], QChar(ushort(u'1' + i)), attendanceWords(marks[i]), toneOf(marks[i])});
        setChip(m_legend[i], toneOf(marks[i]), tr("%1 or %2  %3").arg(letters[i]).arg(i + 1).arg(attendanceWords(marks[i])));
    }
    grid()->entries()->setKeys(keys, attendanceWords(AttendanceMark::None));
}

void AttendanceTab::turnTo(CourseId course)
{
    SheetTab::turnTo(course);
    m_isJumping = true;
}

void AttendanceTab::refresh(QDate day)
{
    SheetTab::refresh(day);
    if (std::exchange(m_isJumping, false) && m_days->count() > 0)
        goToDay(std::max(0, m_days->currentIndex()));
}

void AttendanceTab::read()
{
    m_book = attendanceBook(desk().office.database(), shown());
    m_presence = QList<LessonPresence>(m_book.people.size());
    const bool isEmpty = m_book.lessons.isEmpty() || m_book.people.isEmpty();
    grid()->set(isEmpty ? QList<EntryColumn>() : columns(), isEmpty ? QList<EntryRow>() : rows());
    grid()->setFrozen(isEmpty ? 1 : personColumns);
    grid()->setEmptyText(m_book.lessons.isEmpty() ? tr("No lesson of this course is in the timetable.\n\nLay it out under «Timetable»; attendance is then marked lesson by lesson.")
                                                  : tr("Nobody is confirmed on this course.\n\nEnrol and confirm people under «Participants»."));
    m_rest->setEnabled(!isEmpty && !m_book.isPublished);
    fillDays();
}

QString AttendanceTab::closedWords(const Session &session) const
{
    if (m_book.isPublished)
        return tr("The results of this course are published; correct the result instead.");
    return session.heldOn > day() ? tr("This day has not come yet.") : QString();
}

QList<EntryColumn> AttendanceTab::columns() const
{
    QList<EntryColumn> columns{{tr("Name"), {}, false, 208}, {.title = tr("Attendance"), .width = 96, .isFigure = true}, {.title = tr("Not marked"), .width = 76, .isFigure = true}};
    const int width = lessonWidth(m_book.lessons);
    const bool isNumbered = std::any_of(m_book.lessons.begin(), m_book.lessons.end(), [](const TimetableRow &row) { return !numberOf(row).isEmpty(); });
    for (const TimetableRow &row : m_book.lessons) {
        const QString closed = closedWords(row.session);
        columns.append({.title = isNumbered ? row.session.startsAt + u'\n' + numberOf(row) : row.session.startsAt, .isEntry = closed.isEmpty(), .width = width, .group = dayHeading(row.session.heldOn),
                        .told = QStringLiteral("%1 %2 %3").arg(dayText(row.session.heldOn), row.session.startsAt, row.lesson), .closed = closed});
    }
    return columns;
}

QList<EntryRow> AttendanceTab::rows() const
{
    QList<EntryRow> rows;
    for (qsizetype person = 0; person < m_book.people.size(); ++person) {
        EntryRow row{{m_book.people[person].fullName}, {}, {}};
        for (qsizetype lesson = 0; lesson < m_book.lessons.size(); ++lesson)
            row.append(EntryCell{codeOf(m_book.mark(person, lesson))});
        rows.append(row);
    }
    return rows;
}

void AttendanceTab::fillDays()
{
    const QVariant before = m_days->currentData();
    m_days->clear();
    int todays = -1;
    for (qsizetype lesson = 0; lesson < m_book.lessons.size(); ++lesson) {
        const QDate held = m_book.lessons[lesson].session.heldOn;
        if (m_days->count() > 0 && m_days->itemData(m_days->count() - 1).toDate() == held)
            continue;
        m_days->addItem(QStringLiteral("%1 %2").arg(QLocale().toString(held, QStringLiteral("ddd")), dayText(held)), held);
        if (held <= day())
            todays = m_days->count() - 1;
    }
    m_days->setCurrentIndex(m_isJumping ? std::max(0, todays) : m_days->findData(before));
}

void AttendanceTab::goToDay(int at)
{
    const QDate wanted = m_days->itemData(at).toDate();
    for (qsizetype lesson = 0; lesson < m_book.lessons.size(); ++lesson)
        if (m_book.lessons[lesson].session.heldOn == wanted && grid()->entries()->rowCount() > 0) {
            grid()->goTo({std::max(0, grid()->here().first), int(lesson) + personColumns});
            grid()->scrollToColumn(int(lesson) + personColumns);
            return;
        }
}

void AttendanceTab::followDay()
{
    const int column = grid()->here().second;
    if (isLesson(column))
        m_days->setCurrentIndex(m_days->findData(m_book.lessons[column - personColumns].session.heldOn));
}

void AttendanceTab::markRest()
{
    const int column = grid()->here().second;
    if (!isLesson(column))
        return emit said(tr("Go to a cell of the day first."));
    if (!grid()->entries()->isEntry(column))
        return emit said(closedWords(m_book.lessons[column - personColumns].session));
    const auto [first, last] = grid()->columnHeading()->groupOf(column);
    QList<EnteredText> cells;
    for (int row = 0; row < m_book.people.size(); ++row)
        for (int at = first; at <= last; ++at)
            if (grid()->entries()->textAt({row, at}).isEmpty())
                cells.append({{row, at}, codeOf(AttendanceMark::Present)});
    if (cells.isEmpty())
        return emit said(tr("Everybody is marked on this day."));
    grid()->entries()->enter(cells);
    emit said(tr("%n cell(s) marked present. Ctrl+Z takes it back.", nullptr, int(cells.size())));
}

bool AttendanceTab::isLesson(int column) const
{
    return column >= personColumns && column - personColumns < m_book.lessons.size();
}

QString AttendanceTab::keyOf(EntryPlace place) const
{
    if (!isLesson(place.second) || place.first < 0 || place.first >= m_book.people.size())
        return {};
    return QStringLiteral("%1:%2").arg(m_book.lessons[place.second - personColumns].session.id.value).arg(m_book.people[place.first].id.value);
}

EntryPlace AttendanceTab::placeOf(const QString &key) const
{
    const qint64 session = key.section(u':', 0, 0).toLongLong();
    const qint64 participant = key.section(u':', 1, 1).toLongLong();
    for (int row = 0; row < m_book.people.size(); ++row)
        for (int lesson = 0; lesson < m_book.lessons.size() && m_book.people[row].id.value == participant; ++lesson)
            if (m_book.lessons[lesson].session.id.value == session)
                return {row, lesson + personColumns};
    return {-1, -1};
}

SheetTab::Saving AttendanceTab::saving(const QList<EnteredText> &cells) const
{
    AttendanceEntries marked{.course = shown(), .entries = {}, .today = day()};
    for (const EnteredText &one : cells)
        marked.entries.append({m_book.lessons[one.place.second - personColumns].session.id, m_book.people[one.place.first].id, markOf(one.text), markOf(one.seen)});
    return [marked, by = desk().signature()](const Database &database) { return saveAttendance(database, marked, by); };
}

AttendanceMark AttendanceTab::mark(int row, qsizetype lesson) const
{
    return markOf(grid()->entries()->textAt({row, int(lesson) + personColumns}));
}

ExcusedRule AttendanceTab::excused() const
{
    return m_book.curriculum ? m_book.curriculum->excused : ExcusedRule::LeftOut;
}

void AttendanceTab::showLive(const QList<EntryPlace> &places)
{
    if (grid()->entries()->rowCount() == 0)
        return;
    QSet<int> people;
    QSet<int> lessons;
    for (const auto &[row, column] : places)
        if (isLesson(column)) {
            people.insert(row);
            lessons.insert(column);
        }
    for (const int row : std::as_const(people))
        showPerson(row);
    for (const int column : std::as_const(lessons))
        showLesson(column);
}

/// Lessons that have not been held yet count neither as attended nor as not marked.
void AttendanceTab::showPerson(int row)
{
    QList<MarkedLesson> lessons;
    for (qsizetype lesson = 0; lesson < m_book.lessons.size(); ++lesson)
        if (m_book.lessons[lesson].session.heldOn <= day())
            lessons.append({m_book.lessons[lesson].session.minutes.value_or(0), mark(row, lesson)});
    const LessonPresence presence = presenceOf(lessons, excused());
    m_presence[row] = presence;
    const auto percent = presence.percent();
    const auto least = m_book.curriculum ? m_book.curriculum->leastAttendance : std::nullopt;
    const Tone tone = percent && least && *percent < *least ? Tone::Error : Tone::Info;
    grid()->entries()->setCell({row, percentColumn}, {percent ? percentText(*percent) : QString(), {}, tone});
    grid()->entries()->setCell({row, unmarkedColumn}, {presence.unmarked > 0 ? QString::number(presence.unmarked) : QString(), {}, Tone::Info});
}

/// Of those who are marked, as with a person's lessons.
void AttendanceTab::showLesson(int column)
{
    QList<MarkedLesson> people;
    for (int row = 0; row < m_book.people.size(); ++row)
        people.append({1, mark(row, column - personColumns)});
    const auto percent = presenceOf(people, excused()).percent();
    grid()->entries()->setHint(column, percent ? percentText(*percent) : QString());
}

QString AttendanceTab::summaryWords() const
{
    if (m_presence.isEmpty() || m_book.lessons.isEmpty())
        return {};
    int unmarked = 0;
    int below = 0;
    const auto least = m_book.curriculum ? m_book.curriculum->leastAttendance : std::nullopt;
    for (const LessonPresence &one : m_presence) {
        unmarked += one.unmarked;
        below += least && one.percent() && *one.percent() < *least;
    }
    QStringList words{tr("%n participant(s)", nullptr, int(m_presence.size())), unmarked > 0 ? tr("%Ln mark(s) missing", nullptr, unmarked) : tr("no mark is missing so far")};
    if (least)
        words << (below > 0 ? tr("%n below %1 %", nullptr, below) : tr("nobody below %1 %")).arg(valueText(*least, -1));
    else
        words << (m_book.curriculum ? tr("the curriculum asks for no least attendance") : tr("the course has no curriculum: no least attendance is asked"));
    if (m_book.isPublished)
        words << tr("the results are published, so nothing is changed here");
    return words.join(QStringLiteral(" · "));
}

void AttendanceTab::retranslate()
{
    SheetTab::retranslate();
    m_daysName->setText(tr("Day"));
    m_days->setAccessibleName(tr("Day to go to"));
    m_rest->setText(tr("Rest of the day present"));
    m_rest->setToolTip(tr("Mark everybody who is not marked on this day present (Ctrl+D)"));
    grid()->setAccessibleName(tr("Attendance"));
    setKeys();
    retranslateActions(this);
    if (day().isValid())
        refresh(day());
}

} // namespace muster
