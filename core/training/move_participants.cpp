// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/move_participants.h"

#include "core/base/errors.h"
#include "core/storage/repository.h"
#include "core/training/roster.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MoveParticipants)
};

bool gainsPlace(const Participant &one, ParticipantState to)
{
    return holdsPlace(to) && !holdsPlace(one.state);
}

QString whyNot(const CoursePlaces &places, const Participant &one, ParticipantState to, int left)
{
    if (one.state == ParticipantState::Replaced && to == ParticipantState::Withdrawn)
        return Words::tr("was replaced; the place is somebody else’s");
    if (!gainsPlace(one, to))
        return {};
    const QString overlap = places.overlap(one.personId);
    return overlap.isEmpty() && left <= 0 ? Words::tr("would need a place, and every place of the course is taken") : overlap;
}

QList<PlaceRefusal> refusalsOf(const Database &database, const CoursePlaces &places, const ParticipantMove &move)
{
    QList<PlaceRefusal> refusals;
    int left = places.free();
    for (const ParticipantId id : move.participants) {
        const Participant &one = places.participant(id);
        if (const QString words = whyNot(places, one, move.to, left); !words.isEmpty())
            refusals.append(refusalOf(database, one.personId, words));
        left -= gainsPlace(one, move.to) ? 1 : 0;
    }
    return refusals;
}

QString faultOf(const CoursePlaces &places, const ParticipantMove &move)
{
    if (const QString fault = places.fault(); !fault.isEmpty())
        return fault;
    if (move.participants.isEmpty())
        return Words::tr("Nobody is chosen.");
    if (move.to == ParticipantState::Withdrawn && move.note.trimmed().isEmpty())
        return Words::tr("Say in the note why somebody withdraws.");
    return {};
}

QString joinedNote(const QString &before, const QString &added)
{
    return before.isEmpty() || added.isEmpty() ? before + added : before + u'\n' + added;
}

Participant moved(Participant one, ParticipantState to, const QString &note)
{
    one.state = to;
    one.waitingNumber.reset();
    if (to != ParticipantState::Replaced)
        one.replacedById = {};
    one.note = joinedNote(one.note, note.trimmed());
    return one;
}

PersonId newcomerIn(const Database &database, const Replacement &replacement)
{
    if (!find(database, replacement.newcomer))
        throw Missing(Words::tr("Somebody removed this person meanwhile; nothing was changed."));
    return replacement.newcomer;
}

QString whyNotInstead(const CoursePlaces &places, const Participant &leaving, PersonId newcomer)
{
    const Participant *there = places.of(newcomer);
    if (there && holdsPlace(there->state))
        return Words::tr("is on the course already (%1)").arg(stateWords(there->state));
    return holdsPlace(leaving.state) ? places.overlap(newcomer) : QString();
}

/// Somebody who comes into a place has not been seen on the course yet.
ParticipantState stateInPlaceOf(const Participant &leaving)
{
    return leaving.state == ParticipantState::Present ? ParticipantState::Confirmed : leaving.state;
}

} // namespace

PlacesChanged moveParticipants(const Database &database, const ParticipantMove &move, const Signature &by)
{
    const QString name = Words::tr("%1: %n participant(s) of %2", "", int(move.participants.size()));
    ChangeSet changes(database, name.arg(stateWords(move.to), courseOf(database, move.course).code), by);
    const CoursePlaces places(database, move.course);
    if (const QString fault = faultOf(places, move); !fault.isEmpty())
        return {.fault = fault};
    PlacesChanged done{.refusals = refusalsOf(database, places, move)};
    if (!done.isDone())
        return done;
    for (const ParticipantId id : move.participants) {
        Participant one = moved(places.participant(id), move.to, move.note);
        changes.save(one);
        done.participants.append(id);
    }
    done.changeSet = changes.commit();
    return done;
}

PlacesChanged replaceParticipant(const Database &database, const Replacement &replacement, const Signature &by)
{
    ChangeSet changes(database, Words::tr("Replace a participant"), by);
    const auto leaving = find(database, replacement.leaving);
    if (!leaving)
        throw goneMeanwhile();
    const PersonId newcomer = newcomerIn(database, replacement);
    const CoursePlaces places(database, leaving->courseId);
    if (const QString fault = places.fault(); !fault.isEmpty())
        return {.fault = fault};
    if (!holdsPlace(leaving->state))
        return {.refusals = {refusalOf(database, leaving->personId, Words::tr("holds no place that somebody could take over"))}};
    if (const QString words = whyNotInstead(places, *leaving, newcomer); !words.isEmpty())
        return {.refusals = {refusalOf(database, newcomer, words)}};
    Participant gone = moved(*leaving, ParticipantState::Replaced, replacement.note);
    gone.replacedById = newcomer;
    const Participant *before = places.of(newcomer);
    Participant come = moved(before ? *before : Participant{.courseId = leaving->courseId, .personId = newcomer}, stateInPlaceOf(*leaving), {});
    changes.save(gone);
    changes.save(come);
    return {.changeSet = changes.commit(), .participants = {gone.id, come.id}};
}

} // namespace muster
