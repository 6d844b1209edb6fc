// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_row.h"
#include "core/people/document.h"
#include "core/people/language_skill.h"
#include "core/people/rank_held.h"
#include "core/storage/change_set.h"

namespace muster {

/// Where the files' records go: into one change set while no problem is known, and afterwards nowhere, under
/// stand-in numbers, so that the rest of the files is still checked.
class ImportStore {
public:
    ImportStore(ChangeSet &changes, const ImportProblems &problems);

    /// Checks the record, tells what is wrong with it on the row, and gives the number it is kept under.
    template <class Record> Id<Record> save(Record record, ImportRow &row)
    {
        for (const Problem &problem : problemsOf(record))
            row.tell(problem);
        return keep(record);
    }

    /// As save(), for what hangs on a person: kept back and saved together, kind by kind, which is far
    /// quicker.
    template <class Record> void saveLater(const Record &record, ImportRow &row)
    {
        for (const Problem &problem : problemsOf(record))
            row.tell(problem);
        std::get<QList<Record>>(m_waiting).append(record);
        if (++m_waitingCount >= mostWaiting)
            saveWaiting();
    }
    void saveWaiting();

    /// Saves a record that was checked before, or that no row stands for.
    template <class Record> Id<Record> keep(Record record)
    {
        ++m_saved;
        if (!m_problems.isEmpty())
            return {--m_standIn};
        m_changes.save(record);
        return record.id;
    }

    int saved() const { return m_saved; }
    const ImportProblems &problems() const { return m_problems; }

private:
    static constexpr int mostWaiting = 4000;

    ChangeSet &m_changes;
    const ImportProblems &m_problems;
    std::tuple<QList<RankHeld>, QList<LanguageSkill>, QList<Document>> m_waiting;
    int m_waitingCount = 0;
    int m_saved = 0;
    qint64 m_standIn = 0;
};

} // namespace muster
