// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"

#include "core/base/names.h"
#include "core/people/name_likeness.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

constexpr FieldRules nameRules{.plainText = true, .longest = 200};
constexpr FieldRules countryRules{.plainText = true, .longest = 3, .example = "VNM"};

NameParts partsOf(const Person &person)
{
    return {person.familyName, person.middleName, person.givenName};
}

QStringList sortedWords(const QString &name)
{
    QStringList words = tidied(name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

Problems partsMakeUpTheName(const Person &person)
{
    const QString parts = joined(partsOf(person));
    if (parts.isEmpty() || parts == person.fullName || sortedWords(parts) == sortedWords(person.fullName))
        return {};
    const QString words = QCoreApplication::translate(
        "Record", "family, middle and given name together must be the words of the full name");
    return {{"family_name", words, {}}};
}

Problems nationalityIsACode(const Person &person)
{
    const QString &code = person.nationality;
    const bool letters = std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (code.isEmpty() || (code.size() == 3 && letters))
        return {};
    const QString words =
        QCoreApplication::translate("Record", "a nationality is three capital letters, such as VNM (ISO 3166)");
    return {{"nationality", words, {}}};
}

/// A name nobody has told apart is sorted as Vietnamese names are written.
QByteArray sortKey(const Person &person)
{
    const NameParts parts = partsOf(person);
    return nameSortKey(joined(parts).isEmpty() ? splitVietnamese(person.fullName) : parts);
}

} // namespace

QString searchText(const Person &person)
{
    QStringList words = searchWords(person.fullName);
    for (const QString &word : searchWords(person.passportName) + writtenWords(person.fullName))
        if (!words.contains(word))
            words.append(word);
    words.append(searchWords(person.serviceNo));
    return u' ' + words.join(u' ') + u' ';
}

template <>
ChoiceList choicesOf<Sex>()
{
    static constexpr Choice choices[] = {
        {"", QT_TRANSLATE_NOOP("Person", "Unknown")},
        {"male", QT_TRANSLATE_NOOP("Person", "Male")},
        {"female", QT_TRANSLATE_NOOP("Person", "Female")},
    };
    return choices;
}

template <>
const RecordTable<Person> &recordTable<Person>()
{
    static const RecordTable<Person> table{
        .noun = QT_TRANSLATE_NOOP("Person", "Person"),
        .fields = {
            field(&Person::serviceNo, "service_no", QT_TRANSLATE_NOOP("Person", "Service number"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60,
                   .group = QT_TRANSLATE_NOOP("Person", "Number and name")}),
            field(&Person::fullName, "full_name", QT_TRANSLATE_NOOP("Person", "Full name"),
                  {.required = true, .plainText = true, .longest = 200}),
            field(&Person::familyName, "family_name", QT_TRANSLATE_NOOP("Person", "Family name"), nameRules),
            field(&Person::middleName, "middle_name", QT_TRANSLATE_NOOP("Person", "Middle name"), nameRules),
            field(&Person::givenName, "given_name", QT_TRANSLATE_NOOP("Person", "Given name"), nameRules),
            field(&Person::passportName, "passport_name", QT_TRANSLATE_NOOP("Person", "Name in the passport"),
                  nameRules),
            field(&Person::sex, "sex", QT_TRANSLATE_NOOP("Person", "Sex"),
                  {.group = QT_TRANSLATE_NOOP("Person", "Personal data")}),
            field(&Person::bornOn, "born_on", QT_TRANSLATE_NOOP("Person", "Date of birth")),
            field(&Person::nationality, "nationality", QT_TRANSLATE_NOOP("Person", "Nationality"), countryRules),
            field(&Person::serviceId, "service_id", QT_TRANSLATE_NOOP("Person", "Service"),
                  {.group = QT_TRANSLATE_NOOP("Person", "Service")}),
            field(&Person::organisationId, "organisation_id", QT_TRANSLATE_NOOP("Person", "Organisation")),
            field(&Person::inServiceSince, "in_service_since", QT_TRANSLATE_NOOP("Person", "In service since")),
            field(&Person::note, "note", QT_TRANSLATE_NOOP("Person", "Note"), {.longest = 4000}),
        },
        .naming = [](const Person &person) {
            return QStringLiteral("%1 (%2)").arg(person.fullName, person.serviceNo);
        },
        .rules = {partsMakeUpTheName, nationalityIsACode},
        .derived = {
            {"sort_key", [](const Person &person) { return QVariant(sortKey(person)); }},
            {"search_text", [](const Person &person) { return QVariant(searchText(person)); }},
            {"name_key", [](const Person &person) { return QVariant(nameKey(person.fullName)); }},
        },
    };
    return table;
}

} // namespace muster
