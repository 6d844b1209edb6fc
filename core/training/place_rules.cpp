// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/place_rules.h"

#include "core/base/errors.h"
#include "core/storage/repository.h"
#include "core/training/course_places.h"
#include "core/training/roster.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlaceRules)
};

[[noreturn]] void refuse(const char *field, const QString &why)
{
    throw Refused(Problem{QLatin1String(field), why, {}});
}

bool isParticipant(const RecordType &type)
{
    return qstrcmp(type.table, tableName<Participant>) == 0;
}

/// Only who it is, on which course and how: a note may be mended at any time.
bool isSamePlace(const Participant &one, const Participant &other)
{
    return one.courseId == other.courseId && one.personId == other.personId && one.state == other.state
        && one.waitingNumber == other.waitingNumber && one.replacedById == other.replacedById;
}

void requireNumberFits(const CoursePlaces &places, const Participant &one)
{
    const bool waits = one.state == ParticipantState::Waiting;
    if (waits && !one.waitingNumber)
        refuse("waiting_number", Words::tr("who waits has a place on the waiting list; the next is %1").arg(places.nextNumber()));
    if (!waits && one.waitingNumber)
        refuse("waiting_number", Words::tr("only who is on the waiting list has a place there"));
    const bool replaced = one.state == ParticipantState::Replaced;
    if (replaced && one.replacedById.isNull())
        refuse("replaced_by_id", Words::tr("say who took the place"));
    if (!replaced && !one.replacedById.isNull())
        refuse("replaced_by_id", Words::tr("only who was replaced names somebody here"));
}

void requireRoom(const CoursePlaces &places, const Participant &one, const std::optional<Participant> &before)
{
    if (!holdsPlace(one.state))
        return;
    const bool held = before && before->courseId == one.courseId && holdsPlace(before->state);
    if (!held && places.free() == 0)
        refuse("state", Words::tr("every place of the course is taken; put him or her on the waiting list as number %1").arg(places.nextNumber()));
    if (const QString overlap = places.overlap(one.personId); !overlap.isEmpty())
        refuse("person_id", overlap);
}

} // namespace

QString whatRestsOn(const Database &database, const Participant &participant)
{
    const QString sql = QStringLiteral(
        "SELECT (SELECT count(*) FROM attendance a WHERE a.participant_id = ? AND a.mark <> ''), (SELECT count(*) FROM course_mark m WHERE m.participant_id = ?),"
        " (SELECT count(*) FROM drafted_result d JOIN result_sheet s ON s.id = d.sheet_id WHERE d.person_id = ? AND s.course_id = ?),"
        " (SELECT count(*) FROM participant x WHERE x.replaced_by_id = ? AND x.course_id = ?)");
    const Row counts = database.rows(sql, {participant.id.value, participant.id.value, participant.personId.value, participant.courseId.value,
                                           participant.personId.value, participant.courseId.value})[0];
    if (const int lessons = counts[0].toInt(); lessons > 0)
        return Words::tr("has attendance at %n lesson(s); withdraw instead", "", lessons);
    if (const int marks = counts[1].toInt(); marks > 0)
        return Words::tr("has %n mark(s); withdraw instead", "", marks);
    if (counts[2].toInt() > 0)
        return Words::tr("has a drafted result; withdraw instead");
    return counts[3].toInt() > 0 ? Words::tr("took over somebody’s place; withdraw instead") : QString();
}

void requirePlaceAsVerbsDo(const Database &database, const RecordType &type, qint64 id, const QVariantList &values)
{
    if (!isParticipant(type))
        return;
    const auto one = recordOf<Participant>(values);
    const auto before = id == 0 ? std::nullopt : find(database, ParticipantId{id});
    if (one.courseId.isNull() || one.personId.isNull() || (before && isSamePlace(*before, one)))
        return;
    for (const CourseId course : {one.courseId, before ? before->courseId : one.courseId})
        if (const QString fault = CoursePlaces(database, course).fault(); !fault.isEmpty())
            refuse("course_id", fault);
    const CoursePlaces places(database, one.courseId);
    if (const Participant *there = places.of(one.personId); there && there->id.value != id)
        refuse("person_id", Words::tr("is on the course already (%1)").arg(stateWords(there->state)));
    requireNumberFits(places, one);
    requireRoom(places, one, before);
}

void requireNothingOnPlace(const Database &database, const RecordType &type, qint64 id)
{
    const auto one = isParticipant(type) ? find(database, ParticipantId{id}) : std::nullopt;
    if (!one)
        return;
    if (const QString fault = CoursePlaces(database, one->courseId).fault(); !fault.isEmpty())
        refuse("course_id", fault);
    if (const QString words = whatRestsOn(database, *one); !words.isEmpty())
        refuse("person_id", words);
}

} // namespace muster
