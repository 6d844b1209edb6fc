// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/verbs.h"

#include "app/musterctl/moment.h"
#include "core/office/office.h"
#include "core/storage/history.h"

#include <algorithm>
#include <limits>

namespace muster {

namespace {

QStringList cells(const ChangeSetEntry &entry)
{
    const QString takenBackBy = entry.takenBackBy == 0 ? QString() : QString::number(entry.takenBackBy);
    return {QString::number(entry.head.id),
            isoMoment(entry.head.at),
            entry.head.author,
            entry.head.name,
            QString::number(entry.lines),
            takenBackBy};
}

void showHistory(const Call &call)
{
    constexpr qint64 all = std::numeric_limits<int>::max();
    const qint64 limit = std::min(call.arguments.countingNumber("limit").value_or(all), all);
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    Table table{.header = {"change_set", "at", "author", "name", "records", "taken_back_by"},
                .numbers = {"change_set", "records", "taken_back_by"}};
    for (const ChangeSetEntry &entry : changeSets(office.database(), int(limit)))
        table.rows.append(cells(entry));
    call.output.table(table);
}

} // namespace

Verb historyVerb()
{
    const OptionInfos options{
        {"limit", Takes::OneValue, "N",
         QT_TRANSLATE_NOOP("Command line", "only the newest N; all unless told")},
    };
    return {"history", "OFFICE [--limit N]",
            QT_TRANSLATE_NOOP("Command line", "lists the change sets, the newest first"), options,
            showHistory};
}

} // namespace muster
