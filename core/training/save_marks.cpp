// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/save_marks.h"

#include "core/base/value_text.h"
#include "core/storage/repository.h"
#include "core/training/published.h"
#include "core/training/roster.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SaveMarks)
};

/// Participant, component, sitting.
using Key = std::tuple<qint64, qint64, int>;

/// What the course holds now, behind the lock of the change set.
struct Held {
    QHash<qint64, Component> components;
    QHash<qint64, Participant> participants;
    std::map<Key, CourseMark> records;

    std::optional<double> mark(const Key &key) const
    {
        const auto known = records.find(key);
        return known == records.end() ? std::nullopt : known->second.mark;
    }
};

Key keyOf(const MarkEntry &entry, int sitting)
{
    return {entry.participant.value, entry.component.value, sitting};
}

Held heldBy(const Database &database, CourseId course)
{
    Held held;
    for (const Component &one : select<Component>(database, QStringLiteral("WHERE curriculum_id = (SELECT curriculum_id FROM course WHERE id = ?)"), {course.value}))
        held.components.insert(one.id.value, one);
    for (const Participant &one : select<Participant>(database, QStringLiteral("WHERE course_id = ?"), {course.value}))
        held.participants.insert(one.id.value, one);
    for (const CourseMark &one : select<CourseMark>(database, QStringLiteral("WHERE participant_id IN (SELECT id FROM participant WHERE course_id = ?)"), {course.value}))
        held.records.insert({{one.participantId.value, one.componentId.value, one.sitting.value_or(1)}, one});
    return held;
}

QString meanwhileFault(const MarkEntry &entry, const Held &held)
{
    const auto now = held.mark(keyOf(entry, entry.sitting));
    if (now == entry.seen || now == entry.mark)
        return {};
    return now ? Words::tr("Somebody else entered %1 here meanwhile.").arg(valueText(*now, -1)) : Words::tr("Somebody else took this mark away meanwhile.");
}

QString ownFault(const MarkEntry &entry, const Held &held)
{
    const auto component = held.components.constFind(entry.component.value);
    if (component == held.components.constEnd())
        return Words::tr("The curriculum of the course has no such component.");
    const auto participant = held.participants.constFind(entry.participant.value);
    if (participant == held.participants.constEnd() || !isOnCourse(participant->state))
        return Words::tr("Is not on the course.");
    if (const QString fault = entry.mark ? markFault(*entry.mark, *component) : QString(); !fault.isEmpty())
        return fault;
    return meanwhileFault(entry, held);
}

/// Looks at the marks as they would stand with all that was entered.
QString orderFault(const MarkEntry &entry, const Held &after)
{
    if (entry.mark && entry.sitting > 1 && !after.mark(keyOf(entry, entry.sitting - 1)))
        return Words::tr("A resit needs the mark of the sitting before it.");
    if (!entry.mark && after.mark(keyOf(entry, entry.sitting + 1)))
        return Words::tr("There is a resit after this mark: take that away first.");
    return {};
}

QList<CellFault> faultsOf(const QList<MarkEntry> &entries, const Held &held)
{
    Held after = held;
    for (const MarkEntry &entry : entries)
        after.records[keyOf(entry, entry.sitting)].mark = entry.mark;
    QList<CellFault> faults;
    for (qsizetype place = 0; place < entries.size(); ++place) {
        const QString own = ownFault(entries[place], held);
        const QString fault = own.isEmpty() ? orderFault(entries[place], after) : own;
        if (!fault.isEmpty())
            faults.append({place, fault});
    }
    return faults;
}

void write(ChangeSet &changes, const MarkEntry &entry, Held &held)
{
    const auto known = held.records.find(keyOf(entry, entry.sitting));
    const bool isThere = known != held.records.end();
    if (!entry.mark) {
        if (isThere)
            changes.remove(known->second);
        return;
    }
    CourseMark record = isThere ? known->second
                                : CourseMark{.participantId = entry.participant, .componentId = entry.component, .sitting = entry.sitting};
    record.mark = entry.mark;
    changes.save(record);
}

QString nameOf(const Database &database, const MarkEntries &marked)
{
    const auto changed = std::count_if(marked.entries.begin(), marked.entries.end(), [](const MarkEntry &one) { return one.mark != one.seen; });
    const auto course = find(database, marked.course);
    return Words::tr("Marks of %1: %2").arg(course ? course->code : QString(), Words::tr("%n mark(s)", "", int(changed)));
}

} // namespace

QString markFault(double mark, const Component &component)
{
    if (mark < 0)
        return Words::tr("A mark is not below zero.");
    if (component.fullMark && mark > *component.fullMark)
        return Words::tr("%1 lies above the full mark, %2.").arg(valueText(mark, -1), valueText(*component.fullMark, -1));
    return {};
}

CellsSaved saveMarks(const Database &database, const MarkEntries &marked, const Signature &by)
{
    ChangeSet changes(database, nameOf(database, marked), by);
    requireUnpublished(database, marked.course);
    Held held = heldBy(database, marked.course);
    if (const auto faults = faultsOf(marked.entries, held); !faults.isEmpty())
        return {.faults = faults};
    for (const MarkEntry &entry : marked.entries)
        write(changes, entry, held);
    return {.changeSet = changes.commit()};
}

} // namespace muster
