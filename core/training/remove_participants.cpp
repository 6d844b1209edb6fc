// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/remove_participants.h"

#include "core/storage/repository.h"
#include "core/training/attendance.h"
#include "core/training/place_rules.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RemoveParticipants)
};

/// Lessons whose mark was wiped out again are no trace.
void takeOff(ChangeSet &changes, const Database &database, const Participant &participant)
{
    for (const Attendance &one : select<Attendance>(database, QStringLiteral("WHERE participant_id = ? ORDER BY id"), {participant.id.value}))
        changes.remove(one);
    changes.remove(participant);
}

} // namespace

PlacesChanged removeParticipants(const Database &database, CourseId course, const QList<ParticipantId> &participants, const Signature &by)
{
    const QString name = Words::tr("Take %n participant(s) off %1", "", int(participants.size()));
    ChangeSet changes(database, name.arg(courseOf(database, course).code), by);
    const CoursePlaces places(database, course);
    if (const QString fault = places.fault(); !fault.isEmpty())
        return {.fault = fault};
    PlacesChanged done;
    for (const ParticipantId id : participants) {
        const Participant &one = places.participant(id);
        if (const QString words = whatRestsOn(database, one); !words.isEmpty())
            done.refusals.append(refusalOf(database, one.personId, words));
    }
    if (!done.isDone())
        return done;
    for (const ParticipantId id : participants)
        takeOff(changes, database, places.participant(id));
    done.participants = participants;
    done.changeSet = changes.commit();
    return done;
}

} // namespace muster
