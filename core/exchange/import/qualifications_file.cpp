// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_file.h"

#include "core/qualification/qualification.h"

#include <QCoreApplication>

namespace muster {

namespace {

enum Column { ServiceNo, QualificationName, GrantedOn, ValidUntil, CourseCode };
constexpr const char *columns[] = {"service_no", "qualification", "granted_on", "valid_until", "course_code"};

Qualification qualificationOf(ImportRow &row, ImportRun &run)
{
    Qualification qualification;
    qualification.personId = run.people.find(row, ServiceNo);
    qualification.typeId = run.codes.qualificationType(row, QualificationName);
    qualification.grantedOn = row.day(GrantedOn);
    qualification.validUntil = row.day(ValidUntil);
    qualification.courseId = run.names.course(row, CourseCode);
    return qualification;
}

void readQualification(ImportRow &row, ImportRun &run)
{
    const Qualification qualification = qualificationOf(row, run);
    if (!run.facts.insert(
            {qualification.personId.value, qualification.typeId.value, qualification.grantedOn}))
        row.tell(QualificationName,
                 QCoreApplication::translate("Import",
                                             "this person has this qualification of the same day already"));
    run.store.save(qualification, row);
}

void begin(ImportRun &run)
{
    run.facts.startWith(run.database,
                        QStringLiteral("SELECT person_id, type_id, granted_on FROM qualification"));
}

} // namespace

const ImportFile &qualificationsFile()
{
    static const ImportFile file{"qualifications.csv",
                                 columns,
                                 {{"person_id", "service_no"},
                                  {"type_id", "qualification"},
                                  {"course_id", "course_code"},
                                  {"code", "qualification"},
                                  {"name_en", "qualification"}},
                                 readQualification,
                                 begin};
    return file;
}

} // namespace muster
