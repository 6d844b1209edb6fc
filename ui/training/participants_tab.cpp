// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/participants_tab.h"

#include "core/base/text.h"
#include "core/training/enrol.h"
#include "core/training/move_participants.h"
#include "core/training/remove_participants.h"
#include "ui/lists/held_table.h"
#include "ui/people/people_picker.h"
#include "ui/people/person_place.h"
#include "ui/selection/record_stack.h"
#include "ui/shell/guard.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/usual_folder.h"
#include "ui/training/enrol_panel.h"
#include "ui/training/participant_rows.h"
#include "ui/training/sheet_panel.h"
#include "ui/training/withdrawal_bar.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QLocale>

#include <algorithm>

namespace muster {

namespace {

RecordAsked participantAsked()
{
    return {recordType<Participant>(), {"course_id", "person_id"}};
}

} // namespace

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
    if (m_table->hasFocus())
        chooseSomebody();
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

void ParticipantsTab::askSheet()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("A sheet of participants"), usualFolder(), tr("Sheets (*.xlsx *.ods *.csv *.txt)"));
    if (!path.isEmpty())
        readSheetAt(path);
}

void ParticipantsTab::readSheetAt(const QString &path)
{
    m_records->setCurrentWidget(m_sheet);
    m_sheet->begin(course(), path);
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

/// A key is for the chosen rows: where none is chosen, the first one is.
void ParticipantsTab::chooseSomebody()
{
    if (m_table->chosenAll().isEmpty() && m_table->count() > 0)
        m_table->choose(m_table->chosen() != 0 ? m_table->chosen() : m_table->idAt(0));
}

bool ParticipantsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::FocusIn)
        chooseSomebody();
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

void ParticipantsTab::takeFocus()
{
    if (m_records->currentIndex() == 0)
        m_table->setFocus();
}

} // namespace muster
