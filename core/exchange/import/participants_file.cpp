// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_file.h"

#include <QCoreApplication>

namespace muster {

namespace {

enum Column { CourseCode, ServiceNo, State, WaitingNumber, Note };
constexpr const char *columns[] = {"course_code", "service_no", "state", "waiting_number", "note"};

void readParticipant(ImportRow &row, ImportRun &run)
{
    Participant participant;
    participant.courseId = run.names.course(row, CourseCode);
    participant.personId = run.people.find(row, ServiceNo);
    participant.state = row.choice<ParticipantState>(State);
    participant.waitingNumber = row.whole(WaitingNumber);
    participant.note = row.text(Note);
    if (!run.rosters.participant(participant.courseId, participant.personId).isNull())
        row.tell(ServiceNo, QCoreApplication::translate("Import", "this person is on this course already"));
    participant.id = run.store.save(participant, row);
    run.rosters.insert(participant);
}

void begin(ImportRun &run)
{
    run.rosters.load(run.database);
}

} // namespace

const ImportFile &participantsFile()
{
    static const ImportFile file{"participants.csv", columns, {{"course_id", "course_code"}, {"person_id", "service_no"}}, readParticipant, begin};
    return file;
}

} // namespace muster
