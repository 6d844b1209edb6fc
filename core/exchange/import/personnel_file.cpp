// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_file.h"

#include "core/base/names.h"

#include <QCoreApplication>

namespace muster {

namespace {

enum Column {
    ServiceNo,
    FullName,
    PassportName,
    SexLetter,
    BornOn,
    Nationality,
    ServiceCode,
    RankLabel,
    OrganisationName,
    Languages,
    PassportNo,
    PassportExpiresOn
};
constexpr const char *columns[] = {"service_no",    "full_name",   "passport_name", "sex",
                                   "date_of_birth", "nationality", "service",       "rank",
                                   "organisation",  "languages",   "passport_no",   "passport_expires_on"};

QString words(const char *english)
{
    return QCoreApplication::translate("Import", english);
}

Sex sexOf(ImportRow &row)
{
    const QString letter = row.text(SexLetter);
    if (letter == u'M')
        return Sex::Male;
    if (letter == u'F')
        return Sex::Female;
    if (!letter.isEmpty())
        row.tell(SexLetter, words(QT_TRANSLATE_NOOP("Import", "«%1» is neither M nor F")).arg(letter));
    return Sex::Unknown;
}

Person personOf(ImportRow &row, ImportRun &run)
{
    Person person;
    person.serviceNo = row.text(ServiceNo);
    person.fullName = row.name(FullName);
    const NameParts parts = splitVietnamese(person.fullName);
    person.familyName = parts.family;
    person.middleName = parts.middle;
    person.givenName = parts.given;
    person.passportName = row.name(PassportName);
    person.sex = sexOf(row);
    person.bornOn = row.day(BornOn);
    person.nationality = row.text(Nationality);
    person.serviceId = run.codes.service(row, ServiceCode);
    person.organisationId = run.names.organisation(row, OrganisationName);
    return person;
}

void readLanguages(ImportRow &row, ImportRun &run, PersonId person)
{
    QStringList seen;
    for (const QString &part : row.text(Languages).split(u';', Qt::SkipEmptyParts)) {
        LanguageSkill skill;
        skill.personId = person;
        skill.language = part.section(u':', 0, 0).trimmed();
        skill.level = part.section(u':', 1).trimmed();
        if (skill.language.isEmpty() || seen.contains(skill.language))
            row.tell(Languages,
                     words(QT_TRANSLATE_NOOP(
                               "Import",
                               "«%1» is no language with its level, such as en:B2, or stands there twice"))
                         .arg(part));
        seen.append(skill.language);
        run.store.saveLater(skill, row);
    }
}

void readPassport(ImportRow &row, ImportRun &run, PersonId person)
{
    Document passport;
    passport.personId = person;
    passport.number = row.text(PassportNo);
    passport.expiresOn = row.day(PassportExpiresOn);
    if (passport.number.isEmpty() && !passport.expiresOn.isValid())
        return;
    passport.typeId = run.codes.passportType(row, PassportNo);
    for (const Problem &problem : problemsOf(passport))
        row.tell(problem);
    run.passports.add(passport);
}

void readPerson(ImportRow &row, ImportRun &run)
{
    row.requiredText(ServiceNo);
    run.people.tellIfTaken(row, ServiceNo);
    const Person person = personOf(row, run);
    const RankId rank = run.codes.rank(row, RankLabel, person.serviceId);
    const PersonId id = run.store.save(person, row);
    run.people.insert(person.serviceNo, id, row.number());
    if (!rank.isNull())
        run.store.saveLater(RankHeld{.id = {}, .personId = id, .rankId = rank, .fromOn = {}}, row);
    readLanguages(row, run, id);
    readPassport(row, run, id);
}

void saveWaiting(ImportRun &run)
{
    run.store.saveWaiting();
}

} // namespace

const ImportFile &personnelFile()
{
    static const ImportFile file{"personnel.csv",
                                 columns,
                                 {{"born_on", "date_of_birth"},
                                  {"family_name", "full_name"},
                                  {"service_id", "service"},
                                  {"name", "organisation"},
                                  {"language", "languages"},
                                  {"level", "languages"},
                                  {"number", "passport_no"},
                                  {"type_id", "passport_no"},
                                  {"expires_on", "passport_expires_on"},
                                  {"code", "service"}},
                                 readPerson,
                                 nullptr,
                                 saveWaiting};
    return file;
}

} // namespace muster
