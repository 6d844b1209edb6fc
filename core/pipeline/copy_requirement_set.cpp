// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/copy_requirement_set.h"

#include "core/base/errors.h"
#include "core/pipeline/requirement.h"
#include "core/storage/repository.h"

#include <QCoreApplication>

namespace muster {

namespace {

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RequirementSets)
};

/// So many letters of a code leave room for its number.
constexpr int longestStem = 55;

QString freeCode(const Database &database, const QString &code)
{
    QString free;
    for (int number = 2; free.isEmpty() || !database.rows(QStringLiteral("SELECT 1 FROM requirement_set WHERE code = ?"), {free}).isEmpty(); ++number)
        free = QStringLiteral("%1-%2").arg(code.left(longestStem)).arg(number);
    return free;
}

} // namespace

RequirementSetId copyRequirementSet(const Database &database, const SetCopy &copied, const Signature &by)
{
    const auto original = find(database, copied.set);
    if (!original)
        throw Missing(Words::tr("This requirement set is no longer there."));
    RequirementSet copy = *original;
    copy.id = {};
    copy.version = 0;
    copy.code = freeCode(database, original->code);
    copy.validFrom = copied.from;
    copy.validUntil = {};
    ChangeSet changes(database, Words::tr("Copy requirement set %1 to %2").arg(original->code, copy.code), by);
    changes.save(copy);
    for (Requirement requirement : select<Requirement>(database, QStringLiteral("WHERE set_id = ? ORDER BY id"), {copied.set.value})) {
        requirement.id = {};
        requirement.version = 0;
        requirement.setId = copy.id;
        changes.save(requirement);
    }
    changes.commit();
    return copy.id;
}

} // namespace muster
