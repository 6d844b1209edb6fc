// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/grant.h"

#include "core/base/day_words.h"
#include "core/base/errors.h"
#include "core/storage/many_rows.h"
#include "core/training/course_result.h"

#include <QCoreApplication>
#include <QSet>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Granting)
};

[[noreturn]] void refuse(const char *field, const QString &why)
{
    throw Refused(Problem{QLatin1String(field), why, {}});
}

QList<PersonId> eachOnce(const QList<PersonId> &people)
{
    QList<PersonId> once;
    QSet<PersonId> seen;
    for (const PersonId person : people)
        if (!seen.contains(person)) {
            seen.insert(person);
            once.append(person);
        }
    return once;
}

QSet<PersonId> passedBy(const Database &database, CourseId course)
{
    QSet<PersonId> passed;
    for (const Row &row : database.rows(QStringLiteral("SELECT person_id FROM course_result WHERE course_id = ? AND outcome = 'passed'"), {course.value}))
        passed.insert({row[0].toLongLong()});
    return passed;
}

QSet<PersonId> holders(const Database &database, const Granting &granting)
{
    QSet<PersonId> holding;
    const QString sql = QStringLiteral("SELECT person_id FROM qualification WHERE type_id = ? AND granted_on = ?");
    for (const Row &row : database.rows(sql, {granting.type.value, granting.grantedOn}))
        holding.insert({row[0].toLongLong()});
    return holding;
}

QList<GrantRefusal> refusals(const Database &database, const Granting &granting)
{
    const QSet<PersonId> passed = passedBy(database, granting.course);
    const QSet<PersonId> holding = holders(database, granting);
    QList<GrantRefusal> refusals;
    for (const Person &one : selectMany<Person>(database, "id", numbersIn(granting.people))) {
        if (!passed.contains(one.id))
            refusals.append({one.id, one.fullName, Words::tr("has no published pass of this course")});
        else if (holding.contains(one.id))
            refusals.append({one.id, one.fullName, Words::tr("was granted it on %1 already").arg(dayWords(granting.grantedOn))});
    }
    return refusals;
}

void requireComplete(const Granting &granting)
{
    if (granting.people.isEmpty())
        refuse("people", Words::tr("Choose the people to whom it is granted."));
    if (granting.type.isNull())
        refuse("type_id", Words::tr("Choose the qualification."));
    if (!granting.grantedOn.isValid())
        refuse("granted_on", Words::tr("Say on which day it is granted."));
}

QualificationType typeOf(const Database &database, QualificationTypeId id)
{
    const auto type = find(database, id);
    if (!type)
        throw Missing(Words::tr("Somebody removed this qualification meanwhile; nothing was changed."));
    return *type;
}

} // namespace

QDate lastDayOf(const QualificationType &type, QDate grantedOn)
{
    return type.validityMonths ? grantedOn.addMonths(*type.validityMonths).addDays(-1) : QDate();
}

Granted grantQualifications(const Database &database, const Granting &asked, const Signature &by)
{
    Granting granting = asked;
    granting.people = eachOnce(asked.people);
    requireComplete(granting);
    const QualificationType type = typeOf(database, granting.type);
    const QString name = Words::tr("Grant %1 to %n people", "", int(granting.people.size())).arg(recordTable<QualificationType>().naming(type));
    ChangeSet changes(database, name, by);
    // Looked at with the office locked, so that nobody is granted it twice by two clerks at once.
    if (const QList<GrantRefusal> found = refusals(database, granting); !found.isEmpty())
        return {.refusals = found};
    for (const PersonId person : granting.people) {
        Qualification one{.personId = person, .typeId = granting.type, .grantedOn = granting.grantedOn,
                          .validUntil = lastDayOf(type, granting.grantedOn), .courseId = granting.course};
        changes.save(one);
    }
    return {.changeSet = changes.commit()};
}

} // namespace muster
