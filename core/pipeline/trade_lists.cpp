// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/trade_lists.h"

#include "core/base/in_language.h"
#include "core/procedures/step_wait.h"
#include "core/storage/repository.h"

namespace muster {

namespace {

template <class Record>
QHash<Id<Record>, QString> namesOf(const Database &database)
{
    QHash<Id<Record>, QString> names;
    for (const Record &record : select<Record>(database))
        names.insert(record.id, recordTable<Record>().naming(record));
    return names;
}

template <class Record>
QHash<Id<Record>, Record> byNumber(const Database &database)
{
    QHash<Id<Record>, Record> records;
    for (const Record &record : select<Record>(database))
        records.insert(record.id, record);
    return records;
}

} // namespace

QString TradeLists::rank(RankId id) const
{
    const auto found = ranks.constFind(id);
    return found == ranks.constEnd() ? QString() : inLanguage(found->nameEn, found->nameVi);
}

QString TradeLists::step(ProcedureStepId id) const
{
    const auto found = steps.constFind(id);
    return found == steps.constEnd() ? QString() : recordTable<ProcedureStep>().naming(*found);
}

SharedLists tradeLists(const Database &database)
{
    TradeLists lists{.papers = namesOf<DocumentType>(database), .qualifications = {}, .qualificationTypes = qualificationTypes(database),
                     .included = IncludedTypes(database),
                     .programmes = byNumber<Programme>(database), .ranks = byNumber<Rank>(database),
                     .tests = byNumber<TestKind>(database), .categories = byNumber<Category>(database),
                     .steps = byNumber<ProcedureStep>(database)};
    for (const QualificationType &type : std::as_const(lists.qualificationTypes))
        lists.qualifications.insert(type.id, recordTable<QualificationType>().naming(type));
    for (const StepWait &wait : select<StepWait>(database, QStringLiteral("ORDER BY id"))) {
        lists.waitsFor[wait.stepId].append(wait.waitsForId);
        lists.waitedBy[wait.waitsForId].append(wait.stepId);
    }
    return std::make_shared<const TradeLists>(std::move(lists));
}

} // namespace muster
