// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/dossier_rows.h"

namespace muster {

namespace {

/// Past so many, all rows that hang on any candidacy are read and those not asked for are left: quicker than many lists.
constexpr qsizetype mostNumbers = 1000;

QString listOf(const QList<qint64> &ids, const char *all)
{
    if (ids.size() > mostNumbers)
        return QString::fromLatin1(all);
    QStringList numbers;
    for (qint64 id : ids)
        numbers.append(QString::number(id));
    return numbers.isEmpty() ? QStringLiteral("0") : numbers.join(QLatin1String(", "));
}

QDate day(const QVariant &value)
{
    return value.toDate();
}

std::optional<double> mark(const QVariant &value)
{
    return FieldType<std::optional<double>>::fromVariant(value);
}

/// Hands each row of a statement to what is known of the one its first column names.
template <class Facts, class Take>
void eachOf(const Database &database, const QString &sql, QHash<qint64, Facts> &facts, Take take)
{
    database.eachRow(sql, {}, [&](const Row &row) {
        if (const auto found = facts.find(row[0].toLongLong()); found != facts.end())
            take(*found, row);
    });
}

void readPapers(const Database &database, const QString &people, FactsOfPeople &facts)
{
    eachOf(database, QStringLiteral("SELECT person_id, id, type_id, number, issued_on, expires_on FROM document"
                                    " WHERE person_id IN (%1) ORDER BY id").arg(people), facts,
           [](PersonFacts &person, const Row &row) {
               person.papers.append({.id = {row[1].toLongLong()}, .personId = {row[0].toLongLong()}, .typeId = {row[2].toLongLong()},
                                     .number = row[3].toString(), .issuedOn = day(row[4]), .expiresOn = day(row[5])});
           });
}

void readRanks(const Database &database, const QString &people, FactsOfPeople &facts)
{
    eachOf(database, QStringLiteral("SELECT person_id, id, rank_id, from_on FROM rank_held WHERE person_id IN (%1) ORDER BY id").arg(people),
           facts, [](PersonFacts &person, const Row &row) {
               person.ranks.append({.id = {row[1].toLongLong()}, .personId = {row[0].toLongLong()}, .rankId = {row[2].toLongLong()},
                                    .fromOn = day(row[3])});
           });
}

void readLanguages(const Database &database, const QString &people, FactsOfPeople &facts)
{
    eachOf(database, QStringLiteral("SELECT person_id, id, language, level FROM language_skill WHERE person_id IN (%1) ORDER BY id").arg(people),
           facts, [](PersonFacts &person, const Row &row) {
               person.languages.append({.id = {row[1].toLongLong()}, .personId = {row[0].toLongLong()}, .language = row[2].toString(),
                                        .level = row[3].toString()});
           });
}

void readTests(const Database &database, const QString &people, FactsOfPeople &facts)
{
    eachOf(database, QStringLiteral("SELECT person_id, id, kind_id, taken_on, attempt, mark, pass_mark, full_mark FROM test_result"
                                    " WHERE person_id IN (%1) ORDER BY taken_on, attempt, id").arg(people), facts,
           [](PersonFacts &person, const Row &row) {
               person.tests.append({.id = {row[1].toLongLong()}, .personId = {row[0].toLongLong()}, .kindId = {row[2].toLongLong()},
                                    .takenOn = day(row[3]), .attempt = FieldType<std::optional<int>>::fromVariant(row[4]),
                                    .mark = mark(row[5]), .passMark = mark(row[6]), .fullMark = mark(row[7])});
           });
}

void readCourses(const Database &database, const QString &people, FactsOfPeople &facts)
{
    eachOf(database, QStringLiteral("SELECT r.person_id, r.id, c.code, c.programme_id, coalesce(c.ends_on, c.starts_on), r.outcome, c.id"
                                    " FROM course_result r JOIN course c ON c.id = r.course_id WHERE r.person_id IN (%1) ORDER BY r.id").arg(people),
           facts, [](PersonFacts &person, const Row &row) {
               person.courses.append({{row[1].toLongLong()}, row[2].toString(), {row[3].toLongLong()}, day(row[4]),
                                      FieldType<Outcome>::fromVariant(row[5]), {row[6].toLongLong()}});
           });
}

void readQualifications(const Database &database, const QString &people, FactsOfPeople &facts)
{
    for (const QualificationPeriod &period : periodsWhere(database, QStringLiteral("q.person_id IN (%1)").arg(people)))
        if (const auto found = facts.find(period.own.personId.value); found != facts.end())
            found->qualifications.append(period);
}

void readDecisions(const Database &database, const QString &candidacies, FactsOfCandidacies &facts)
{
    eachOf(database, QStringLiteral("SELECT n.candidacy_id, d.id, d.kind, d.number, d.signed_on FROM decision_on n"
                                    " JOIN decision d ON d.id = n.decision_id WHERE n.candidacy_id IN (%1) ORDER BY d.id").arg(candidacies),
           facts, [](CandidacyFacts &candidacy, const Row &row) {
               candidacy.decisions.append({.id = {row[1].toLongLong()}, .kind = FieldType<DecisionKind>::fromVariant(row[2]),
                                           .number = row[3].toString(), .signedOn = day(row[4])});
           });
}

void readChecklists(const Database &database, const QString &candidacies, FactsOfCandidacies &facts)
{
    eachOf(database, QStringLiteral("SELECT candidacy_id, id, step_id, responsible, due_on, done_on, not_needed FROM checklist_item"
                                    " WHERE candidacy_id IN (%1) ORDER BY id").arg(candidacies), facts,
           [](CandidacyFacts &candidacy, const Row &row) {
               candidacy.checklist.append({.id = {row[1].toLongLong()}, .candidacyId = {row[0].toLongLong()}, .stepId = {row[2].toLongLong()},
                                           .responsible = row[3].toString(), .dueOn = day(row[4]), .doneOn = day(row[5]),
                                           .notNeeded = row[6].toInt() != 0});
           });
}

void readWaivers(const Database &database, const QString &candidacies, FactsOfCandidacies &facts)
{
    eachOf(database, QStringLiteral("SELECT candidacy_id, id, requirement_key, reason, signer, signed_on, until_on FROM waiver"
                                    " WHERE candidacy_id IN (%1) ORDER BY id").arg(candidacies), facts,
           [](CandidacyFacts &candidacy, const Row &row) {
               candidacy.waivers.append({.id = {row[1].toLongLong()}, .candidacyId = {row[0].toLongLong()}, .requirementKey = row[2].toString(),
                                         .reason = row[3].toString(), .signer = row[4].toString(), .signedOn = day(row[5]),
                                         .untilOn = day(row[6])});
           });
}

} // namespace

void give(Dossier &dossier, const PersonFacts &person)
{
    dossier.ranks = person.ranks;
    dossier.languages = person.languages;
    dossier.papers = person.papers;
    dossier.tests = person.tests;
    dossier.courses = person.courses;
    dossier.qualifications = person.qualifications;
}

FactsOfPeople factsOfPeople(const Database &database, const QList<qint64> &people)
{
    FactsOfPeople facts;
    facts.reserve(people.size());
    for (qint64 person : people)
        facts.insert(person, {});
    const QString list = listOf(people, "SELECT person_id FROM candidacy");
    for (const auto read : {readPapers, readRanks, readLanguages, readTests, readCourses, readQualifications})
        read(database, list, facts);
    return facts;
}

FactsOfCandidacies factsOfCandidacies(const Database &database, const QList<qint64> &candidacies)
{
    FactsOfCandidacies facts;
    facts.reserve(candidacies.size());
    for (qint64 candidacy : candidacies)
        facts.insert(candidacy, {});
    const QString list = listOf(candidacies, "SELECT id FROM candidacy");
    for (const auto read : {readDecisions, readChecklists, readWaivers})
        read(database, list, facts);
    return facts;
}

} // namespace muster
