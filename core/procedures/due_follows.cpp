// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/due_follows.h"

#include "core/procedures/checklist_facts.h"
#include "core/storage/many_rows.h"

namespace muster {

namespace {

/// Whose anchors rest on a record of a table; %1 is its number, or the person it is about.
struct RestingOn {
    const char *table;
    const char *sql;
    const char *personColumn = nullptr;
};

constexpr RestingOn restingOn[] = {
    {"candidacy", "SELECT id FROM candidacy WHERE id = %1"},
    {"opening", "SELECT id FROM candidacy WHERE opening_id = %1"},
    {"campaign", "SELECT c.id FROM candidacy c JOIN opening o ON o.id = c.opening_id WHERE o.campaign_id = %1"},
    {"tour", "SELECT id FROM candidacy WHERE person_id = %1", "person_id"},
    {"course_result", "SELECT id FROM candidacy WHERE person_id = %1", "person_id"},
    {"course", "SELECT c.id FROM candidacy c JOIN course_result r ON r.person_id = c.person_id WHERE r.course_id = %1"},
};

QList<CandidacyId> candidaciesRestingOn(const Database &database, const RecordType &type, qint64 id, const QVariantList &values)
{
    QList<CandidacyId> found;
    for (const RestingOn &one : restingOn) {
        if (qstrcmp(one.table, type.table) != 0)
            continue;
        const qint64 key = one.personColumn ? values[type.indexOf(one.personColumn)].toLongLong() : id;
        for (const Row &row : database.rows(QString::fromLatin1(one.sql).arg(key)))
            found.append(CandidacyId{row[0].toLongLong()});
    }
    return found;
}

QDate followed(const ChecklistItem &item, const ProcedureStep &step, const AnchorDays &before, const AnchorDays &after)
{
    const QDate from = before.day(step.anchor);
    const QDate to = after.day(step.anchor);
    if (from == to || !step.leadDays)
        return item.dueOn;
    if (from.isValid() && to.isValid() && item.dueOn.isValid())
        return item.dueOn.addDays(from.daysTo(to));
    return dueDay(step, after);
}

} // namespace

QList<ChecklistItem> followingItems(const Database &database, const AllAnchorDays &before, const AllAnchorDays &after)
{
    QList<qint64> moved;
    for (auto days = after.begin(); days != after.end(); ++days)
        if (before.value(days.key()) != *days)
            moved.append(days.key().value);
    if (moved.isEmpty())
        return {};
    QHash<ProcedureStepId, ProcedureStep> steps;
    for (const ProcedureStep &step : select<ProcedureStep>(database))
        steps.insert(step.id, step);
    QList<ChecklistItem> following;
    for (ChecklistItem item : selectMany<ChecklistItem>(database, "candidacy_id", moved)) {
        const QDate due = followed(item, steps.value(item.stepId), before.value(item.candidacyId), after.value(item.candidacyId));
        if (isSettled(item) || due == item.dueOn)
            continue;
        item.dueOn = due;
        following.append(item);
    }
    return following;
}

DueFollowing::DueFollowing(const Database &database, const RecordType &type, qint64 id, const QVariantList &values)
    : m_database(database), m_candidacies(candidaciesRestingOn(database, type, id, values)), m_before(anchorDays(database, m_candidacies))
{
}

int DueFollowing::follow(ChangeSet &changes) const
{
    if (m_candidacies.isEmpty())
        return 0;
    changes.flush();
    QList<ChecklistItem> items = followingItems(m_database, m_before, anchorDays(m_database, m_candidacies));
    for (ChecklistItem &item : items)
        changes.save(item);
    return int(items.size());
}

} // namespace muster
