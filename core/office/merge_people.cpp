// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/merge_people.h"

#include "core/base/errors.h"
#include "core/office/merging.h"
#include "core/storage/repository.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Merge", english);
}

QString naming(const Database &database, qint64 id)
{
    const auto person = find(database, PersonId{id});
    return person ? recordTable<Person>().naming(*person) : QString();
}

QString actName(const Database &database, const Merge &merge)
{
    return words(QT_TRANSLATE_NOOP("Merge", "Merge %1 into %2")).arg(naming(database, merge.other.id), naming(database, merge.kept.id));
}

} // namespace

MergeReport mergePreview(const Database &database, const Merge &merge, const Signature &by)
{
    ChangeSet never(database, actName(database, merge), by);
    Merging merging(database, never);
    try {
        merging.merge(merge, by.at.date());
    } catch (const Fault &fault) {
        MergeReport report = merging.report();
        report.hindrances.append(fault.words());
        return report;
    }
    return merging.report();
}

MergeReport mergePeople(const Database &database, const Merge &merge, const Signature &by)
{
    ChangeSet changes(database, actName(database, merge), by);
    Merging merging(database, changes);
    merging.merge(merge, by.at.date());
    MergeReport report = merging.report();
    Problems hindrances;
    for (const QString &hindrance : std::as_const(report.hindrances))
        hindrances.append({{}, hindrance, {}});
    if (!hindrances.isEmpty())
        throw Refused(hindrances);
    report.changeSet = changes.commit();
    return report;
}

QList<PersonMerge> mergesOf(const Database &database, PersonId id)
{
    return select<PersonMerge>(database, QStringLiteral("WHERE person_id = ? ORDER BY id DESC"), {id.value});
}

} // namespace muster
