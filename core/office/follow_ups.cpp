// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/follow_ups.h"

#include "core/base/errors.h"
#include "core/procedures/decide.h"
#include "core/procedures/due_follows.h"
#include "core/procedures/item_rules.h"
#include "core/qualification/by_acts_only.h"
#include "core/selection/candidacy.h"
#include "core/storage/repository.h"
#include "core/training/by_sheets_only.h"
#include "core/training/course_rules.h"
#include "core/training/place_rules.h"
#include "core/training/timetable_acts.h"

#include <QCoreApplication>

namespace muster {

namespace {

/// Open steps move with the day they are counted from.
FollowUp dueDaysFollow(const Database &database, const RecordTouched &record)
{
    return [following = DueFollowing(database, record.type, record.id, record.values)](ChangeSet &changes) { following.follow(changes); };
}

/// A stage is changed by a step, which asks what is asked of the candidate and keeps day and reason.
void requireNoStepByTheWay(const Database &database, const RecordTouched &record)
{
    if (record.id == 0 || qstrcmp(record.type.table, tableName<Candidacy>) != 0)
        return;
    const auto before = find(database, CandidacyId{record.id});
    if (!before || before->stage == recordOf<Candidacy>(record.values).stage)
        return;
    const QString words = QCoreApplication::translate("Record desk", "move the candidate to another stage instead (Ctrl+M on the page of the candidate)");
    throw Refused(Problem{QStringLiteral("stage"), words, {}});
}

/// A lesson is held on a day of its course.
void requireDayOfCourse(const Database &database, const RecordTouched &record)
{
    if (qstrcmp(record.type.table, tableName<Session>) != 0)
        return;
    const auto session = recordOf<Session>(record.values);
    const auto course = find(database, session.courseId);
    if (!course || !session.heldOn.isValid())
        return;
    if (const QString fault = faultOfDay(*course, session.heldOn); !fault.isEmpty())
        throw Refused(Problem{QStringLiteral("held_on"), fault, {}});
}

/// What was entered at a lesson keeps it there.
void requireUnmarkedLesson(const Database &database, const RecordTouched &record)
{
    if (qstrcmp(record.type.table, tableName<Session>) != 0)
        return;
    Session session = recordOf<Session>(record.values);
    session.id = {record.id};
    mustBeUnmarked(database, {session});
}

} // namespace

QVariantList valuesTaken(const Database &database, const RecordTouched &record)
{
    if (record.id != 0 || qstrcmp(record.type.table, tableName<Course>) != 0)
        return record.values;
    return valuesOf(withCurriculum(database, recordOf<Course>(record.values)));
}

QList<FollowUp> followUpsOfSaving(const Database &database, const RecordTouched &record)
{
    requireNoStepByTheWay(database, record);
    requireDayOfCourse(database, record);
    requireDoneAsVerbsDo(database, record.type, record.id, record.values);
    requirePlaceAsVerbsDo(database, record.type, record.id, record.values);
    if (qstrcmp(record.type.table, tableName<Course>) == 0)
        requireOwnCurriculum(database, recordOf<Course>(record.values));
    requireNotBySheets(database, record.type, record.id, record.values);
    requireNotByActs(database, record.type, record.id, record.values);
    requireNoChain(database, record.type, record.id, record.values);
    return {dueDaysFollow(database, record)};
}

QList<FollowUp> followUpsOfRemoving(const Database &database, const RecordTouched &record)
{
    requireNotEvidence(database, record.type, record.values);
    requireNothingOnPlace(database, record.type, record.id);
    requireNotBySheets(database, record.type, record.id, record.values);
    requireUnmarkedLesson(database, record);
    requireNotRemovedByHand(database, record.type, record.id);
    return {dueDaysFollow(database, record)};
}

} // namespace muster
