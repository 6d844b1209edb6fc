// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/record_names.h"

#include "core/base/text.h"
#include "core/office/record_desk.h"
#include "core/office/record_list.h"
#include "core/pipeline/people_list.h"
#include "core/pipeline/value_words.h"
#include "core/selection/opening.h"
#include "core/storage/record_sql.h"
#include "core/training/curriculum.h"

#include <QHash>

#include <algorithm>

namespace muster {

namespace {

constexpr auto personColumn = "person_id";
/// Notes are not what a record is looked for by.
constexpr int longestSearched = 400;
/// So many names tell records apart.
constexpr int mostReferences = 3;

bool isPerson(const RecordType &type)
{
    return qstrcmp(type.table, tableName<Person>) == 0;
}

struct Searched {
    NamedRecord record;
    QString folded;
    QVariantList values;
};

QString searchedIn(const RecordType &type, const QVariantList &values)
{
    QStringList texts;
    for (qsizetype i = 0; i < type.fields.size(); ++i)
        if (type.fields[i].kind == FieldKind::Text && type.fields[i].rules.longest <= longestSearched)
            texts << values[i].toString();
    return texts.join(u' ');
}

/// Openings are told apart by what they are openings of, versions of programmes by their programme.
bool isNamedByOthers(const RecordType &type)
{
    return qstrcmp(type.table, tableName<Opening>) == 0 || qstrcmp(type.table, tableName<Curriculum>) == 0;
}

/// «Rotation 4» alone does not say of which unit.
QString referredTo(ValueWords &words, const RecordType &type, const QVariantList &values)
{
    QStringList names;
    for (qsizetype i = 0; i < type.fields.size(); ++i)
        if (type.fields[i].kind == FieldKind::Reference && !values[i].isNull() && names.size() < mostReferences)
            names << words.shown(type, type.fields[i], values[i]).toString();
    return names.join(QStringLiteral(", "));
}

QList<Searched> everyRecord(const Database &database, const RecordType &type)
{
    QList<Searched> all;
    QHash<QString, int> named;
    for (const StoredRecord &record : storedRecords(database, type)) {
        all.append({{record.state.id, type.naming(record.values)}, {}, record.values});
        ++named[all.last().record.name];
    }
    ValueWords words(database, recordTypes());
    for (Searched &one : all) {
        if (named[one.record.name] > 1 || isNamedByOthers(type))
            if (const QString apart = referredTo(words, type, one.values); !apart.isEmpty())
                one.record.name += QStringLiteral(" — ") + apart;
        one.folded = folded(one.record.name + u' ' + searchedIn(type, one.values));
    }
    return all;
}

bool holds(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

bool isWithin(const RecordType &type, const QVariantList &values, const NameNarrowing &narrowing)
{
    return narrowing.of == 0 || values[type.indexOf(narrowing.column)].toLongLong() == narrowing.of;
}

QList<NamedRecord> shortTable(const Database &database, const RecordType &type, const NameQuestion &question)
{
    const QStringList words = searchWords(question.words);
    const QString beginning = folded(question.words);
    QList<NamedRecord> found;
    for (const Searched &one : everyRecord(database, type))
        if (one.record.id != question.without && isWithin(type, one.values, question.within) && holds(one.folded, words))
            found.append(one.record);
    std::sort(found.begin(), found.end(), [&beginning](const NamedRecord &a, const NamedRecord &b) {
        const bool first = folded(a.name).startsWith(beginning);
        const bool second = folded(b.name).startsWith(beginning);
        return first != second ? first : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return found.mid(0, question.most);
}

QList<NamedRecord> somePeople(const Database &database, const NameQuestion &question)
{
    const QDate noDay(9999, 1, 1);
    QList<NamedRecord> found;
    for (const PersonRow &row : people(database, {.words = question.words}, {.limit = question.most + 1}, noDay))
        if (row.id().value != question.without && found.size() < question.most)
            found.append({row.id().value, QStringLiteral("%1 (%2)").arg(row.fullName, row.serviceNo)});
    return found;
}

QString ownedName(const RecordType &type, const QString &person, const QVariantList &values)
{
    return QStringLiteral("%1: %2").arg(person, type.naming(values));
}

QList<NamedRecord> ofSomePeople(const Database &database, const RecordType &type, const NameQuestion &question)
{
    QList<NamedRecord> found;
    for (const NamedRecord &person : somePeople(database, {.words = question.words, .most = question.most})) {
        const QString sql = QStringLiteral("WHERE %1 = ? ORDER BY id").arg(QLatin1String(personColumn));
        for (const Row &row : database.rows(selectSql(type, sql), {person.id}))
            if (row[0].toLongLong() != question.without && found.size() < question.most)
                found.append({row[0].toLongLong(), ownedName(type, person.name, row.mid(2))});
    }
    return found;
}

} // namespace

bool isLongTable(const RecordType &type)
{
    return isPerson(type) || type.indexOf(personColumn) >= 0;
}

QList<NamedRecord> recordNames(const Database &database, const RecordType &type, const NameQuestion &question)
{
    if (isPerson(type))
        return somePeople(database, question);
    return isLongTable(type) ? ofSomePeople(database, type, question) : shortTable(database, type, question);
}

QString recordName(const Database &database, const RecordType &type, qint64 id)
{
    if (!isLongTable(type)) {
        for (const Searched &one : everyRecord(database, type))
            if (one.record.id == id)
                return one.record.name;
        return QStringLiteral("#%1").arg(id);
    }
    const auto record = storedRecord(database, type, id);
    if (!record)
        return QStringLiteral("#%1").arg(id);
    if (isPerson(type))
        return type.naming(record->values);
    const qint64 person = record->values[type.indexOf(personColumn)].toLongLong();
    return ownedName(type, recordName(database, recordType<Person>(), person), record->values);
}

} // namespace muster
