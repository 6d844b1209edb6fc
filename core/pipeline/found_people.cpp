// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/found_people.h"

#include "core/base/text.h"
#include "core/pipeline/people_conditions.h"

#include <algorithm>

namespace muster {

namespace {

bool holdsDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool beginsAny(const QString &word, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&word](const QString &other) { return other.startsWith(word); });
}

QString list(const QList<PersonId> &ids)
{
    QStringList numbers;
    for (const PersonId id : ids)
        numbers.append(QString::number(id.value));
    return QStringLiteral("[%1]").arg(numbers.join(u','));
}

/// Each with 0, or with 1 where the name is not written with the marks that were typed.
Rows firstRows(const Database &database, const PeopleFilter &filter, const FoundPeople &before)
{
    const PeopleConditions asTyped = writtenAsTyped(filter);
    PeopleConditions conditions = conditionsOf(filter);
    if (before.isAll && isWithin(filter, before.filter))
        conditions.add(QStringLiteral("p.id IN ({numbers})"), {list(before.ids)});
    return database.rows(QStringLiteral("SELECT p.id, CASE WHEN %1 THEN 0 ELSE 1 END FROM person p %2 "
                                        "ORDER BY p.sort_key, p.id LIMIT ?").arg(asTyped.text, conditions.text),
                         asTyped.bindings + conditions.bindings + QVariantList{FoundPeople::most + 1});
}

void append(QList<PersonId> &ids, const Rows &rows, int writtenOtherwise)
{
    for (const Row &row : rows)
        if (row[1].toInt() == writtenOtherwise)
            ids.append(PersonId{row[0].toLongLong()});
}

} // namespace

bool isWithin(const PeopleFilter &narrow, const PeopleFilter &wide)
{
    PeopleFilter sameChoices = narrow;
    sameChoices.words = wide.words;
    if (holdsDigit(narrow.words) || sameChoices != wide)
        return false;
    const QStringList words = searchWords(narrow.words);
    const QStringList wideWords = searchWords(wide.words);
    return std::all_of(wideWords.begin(), wideWords.end(), [&words](const QString &word) { return beginsAny(word, words); });
}

FoundPeople foundPeople(const Database &database, const PeopleFilter &filter, const FoundPeople &before)
{
    const Rows rows = firstRows(database, filter, before);
    FoundPeople found{.filter = filter, .isAll = rows.size() <= FoundPeople::most};
    append(found.ids, rows, 0);
    if (found.isAll)
        append(found.ids, rows, 1);
    return found;
}

} // namespace muster
