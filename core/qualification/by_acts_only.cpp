// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/by_acts_only.h"

#include "core/base/errors.h"
#include "core/qualification/proposal.h"
#include "core/qualification/qualification_act_on.h"
#include "core/storage/repository.h"
#include "core/storage/value_json.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QualificationActs)
};

[[noreturn]] void refuse(const char *field, const QString &why)
{
    throw Refused(Problem{QLatin1String(field), why, {}});
}

template <class Record>
bool isKind(const RecordType &type)
{
    return qstrcmp(type.table, tableName<Record>) == 0;
}

bool anyRow(const Database &database, const char *sql, qint64 id)
{
    return !database.rows(QLatin1String(sql), {id}).isEmpty();
}

bool isConfirmed(const QString &line)
{
    return jsonObject(line).value(QStringLiteral("state")).toString() == QLatin1String("confirmed");
}

void requireFromOldPapers(const Database &database, CourseId course)
{
    if (!course.isNull() && anyRow(database, "SELECT id FROM result_sheet WHERE course_id = ? AND published_on IS NOT NULL LIMIT 1", course.value))
        refuse("course_id", Words::tr("the results of this course were published here: propose the qualification on the page Qualification, somebody else confirms it"));
}

void requireNoVerbs(const RecordType &type)
{
    if (isKind<Proposal>(type))
        refuse("", Words::tr("proposals are made, confirmed and refused on the page Qualification"));
    if (isKind<QualificationAct>(type) || isKind<QualificationActOn>(type))
        refuse("", Words::tr("acts on qualifications are taken on the page Qualification"));
}

void requireNothingDecided(const Database &database, qint64 id)
{
    if (anyRow(database, "SELECT id FROM proposal WHERE qualification_id = ? LIMIT 1", id))
        refuse("", Words::tr("this qualification was proposed and confirmed: extend, suspend or revoke it on the page Qualification"));
    if (anyRow(database, "SELECT id FROM qualification_act_on WHERE qualification_id = ? LIMIT 1", id))
        refuse("", Words::tr("acts were taken on this qualification: extend, suspend or revoke it on the page Qualification"));
    if (anyRow(database, "SELECT id FROM certificate WHERE qualification_id = ? LIMIT 1", id))
        refuse("", Words::tr("a certificate of this qualification was issued: extend, suspend or revoke it on the page Qualification"));
}

void requireUntouched(const Database &database, qint64 id, const Qualification &now)
{
    const auto before = find(database, QualificationId{id});
    if (!before)
        return;
    Qualification same = now;
    same.id = before->id;
    same.version = before->version;
    if (same != *before)
        requireNothingDecided(database, id);
}

} // namespace

void requireNotByActs(const Database &database, const RecordType &type, qint64 id, const QVariantList &values)
{
    requireNoVerbs(type);
    if (!isKind<Qualification>(type))
        return;
    const auto one = recordOf<Qualification>(values);
    if (id == 0)
        return requireFromOldPapers(database, one.courseId);
    requireUntouched(database, id, one);
}

void requireNotRemovedByHand(const Database &database, const RecordType &type, qint64 id)
{
    requireNoVerbs(type);
    if (isKind<Qualification>(type))
        requireNothingDecided(database, id);
}

void requireNotConfirmedAgain(const Database &database, const ChangeSetEntry &entry)
{
    const QString sql = QStringLiteral("SELECT before, after FROM change_line WHERE change_set_id = ? AND record_table = ?");
    for (const Row &row : database.rows(sql, {entry.head.id, QLatin1String(tableName<Proposal>)}))
        if (isConfirmed(row[0].toString()) && !isConfirmed(row[1].toString()))
            refuse("", Words::tr("Proposals are not confirmed again this way; confirm them again on the page Qualification."));
}

void requireNoChain(const Database &database, const RecordType &type, qint64 id, const QVariantList &values)
{
    if (!isKind<QualificationType>(type))
        return;
    const auto one = recordOf<QualificationType>(values);
    if (one.term != QualificationTerm::AsLongAs)
        return;
    const auto other = find(database, one.asLongAsId);
    if (other && other->term == QualificationTerm::AsLongAs)
        refuse("as_long_as_id", Words::tr("that one lasts as long as another itself; choose the one that has a last day of its own"));
    if (id != 0 && anyRow(database, "SELECT id FROM qualification_type WHERE term = 'as_long_as' AND as_long_as_id = ? LIMIT 1", id))
        refuse("term", Words::tr("another qualification lasts as long as this one, so that it needs a last day of its own"));
}

} // namespace muster
