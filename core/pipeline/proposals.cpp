// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/proposals.h"

#include "core/base/errors.h"
#include "core/base/in_language.h"
#include "core/base/text.h"
#include "core/qualification/last_day.h"
#include "core/qualification/standing.h"
#include "core/storage/many_rows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Granting)
};

[[noreturn]] void refuse(const char *field, const QString &why)
{
    throw Refused(Problem{QLatin1String(field), why, {}});
}

bool isSameAuthor(const QString &one, const QString &other)
{
    const QString bare = folded(one);
    return bare.isEmpty() ? one.trimmed() == other.trimmed() : bare == folded(other);
}

QString wordsOf(const BothNames &names)
{
    return inLanguage(names.en, names.vi);
}

bool hasTerms(const Database &database, QualificationTypeId type)
{
    return !database.rows(QStringLiteral("SELECT id FROM grant_term WHERE type_id = ? LIMIT 1"), {type.value}).isEmpty();
}

void requireComplete(const Database &database, const Proposing &proposing)
{
    if (proposing.wishes.isEmpty())
        refuse("people", Words::tr("Choose the people to whom it is granted."));
    if (!proposing.on.isValid())
        refuse("proposed_on", Words::tr("Say on which day it is proposed."));
    for (const GrantWish &wish : proposing.wishes) {
        if (wish.typeId.isNull())
            refuse("type_id", Words::tr("Choose the qualification."));
        if (!wish.grantedOn.isValid())
            refuse("granted_on", Words::tr("Say on which day it is granted."));
        if (wish.courseId.isNull() && proposing.grounds.trimmed().isEmpty() && !hasTerms(database, wish.typeId))
            refuse("grounds", Words::tr("This qualification has no terms: say on what grounds it is granted."));
    }
}

/// Each person and qualification once.
QList<GrantWish> eachOnce(const QList<GrantWish> &wishes)
{
    QList<GrantWish> once;
    QSet<std::pair<qint64, qint64>> seen;
    for (const GrantWish &wish : wishes)
        if (const std::pair key(wish.personId.value, wish.typeId.value); !seen.contains(key)) {
            seen.insert(key);
            once.append(wish);
        }
    return once;
}

QList<GrantRefusal> refusalsOf(const QList<GrantCase> &cases)
{
    QList<GrantRefusal> refused;
    for (const GrantCase &one : cases)
        if (!one.isGranted())
            refused.append({one.personId, one.fullName, one.refusal});
    return refused;
}

/// «Propose UN Military Observer for 12 people»; of several qualifications the number alone.
QString proposingName(const QList<GrantCase> &cases)
{
    const bool one = std::all_of(cases.begin(), cases.end(), [&cases](const GrantCase &each) { return each.typeId == cases.first().typeId; });
    const int count = int(cases.size());
    return one ? Words::tr("Propose %1 for %n people", "", count).arg(wordsOf(cases.first().type)) : Words::tr("Propose %n qualifications", "", count);
}

Proposal proposalOf(const GrantCase &made, const Proposing &proposing, const Signature &by)
{
    const QString typed = proposing.grounds.trimmed();
    const QString grounds = typed.isEmpty() || made.grounds.isEmpty() ? made.grounds + typed : made.grounds + QStringLiteral("; ") + typed;
    return {.personId = made.personId, .typeId = made.typeId, .courseId = made.courseId, .grantedOn = made.grantedOn, .renewsId = made.renewsId,
            .grounds = grounds, .proposedBy = by.author, .proposedOn = proposing.on};
}

QList<Proposal> waitingOnes(const Database &database, const QList<ProposalId> &ids)
{
    const QSet<ProposalId> asked(ids.begin(), ids.end());
    QList<Proposal> found = selectMany<Proposal>(database, "id", numbersIn(asked.values()));
    if (found.isEmpty())
        refuse("proposals", Words::tr("Choose the proposals."));
    found.removeIf([](const Proposal &one) { return one.state != ProposalState::Waiting; });
    if (found.size() != asked.size())
        throw Missing(Words::tr("Somebody decided on one of these proposals meanwhile; nothing was changed."));
    std::sort(found.begin(), found.end(), [](const Proposal &a, const Proposal &b) { return a.id.value < b.id.value; });
    return found;
}

QHash<PersonId, QString> namesOf(const Database &database, const QList<Proposal> &proposals)
{
    QList<qint64> people;
    for (const Proposal &one : proposals)
        people.append(one.personId.value);
    QHash<PersonId, QString> names;
    for (const Row &row : manyRows(database, QStringLiteral("SELECT id, full_name FROM person WHERE id IN (%1)"), people))
        names.insert({row[0].toLongLong()}, row[1].toString());
    return names;
}

GrantRefusal refusalOf(const Proposal &one, const QHash<PersonId, QString> &names, const QString &words)
{
    return {one.personId, names.value(one.personId), words};
}

QList<GrantRefusal> againstOwn(const Database &database, const QList<Proposal> &proposals, const QString &author)
{
    QList<GrantRefusal> refused;
    const auto names = namesOf(database, proposals);
    for (const Proposal &one : proposals)
        if (isSameAuthor(one.proposedBy, author))
            refused.append(refusalOf(one, names, Words::tr("was proposed by %1; somebody else must decide on it").arg(one.proposedBy)));
    return refused;
}

QList<GrantRefusal> againstOthers(const Database &database, const QList<Proposal> &proposals, const QString &author)
{
    QList<GrantRefusal> refused;
    const auto names = namesOf(database, proposals);
    for (const Proposal &one : proposals)
        if (!isSameAuthor(one.proposedBy, author))
            refused.append(refusalOf(one, names, Words::tr("was proposed by %1, who alone may withdraw it").arg(one.proposedBy)));
    return refused;
}

/// As they stand now, in the order of the proposals.
QList<GrantCase> casesNow(const Database &database, const QList<Proposal> &proposals)
{
    QList<GrantWish> wishes;
    for (const Proposal &one : proposals)
        wishes.append({one.personId, one.typeId, one.courseId, one.grantedOn});
    return grantCases(database, wishes, WaitingProposals::Ignore);
}

QString confirmingName(const QList<GrantCase> &cases)
{
    const bool one = std::all_of(cases.begin(), cases.end(), [&cases](const GrantCase &each) { return each.typeId == cases.first().typeId; });
    const int count = int(cases.size());
    return one ? Words::tr("Grant %1 to %n people", "", count).arg(wordsOf(cases.first().type)) : Words::tr("Grant %n qualifications", "", count);
}

void decide(Proposal &one, ProposalState state, QDate on, const Signature &by)
{
    one.state = state;
    one.decidedBy = by.author;
    one.decidedOn = on;
}

ProposalRow proposalRow(const Row &row, const QualificationTypes &types)
{
    ProposalRow made{.id = {row[0].toLongLong()}, .personId = {row[1].toLongLong()}, .serviceNo = row[2].toString(), .fullName = row[3].toString(),
                     .organisation = row[4].toString(), .typeId = {row[5].toLongLong()}, .type = {row[6].toString(), row[7].toString()},
                     .courseId = {row[8].toLongLong()}, .course = row[9].toString(), .grantedOn = row[10].toDate(), .lastDay = {},
                     .renewsId = {row[11].toLongLong()}, .grounds = row[12].toString(), .state = FieldType<ProposalState>::fromVariant(row[13]),
                     .proposedBy = row[14].toString(), .proposedOn = row[15].toDate(), .decidedBy = row[16].toString(),
                     .decidedOn = row[17].toDate(), .reason = row[18].toString()};
    made.lastDay = lastDayOf(types.value(made.typeId), made.grantedOn);
    return made;
}

QString conditionsOf(const ProposalFilter &filter)
{
    QString text = QStringLiteral(" WHERE w.state = ?");
    if (!filter.typeId.isNull())
        text += QStringLiteral(" AND w.type_id = %1").arg(filter.typeId.value);
    if (!filter.courseId.isNull())
        text += QStringLiteral(" AND w.course_id = %1").arg(filter.courseId.value);
    return text;
}

} // namespace

Proposed proposeGrants(const Database &database, const Proposing &asked, const Signature &by)
{
    Proposing proposing = asked;
    proposing.wishes = eachOnce(asked.wishes);
    requireComplete(database, proposing);
    QList<GrantCase> cases = grantCases(database, proposing.wishes);
    if (cases.size() != proposing.wishes.size())
        throw Missing(Words::tr("Somebody removed a person, a course or this qualification meanwhile; nothing was changed."));
    ChangeSet changes(database, proposingName(cases), by);
    // Asked again with the office locked, so that nobody is proposed twice by two clerks at once.
    cases = grantCases(database, proposing.wishes);
    if (const QList<GrantRefusal> refused = refusalsOf(cases); !refused.isEmpty())
        return {.refusals = refused};
    Proposed made;
    for (const GrantCase &one : std::as_const(cases)) {
        Proposal proposal = proposalOf(one, proposing, by);
        changes.save(proposal);
        made.proposals.append(proposal.id);
    }
    made.changeSet = changes.commit();
    return made;
}

QList<ProposalRow> proposals(const Database &database, const ProposalFilter &filter, qint64 offset, int limit)
{
    const QString sql = QStringLiteral("SELECT w.id, w.person_id, p.service_no, p.full_name, coalesce(o.name, ''), w.type_id, t.name_en, t.name_vi,"
                                       " w.course_id, coalesce(c.code, ''), w.granted_on, w.renews_id, w.grounds, w.state, w.proposed_by, w.proposed_on,"
                                       " w.decided_by, w.decided_on, w.reason FROM proposal w JOIN person p ON p.id = w.person_id"
                                       " JOIN qualification_type t ON t.id = w.type_id LEFT JOIN organisation o ON o.id = p.organisation_id"
                                       " LEFT JOIN course c ON c.id = w.course_id%1 ORDER BY w.proposed_on, p.sort_key, w.id LIMIT ? OFFSET ?")
                            .arg(conditionsOf(filter));
    const QualificationTypes types = qualificationTypes(database);
    QList<ProposalRow> rows;
    for (const Row &row : database.rows(sql, {FieldType<ProposalState>::toVariant(filter.state), limit, offset}))
        rows.append(proposalRow(row, types));
    return rows;
}

qint64 proposalCount(const Database &database, const ProposalFilter &filter)
{
    return database.rows(QStringLiteral("SELECT count(*) FROM proposal w") + conditionsOf(filter), {FieldType<ProposalState>::toVariant(filter.state)})
        .first().first().toLongLong();
}

QList<GrantRefusal> againstConfirming(const Database &database, const QList<ProposalId> &ids, const QString &author)
{
    const QList<Proposal> waiting = waitingOnes(database, ids);
    const QList<GrantRefusal> own = againstOwn(database, waiting, author);
    return own.isEmpty() ? refusalsOf(casesNow(database, waiting)) : own;
}

ProposalsDecided confirmProposals(const Database &database, const QList<ProposalId> &ids, QDate on, const Signature &by)
{
    ChangeSet changes(database, confirmingName(casesNow(database, waitingOnes(database, ids))), by);
    // Asked again with the office locked: results, papers or another grant may have come in between.
    if (const QList<GrantRefusal> refused = againstConfirming(database, ids, by.author); !refused.isEmpty())
        return {.refusals = refused};
    QList<Proposal> waiting = waitingOnes(database, ids);
    const QList<GrantCase> cases = casesNow(database, waiting);
    ProposalsDecided made;
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        Proposal &one = waiting[i];
        Qualification granted{.personId = one.personId, .typeId = one.typeId, .grantedOn = one.grantedOn, .validUntil = cases[i].lastDay,
                              .courseId = one.courseId, .renewsId = cases[i].renewsId};
        changes.save(granted);
        decide(one, ProposalState::Confirmed, on, by);
        one.qualificationId = granted.id;
        changes.save(one);
        made.qualifications.append(granted.id);
    }
    made.changeSet = changes.commit();
    return made;
}

ProposalsDecided refuseProposals(const Database &database, const Refusing &refusing, const Signature &by)
{
    if (refusing.reason.trimmed().isEmpty())
        refuse("reason", Words::tr("Say why it is refused."));
    ChangeSet changes(database, Words::tr("Refuse %n proposals", "", int(refusing.proposals.size())), by);
    QList<Proposal> waiting = waitingOnes(database, refusing.proposals);
    if (const QList<GrantRefusal> own = againstOwn(database, waiting, by.author); !own.isEmpty())
        return {.refusals = own};
    for (Proposal &one : waiting) {
        decide(one, ProposalState::Refused, refusing.on, by);
        one.reason = refusing.reason.trimmed();
        changes.save(one);
    }
    return {.changeSet = changes.commit()};
}

ProposalsDecided withdrawProposals(const Database &database, const QList<ProposalId> &ids, const Signature &by)
{
    ChangeSet changes(database, Words::tr("Withdraw %n proposals", "", int(ids.size())), by);
    const QList<Proposal> waiting = waitingOnes(database, ids);
    if (const QList<GrantRefusal> others = againstOthers(database, waiting, by.author); !others.isEmpty())
        return {.refusals = others};
    for (const Proposal &one : waiting)
        changes.remove(one);
    return {.changeSet = changes.commit()};
}

} // namespace muster
