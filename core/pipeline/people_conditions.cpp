// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/people_conditions.h"

#include "core/base/text.h"
#include "core/people/document.h"

#include <algorithm>

namespace muster {

namespace {

/// The text is put between the signs by the engine: SQLite plans a statement anew for each pattern bound to LIKE alone.
const QString startsAWord = QStringLiteral("p.search_text LIKE '% ' || ? || '%'");

bool holdsDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// The words are folded, so that none of them holds a sign that LIKE reads as more than itself.
void addWord(PeopleConditions &conditions, const QString &word)
{
    if (!holdsDigit(word))
        return conditions.add(startsAWord, {word});
    const QByteArray key = numberKey(word);
    const QByteArray end = key + '\xff';
    conditions.add(QStringLiteral("(%1 OR p.id IN (SELECT d.person_id FROM document d"
                                  " WHERE d.number_key >= ? AND d.number_key < ?)"
                                  " OR p.id IN (SELECT m.person_id FROM person_merge m"
                                  " WHERE m.number_key >= ? AND m.number_key < ?))").arg(startsAWord),
                   {word, key, end, key, end});
}

/// The words of the filter that are typed with marks.
QStringList markedWords(const PeopleFilter &filter)
{
    QStringList words = writtenWords(filter.words);
    words.removeIf([](const QString &word) { return folded(word) == word; });
    return words;
}

} // namespace

void PeopleConditions::add(const QString &condition, const QVariantList &values)
{
    text += QStringLiteral(" AND ") + condition;
    bindings.append(values);
}

PeopleConditions conditionsOf(const PeopleFilter &filter)
{
    PeopleConditions conditions;
    for (const QString &word : searchWords(filter.words))
        addWord(conditions, word);
    if (!filter.serviceId.isNull())
        conditions.add(QStringLiteral("p.service_id = ?"), {filter.serviceId.value});
    if (!filter.organisationId.isNull())
        conditions.add(QStringLiteral("p.organisation_id = ?"), {filter.organisationId.value});
    if (filter.sex)
        conditions.add(QStringLiteral("p.sex = ?"), {FieldType<Sex>::toVariant(*filter.sex)});
    return conditions;
}

PeopleConditions writtenAsTyped(const PeopleFilter &filter)
{
    PeopleConditions conditions{QStringLiteral("1 = 1"), {}};
    for (const QString &word : markedWords(filter))
        conditions.add(startsAWord, {word});
    return conditions;
}

PeopleConditions conditionsAfter(const PeopleFilter &filter, const PersonKey &place)
{
    PeopleConditions conditions = conditionsOf(filter);
    if (const PeopleConditions asTyped = writtenAsTyped(filter); place.writtenOtherwise)
        conditions.add(QStringLiteral("NOT (%1)").arg(asTyped.text), asTyped.bindings);
    else if (!asTyped.bindings.isEmpty())
        conditions.add(asTyped.text, asTyped.bindings);
    if (!place.id.isNull())
        conditions.add(QStringLiteral("(p.sort_key, p.id) > (?, ?)"), {place.sortKey, place.id.value});
    return conditions;
}

std::optional<PersonKey> nextPart(const PeopleFilter &filter, const PersonKey &place)
{
    if (place.writtenOtherwise || markedWords(filter).isEmpty())
        return {};
    return PersonKey{.writtenOtherwise = true};
}

} // namespace muster
