// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/participants_tab.h"

#include "core/base/text.h"
#include "core/training/enrol.h"
#include "core/training/move_participants.h"
#include "core/training/remove_participants.h"
#include "ui/forms/record_stack.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/people/people_picker.h"
#include "ui/people/person_place.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/training/enrol_panel.h"
#include "ui/training/participant_rows.h"
#include "ui/training/withdrawal_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace muster {

namespace {

RecordAsked participantAsked()
{
    return {recordType<Participant>(), {"course_id", "person_id"}};
}

} // namespace

ParticipantsTab::ParticipantsTab(const OfficeDesk &desk, QWidget *parent)
    : CourseTab(parent), m_desk(desk), m_words(new ElidedLabel(TextLook::Body, {}, this)), m_filter(new QLineEdit(this)),
      m_enrol(makeButton(ButtonLook::Primary, {}, this)), m_strip(new MessageStrip(this)),
      m_table(new HeldTable(QStringLiteral("participants"), {{NameColumn, 3}, {OrganisationColumn, 3}, {NoteColumn, 3}}, this)),
      m_acts(new ParticipantActs(this)), m_withdrawal(new WithdrawalBar(this)), m_records(new RecordStack(desk, buildList(), this)),
      m_enrolling(new EnrolPanel(desk, this)), m_newcomer(new PeoplePicker(desk, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_records);
    m_records->addWidget(m_enrolling);
    m_records->addWidget(m_newcomer);
    listen();
    retranslate();
}

QWidget *ParticipantsTab::buildList()
{
    auto *list = new QWidget(this);
    QWidget *top = buildTop(list);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(Theme::unit);
    for (QWidget *part : std::initializer_list<QWidget *>{top, m_words, m_strip})
        rows->addWidget(part);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_withdrawal);
    rows->addWidget(m_acts);
    m_table->setChips({StateColumn});
    m_table->setMatter([this] { return matter(); });
    m_table->installEventFilter(this);
    m_filter->installEventFilter(this);
    setTabOrderOf({top, m_strip, m_table, m_withdrawal, m_acts});
    return list;
}

QWidget *ParticipantsTab::buildTop(QWidget *list)
{
    auto *top = new QWidget(list);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    auto *tools = makeListButton(m_table, top);
    m_filter->setClearButtonEnabled(true);
    row->addWidget(m_filter, 1);
    row->addWidget(m_enrol);
    row->addWidget(tools);
    setTabOrderOf({m_filter, m_enrol, tools});
    return top;
}

void ParticipantsTab::listen()
{
    connect(m_filter, &QLineEdit::textChanged, this, &ParticipantsTab::showRows);
    connect(m_enrol, &QPushButton::clicked, this, &ParticipantsTab::add);
    connect(m_acts, &ParticipantActs::asked, this, &ParticipantsTab::act);
    connect(m_table, &HeldTable::choiceChanged, this, &ParticipantsTab::showActs);
    connect(m_table, &HeldTable::openedRecord, this, &ParticipantsTab::openPerson);
    connect(m_withdrawal, &WithdrawalBar::given, this, [this](const QString &why) { moveChosen(ParticipantState::Withdrawn, why); });
    connect(m_withdrawal, &WithdrawalBar::left, this, &ParticipantsTab::leave);
    connect(m_enrolling, &EnrolPanel::enrolled, this, &ParticipantsTab::tellEnrolled);
    connect(m_enrolling, &EnrolPanel::cancelled, this, &ParticipantsTab::leave);
    connect(m_newcomer, &PeoplePicker::accepted, this, &ParticipantsTab::replaceChosen);
    connect(m_newcomer, &PeoplePicker::cancelled, this, &ParticipantsTab::leave);
    connect(m_records, &RecordStack::said, this, &PageView::said);
    const auto afterForm = [this] {
        attempt(this, [this] { read(); });
        m_table->setFocus();
        emit changed();
    };
    connect(m_records, &RecordStack::saved, this, afterForm);
    connect(m_records, &RecordStack::removed, this, afterForm);
}

void ParticipantsTab::turnTo(CourseId)
{
    m_strip->dismiss();
    m_withdrawal->hide();
    m_records->close();
    m_records->setCurrentIndex(0);
    m_filter->clear();
}

void ParticipantsTab::refresh(QDate day)
{
    m_day = day;
    attempt(this, [this] { read(); });
    if (RecordPanel *panel = m_records->panel())
        panel->refresh();
}

void ParticipantsTab::read()
{
    m_shown = courseOf(m_desk.office.database(), course());
    m_rows = roster(m_desk.office.database(), course());
    showRows();
}

void ParticipantsTab::showRows()
{
    const QStringList words = searchWords(m_filter->text());
    QList<QVariantList> cells;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (fits(m_rows[i], words))
            cells.append(participantCells(m_rows[i], int(i) + 1));
    m_table->setEmptyText(m_rows.isEmpty() ? tr("Nobody is enrolled yet.\n\nCtrl+N enrols people: by name or service number, all who still lack the "
                                                "programme, or off a spreadsheet.")
                                           : tr("Nobody like that is on this course.\n\nEsc shows everybody."));
    m_table->setRows(cells);
    if (m_table->hasFocus() && m_table->chosen() == 0 && !cells.isEmpty())
        m_table->choose(m_table->idAt(0));
    m_words->setText(participantWords(m_rows, m_shown.capacity));
    m_words->setVisible(!m_words->text().isEmpty());
    emit counted(tr("Participants: %1").arg(QLocale().toString(cells.size())));
    showActs();
}

void ParticipantsTab::showActs()
{
    const qsizetype many = chosen().size();
    for (const ParticipantAct one : {ParticipantAct::Invite, ParticipantAct::Confirm, ParticipantAct::Present, ParticipantAct::Withdraw, ParticipantAct::Remove})
        m_acts->button(one)->setEnabled(many > 0);
    m_acts->button(ParticipantAct::Replace)->setEnabled(many == 1);
    m_acts->button(ParticipantAct::Next)->setEnabled(nextInLine() != nullptr);
}

QList<ParticipantId> ParticipantsTab::chosen() const
{
    QList<ParticipantId> ids;
    for (const qint64 number : m_table->chosenAll())
        if (number > 0)
            ids.append(ParticipantId{number});
    return ids;
}

const RosterRow *ParticipantsTab::row(qint64 number) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [number](const RosterRow &one) { return rowNumber(one) == number; });
    return found == m_rows.end() ? nullptr : &*found;
}

/// The first who waits while a place is free.
const RosterRow *ParticipantsTab::nextInLine() const
{
    const auto held = std::count_if(m_rows.begin(), m_rows.end(), [](const RosterRow &one) { return holdsPlace(one.state); });
    const RosterRow *next = nullptr;
    for (const RosterRow &one : m_rows)
        if (one.waitingNumber && (!next || *one.waitingNumber < *next->waitingNumber))
            next = &one;
    return !m_shown.capacity || held < *m_shown.capacity ? next : nullptr;
}

void ParticipantsTab::act(ParticipantAct act)
{
    switch (act) {
    case ParticipantAct::Invite: return moveChosen(ParticipantState::Invited, {});
    case ParticipantAct::Confirm: return moveChosen(ParticipantState::Confirmed, {});
    case ParticipantAct::Present: return moveChosen(ParticipantState::Present, {});
    case ParticipantAct::Withdraw: return m_withdrawal->begin(chosen().size());
    case ParticipantAct::Replace: return askNewcomer();
    case ParticipantAct::Next: return takeNext();
    case ParticipantAct::Remove: return removeChosen();
    }
}

/// Says what became of it and shows the list anew; false where somebody or something stood against it.
bool ParticipantsTab::tell(const PlacesChanged &done, const QString &words)
{
    m_strip->dismiss();
    if (!done.isDone()) {
        const QString why = done.fault.isEmpty() ? refusalLines(done).join(u'\n') : done.fault;
        m_strip->say(Tone::Warning, tr("Nothing was changed.") + u'\n' + why);
        return false;
    }
    read();
    if (done.changeSet != 0) {
        emit said(words);
        emit changed();
    }
    return true;
}

void ParticipantsTab::moveChosen(ParticipantState to, const QString &note)
{
    attempt(this, [&] {
        const QList<ParticipantId> people = chosen();
        const PlacesChanged done = moveParticipants(m_desk.office.database(), {course(), people, to, note}, m_desk.signature());
        if (!tell(done, QStringLiteral("%1: %2. ").arg(stateWords(to), QLocale().toString(people.size())) + tr("Ctrl+Z takes it back.")))
            return;
        leave();
        if (to == ParticipantState::Withdrawn)
            offerNext();
    });
}

void ParticipantsTab::offerNext()
{
    const RosterRow *next = nextInLine();
    if (!next)
        return;
    m_strip->say(Tone::Info, tr("A place is free. %1 is the first on the waiting list.").arg(next->fullName));
    m_strip->offer({{tr("Invite the next"), [this] { takeNext(); }}});
}

void ParticipantsTab::takeNext()
{
    attempt(this, [this] {
        const RosterRow *next = nextInLine();
        const QString words = next ? tr("%1 is invited. Ctrl+Z takes it back.").arg(next->fullName) : QString();
        tell(takeNextWaiting(m_desk.office.database(), course(), m_desk.signature()), words);
    });
}

void ParticipantsTab::removeChosen()
{
    attempt(this, [this] {
        const QList<ParticipantId> people = chosen();
        tell(removeParticipants(m_desk.office.database(), course(), people, m_desk.signature()),
             tr("%n person(s) taken off the course. Ctrl+Z takes it back.", nullptr, int(people.size())));
    });
}

void ParticipantsTab::askNewcomer()
{
    const RosterRow *leaving = chosen().isEmpty() ? nullptr : row(chosen().first().value);
    if (!leaving)
        return;
    m_leaving = leaving->id;
    m_records->setCurrentWidget(m_newcomer);
    m_newcomer->begin({tr("Who takes the place of %1?").arg(leaving->fullName), tr("Replace")});
}

void ParticipantsTab::replaceChosen()
{
    if (m_newcomer->people().size() != 1)
        return m_newcomer->strip()->say(Tone::Warning, tr("One place is for one person: leave one on the list."));
    attempt(m_newcomer, [this] {
        const PlacesChanged done = replaceParticipant(m_desk.office.database(), {m_leaving, m_newcomer->people().first()}, m_desk.signature());
        if (!done.isDone())
            return m_newcomer->strip()->say(Tone::Warning, done.fault.isEmpty() ? refusalLines(done).join(u'\n') : done.fault);
        leave();
        tell(done, tr("The place has changed hands. Ctrl+Z takes it back."));
    });
}

void ParticipantsTab::add()
{
    if (m_records->currentIndex() != 0)
        return;
    m_records->setCurrentWidget(m_enrolling);
    if (!attempt(this, [this] { m_enrolling->begin(course(), m_day); }))
        leave();
}

void ParticipantsTab::tellEnrolled(const PlacesChanged &done)
{
    leave();
    const qsizetype waiting = done.waiting.size();
    attempt(this, [&] {
        tell(done, tr("%n person(s) enrolled. Ctrl+Z takes it back.", nullptr, int(done.participants.size())));
        if (waiting > 0)
            m_strip->say(Tone::Info, tr("%n of them are on the waiting list, from number %1 on.", nullptr, int(waiting)).arg(done.waiting.first().number));
    });
    if (!done.participants.isEmpty())
        m_table->choose(done.participants.first().value);
}

void ParticipantsTab::edit()
{
    if (m_records->currentIndex() == 0 && m_table->chosen() > 0)
        m_records->edit(participantAsked(), m_table->chosen());
}

void ParticipantsTab::save()
{
    m_records->save();
}

void ParticipantsTab::leave()
{
    m_withdrawal->hide();
    if (!m_records->panel())
        m_records->setCurrentIndex(0);
    m_table->setFocus();
}

bool ParticipantsTab::stepBack()
{
    if (!m_withdrawal->isHidden() || m_records->currentIndex() != 0) {
        m_records->close();
        leave();
        return true;
    }
    const bool wasNarrow = !m_filter->text().isEmpty();
    m_filter->clear();
    return wasNarrow;
}

void ParticipantsTab::openPerson(qint64 number)
{
    if (const RosterRow *one = row(number))
        emit goTo(personPlace(one->personId));
}

bool ParticipantsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return CourseTab::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_table && m_acts->take(key))
        return true;
    if (watched == m_filter && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
        m_table->setFocus();
        return true;
    }
    return CourseTab::eventFilter(watched, event);
}

QString ParticipantsTab::countWords() const
{
    return m_words->text();
}

ListMatter ParticipantsTab::matter() const
{
    const QString days = dayText(m_shown.startsOn) + QStringLiteral(" – ") + dayText(m_shown.endsOn);
    return {.title = tr("Participants of %1").arg(m_shown.code), .lines = {m_shown.title.isEmpty() ? days : m_shown.title + QStringLiteral(" · ") + days, countWords()}};
}

void ParticipantsTab::takeFocus()
{
    if (m_records->currentIndex() == 0)
        m_table->setFocus();
}

void ParticipantsTab::retranslate()
{
    m_filter->setPlaceholderText(tr("Find a participant: name, number, rank, organisation, state"));
    m_filter->setAccessibleName(tr("Find a participant"));
    m_enrol->setText(tr("Enrol…"));
    m_enrol->setToolTip(tr("Puts people on this course (Ctrl+N)"));
    m_table->setAccessibleName(tr("Participants"));
    m_table->setColumns(participantColumns(), {"waiting"});
    m_acts->retranslate();
    m_withdrawal->retranslate();
    m_records->retranslate();
    m_enrolling->retranslate();
    m_newcomer->retranslate();
    if (m_day.isValid())
        refresh(m_day);
}

} // namespace muster
