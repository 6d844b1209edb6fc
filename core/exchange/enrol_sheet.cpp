// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/participant_sheet.h"
#include "core/storage/repository.h"

#include <QCoreApplication>
#include <QHash>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ParticipantSheet)
};

/// Finds and adds what newcomers bring with them.
class Newcomers {
public:
    Newcomers(ChangeSet &changes, const Database &database, const QString &course) : m_changes(changes), m_database(database), m_course(course)
    {
        for (const Organisation &one : select<Organisation>(database))
            m_organisations.insert(one.name, one.id);
    }

    PersonId enter(const SheetParticipant &one)
    {
        Person person = one.newcomer;
        if (person.serviceNo.isEmpty())
            person.serviceNo = freeNumber();
        if (!one.organisation.isEmpty())
            person.organisationId = organisation(one.organisation);
        m_changes.save(person);
        return person.id;
    }

private:
    OrganisationId organisation(const QString &name)
    {
        if (!m_organisations.contains(name)) {
            Organisation added{.name = name};
            m_changes.save(added);
            m_organisations.insert(name, added.id);
        }
        return m_organisations.value(name);
    }

    QString freeNumber()
    {
        QString number;
        do
            number = QStringLiteral("%1/%2").arg(m_course).arg(++m_last);
        while (!m_database.rows(QStringLiteral("SELECT 1 FROM person WHERE service_no = ?"), {number}).isEmpty());
        return number;
    }

    ChangeSet &m_changes;
    const Database &m_database;
    QString m_course;
    int m_last = 0;
    QHash<QString, OrganisationId> m_organisations;
};

/// Where somebody who was refused stands on the sheet.
Problems atTheirRows(const ParticipantSheet &sheet, const QList<PersonId> &people, const QList<PlaceRefusal> &refusals)
{
    Problems problems;
    for (const PlaceRefusal &one : refusals) {
        const qsizetype at = people.indexOf(one.person);
        const QString words = QStringLiteral("%1 %2: %3").arg(one.serviceNo, one.fullName, one.words).trimmed();
        problems.append({{}, words, {sheet.file, at < 0 ? 0 : sheet.people[at].row, {}}});
    }
    return problems;
}

} // namespace

SheetEnrolled enrolFromSheet(const Database &database, const SheetEnrolment &enrolment, const Signature &by)
{
    if (!enrolment.sheet.problems.isEmpty())
        return {.problems = enrolment.sheet.problems};
    const QString code = courseOf(database, enrolment.course).code;
    ChangeSet changes(database, Words::tr("Enrol %n person(s) on %1 from %2", "", int(enrolment.sheet.people.size())).arg(code, enrolment.sheet.file), by);
    Newcomers newcomers(changes, database, code);
    QList<PersonId> people;
    for (const SheetParticipant &one : enrolment.sheet.people)
        people.append(one.person.isNull() ? newcomers.enter(one) : one.person);
    SheetEnrolled done{.changed = enrolWithin(changes, database, {enrolment.course, people, enrolment.as})};
    done.problems = atTheirRows(enrolment.sheet, people, done.changed.refusals);
    if (done.isDone())
        done.changed.changeSet = changes.commit();
    return done;
}

} // namespace muster
