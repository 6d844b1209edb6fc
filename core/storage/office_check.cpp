// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/office_check.h"

#include "core/base/errors.h"
#include "core/storage/engine_check.h"
#include "core/storage/history_line.h"
#include "core/storage/kept_file.h"
#include "core/storage/record_check.h"
#include "core/storage/words.h"

namespace muster {

namespace {

/// Follows the chain from its start; history is read in its order, one line at a time.
class ChainCheck {
public:
    explicit ChainCheck(const Database &database) : database_(database), hash_(QCryptographicHash::Sha256) {}

    QStringList faults()
    {
        // The hash has 0 for no change set, so that a 0 that somebody wrote there must not pass for it.
        const QString sql = QStringLiteral("SELECT id, name, author, at, CASE takes_back WHEN 0 THEN -1 ELSE takes_back END, hash FROM change_set ORDER BY id");
        for (const Row &row : database_.rows(sql))
            checkSet({row[0].toLongLong(), row[1].toString(), row[2].toString(), row[3].toLongLong(), row[4].toLongLong()}, row[5].toString());
        checkEnd();
        return faults_;
    }

private:
    void checkSet(const HistoryHead &head, const QString &hash)
    {
        startHash(hash_, previous_);
        const QString sql = QStringLiteral("SELECT record_table, record_id, before, after, line FROM change_line WHERE change_set_id = ? ORDER BY line");
        int lines = 0;
        bool numbered = true;
        database_.eachRow(sql, {head.id}, [&](const Row &row) {
            addToHash(hash_, {row[0].toString(), row[1].toLongLong(), row[2].toString(), row[3].toString()});
            numbered = numbered && row[4].toInt() == ++lines;
        });
        if (finishHash(hash_, head) != hash || !numbered)
            faults_.append(storageWords(QT_TRANSLATE_NOOP("Storage", "history: change set %1 (“%2”) is not as it was saved")).arg(head.id).arg(head.name));
        previous_ = hash;
    }

    void checkEnd()
    {
        const Rows state = database_.rows(QStringLiteral("SELECT head, next_id, (SELECT coalesce(max(record_id), 0) + 1 FROM change_line) FROM office_state WHERE id = 1"));
        if (state.size() != 1 || state[0][0].toString() != previous_)
            faults_.append(storageWords(QT_TRANSLATE_NOOP("Storage", "history: the chain does not end where the office left it; change sets are missing or were added")));
        if (state.size() == 1 && state[0][1].toLongLong() != state[0][2].toLongLong())
            faults_.append(storageWords(QT_TRANSLATE_NOOP("Storage", "history: the next record would be number %1 but should be %2"))
                               .arg(state[0][1].toLongLong()).arg(state[0][2].toLongLong()));
        const Rows stray = database_.rows(QStringLiteral("SELECT count(*) FROM change_line WHERE change_set_id NOT IN (SELECT id FROM change_set)"));
        if (stray[0][0].toLongLong() > 0)
            faults_.append(storageWords(QT_TRANSLATE_NOOP("Storage", "history: %1 lines belong to no change set")).arg(stray[0][0].toLongLong()));
    }

    const Database &database_;
    QCryptographicHash hash_;
    QString previous_ = QStringLiteral("");
    QStringList faults_;
};

} // namespace

QStringList officeFaults(const Database &database, const RecordTypes &types)
{
    QStringList faults = engineFaults(database);
    faults += ChainCheck(database).faults();
    faults += keptFileFaults(database);
    for (const RecordType *type : types)
        faults += recordFaults(database, *type);
    return faults;
}

} // namespace muster
