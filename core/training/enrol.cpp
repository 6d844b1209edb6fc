// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/enrol.h"

#include "core/base/errors.h"
#include "core/record/record_type.h"
#include "core/storage/many_rows.h"

#include <QCoreApplication>
#include <QSet>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Enrol)
};

QSet<qint64> known(const Database &database, const QList<PersonId> &people)
{
    QSet<qint64> ids;
    for (const Row &row : manyRows(database, QStringLiteral("SELECT id FROM person WHERE id IN (%1)"), numbersIn(people)))
        ids.insert(row[0].toLongLong());
    return ids;
}

/// Those who wait come first: newcomers get what is left behind them.
qsizetype placesFor(const CoursePlaces &places)
{
    return std::max(0, places.free() - places.waiting());
}

QString whyNot(const CoursePlaces &places, PersonId person, ParticipantState as)
{
    if (const Participant *there = places.of(person))
        return Words::tr("is on the course already (%1)").arg(stateWords(there->state));
    return as == ParticipantState::Waiting ? QString() : places.overlap(person);
}

/// Whoever is to wait may be on another course on these days.
QList<PlaceRefusal> refusalsOf(const Database &database, const CoursePlaces &places, const Enrolment &enrolment)
{
    const QSet<qint64> there = known(database, enrolment.people);
    QSet<qint64> named;
    QList<PlaceRefusal> refusals;
    for (qsizetype i = 0; i < enrolment.people.size(); ++i) {
        const PersonId person = enrolment.people[i];
        QString words = whyNot(places, person, i < placesFor(places) ? enrolment.as : ParticipantState::Waiting);
        if (!there.contains(person.value))
            words = Words::tr("is no longer in the office");
        else if (named.contains(person.value))
            words = Words::tr("stands on the list twice");
        named.insert(person.value);
        if (!words.isEmpty())
            refusals.append(refusalOf(database, person, words));
    }
    return refusals;
}

} // namespace

PlacesChanged enrolWithin(ChangeSet &changes, const Database &database, const Enrolment &enrolment)
{
    changes.flush();
    const CoursePlaces places(database, enrolment.course);
    if (const QString fault = places.fault(); !fault.isEmpty())
        return {.fault = fault};
    if (enrolment.people.isEmpty())
        return {.fault = Words::tr("Nobody is chosen.")};
    PlacesChanged done{.refusals = refusalsOf(database, places, enrolment)};
    if (!done.isDone())
        return done;
    const qsizetype room = placesFor(places);
    int number = places.nextNumber();
    for (const PersonId person : enrolment.people) {
        Participant one{.courseId = enrolment.course, .personId = person, .state = enrolment.as, .note = enrolment.note};
        if (done.participants.size() >= room) {
            one.state = ParticipantState::Waiting;
            one.waitingNumber = number++;
            done.waiting.append({person, *one.waitingNumber});
        }
        changes.save(one);
        done.participants.append(one.id);
    }
    return done;
}

PlacesChanged enrol(const Database &database, const Enrolment &enrolment, const Signature &by)
{
    ChangeSet changes(database, Words::tr("Enrol %n person(s) on %1", "", int(enrolment.people.size())).arg(courseOf(database, enrolment.course).code), by);
    PlacesChanged done = enrolWithin(changes, database, enrolment);
    if (done.isDone())
        done.changeSet = changes.commit();
    return done;
}

PlacesChanged takeNextWaiting(const Database &database, CourseId course, const Signature &by)
{
    ChangeSet changes(database, Words::tr("Take the next from the waiting list of %1").arg(courseOf(database, course).code), by);
    const CoursePlaces places(database, course);
    if (const QString fault = places.fault(); !fault.isEmpty())
        return {.fault = fault};
    const Participant *next = places.nextInLine();
    if (!next)
        return {.fault = Words::tr("Nobody is on the waiting list.")};
    if (places.free() == 0)
        return {.fault = Words::tr("Every place of the course is taken.")};
    if (const QString overlap = places.overlap(next->personId); !overlap.isEmpty())
        return {.refusals = {refusalOf(database, next->personId, overlap)}};
    Participant taken = *next;
    taken.state = ParticipantState::Invited;
    taken.waitingNumber.reset();
    changes.save(taken);
    return {.changeSet = changes.commit(), .participants = {taken.id}};
}

} // namespace muster
