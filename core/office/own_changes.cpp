// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/own_changes.h"

#include "core/base/errors.h"
#include "core/office/record_list.h"
#include "core/people/office_profile.h"
#include "core/pipeline/rests_on_results.h"
#include "core/qualification/by_acts_only.h"
#include "core/qualification/stays_in_register.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

QList<HistoryHead> ownHeads(const Database &database, const Sitting &sitting)
{
    QList<HistoryHead> heads;
    const QString sql = QStringLiteral("SELECT id, name, author, at, takes_back FROM change_set WHERE author = ? AND id > ? ORDER BY id DESC");
    for (const Row &row : database.rows(sql, {sitting.author, sitting.since}))
        heads.append({row[0].toLongLong(), row[1].toString(), row[2].toString(), row[3].toLongLong(), row[4].toLongLong()});
    return heads;
}

/// The first act of an office's life gives it its profile; without it the office could not be opened again.
void requireProfileStays(const Database &database, qint64 changeSet)
{
    const QString sql = QStringLiteral("SELECT count(*) FROM change_line WHERE change_set_id = ? AND record_table = ? AND before IS NULL");
    if (database.rows(sql, {changeSet, QLatin1String(tableName<OfficeProfile>)})[0][0].toInt() > 0)
        throw Refused(Problem{{}, QCoreApplication::translate("Record desk", "An office cannot be without its profile."), {}});
}

} // namespace

bool stands(const Database &database, qint64 id)
{
    const qint64 takenBackBy = changeSet(database, id).takenBackBy;
    return takenBackBy == 0 || !stands(database, takenBackBy);
}

qint64 newestChangeSet(const Database &database)
{
    return database.rows(QStringLiteral("SELECT coalesce(max(id), 0) FROM change_set"))[0][0].toLongLong();
}

std::optional<HistoryHead> lastOwnChange(const Database &database, const Sitting &sitting)
{
    const QList<HistoryHead> heads = ownHeads(database, sitting);
    const auto found = std::find_if(heads.begin(), heads.end(), [&database](const HistoryHead &head) {
        return head.takesBack == 0 && stands(database, head.id);
    });
    return found == heads.end() ? std::nullopt : std::optional(*found);
}

std::optional<HistoryHead> lastOwnTakingBack(const Database &database, const Sitting &sitting)
{
    for (HistoryHead head : ownHeads(database, sitting)) {
        if (head.takesBack == 0)
            return std::nullopt;
        const ChangeSetEntry taken = changeSet(database, head.takesBack);
        if (taken.head.takesBack != 0 || !stands(database, head.id))
            continue;
        head.name = taken.head.name;
        return head;
    }
    return std::nullopt;
}

qint64 takeBackChange(const Database &database, qint64 changeSet, const Signature &by)
{
    requireProfileStays(database, changeSet);
    const auto require = [&database](const ChangeSetEntry &entry) {
        requireNothingOfRegister(database, entry);
        requireNothingRestsOnResults(database, entry);
        requireNotConfirmedAgain(database, entry);
    };
    return takeBack(database, changeSet, by, TakeBackTerms{recordTypes(), require});
}

} // namespace muster
