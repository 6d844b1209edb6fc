// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/grant_cases.h"
#include "core/qualification/proposal.h"
#include "core/storage/change_set.h"

namespace muster {

/// A place in the list of what is due.
struct DuePlace {
    QByteArray sortKey = {};
    PersonId personId = {};     ///< null: the beginning
    QualificationTypeId typeId = {};

    bool operator==(const DuePlace &) const = default;
};

/// Which qualifications are due to be proposed on the day; what is null asks for nothing.
struct DueQuestion {
    QDate day;
    QualificationTypeId typeId = {};
    CourseId courseId = {};
    DuePlace after = {};
    int limit = 200;
};

/// A stretch of what is due by rule, in the order of the names. `next` is where the list goes on; nothing at its end. A stretch
/// may be shorter than was asked for and even empty while the list goes on: not all who may be due meet every term.
struct DuePage {
    QList<GrantCase> rows;
    std::optional<DuePlace> next;
};

/// Who meets the terms of a qualification and does not hold it: published passes and tests no older than its terms say that
/// nothing was granted on yet, and renewals whose days have come. What is granted anew is granted on the last day of its
/// course when that is over, what is renewed on the day asked. A type without terms is never due.
DuePage dueProposals(const Database &database, const DueQuestion &question);

/// Everybody who passed the course, as published, with this qualification: who may be granted it and who is refused it and why.
QList<GrantCase> casesOfCourse(const Database &database, CourseId course, QualificationTypeId type, QDate grantedOn);

/// A course from which somebody may be due a qualification, and how many at most; the latest course first.
struct DueCourse {
    CourseId courseId;
    QString code;
    QString title;
    QDate endsOn;
    QualificationTypeId typeId;
    BothNames type;
    qint64 people = 0;
};
QList<DueCourse> dueCourses(const Database &database, QDate day);

/// Why something was not proposed, confirmed or refused for somebody.
struct GrantRefusal {
    PersonId personId;
    QString fullName;
    QString words;

    bool operator==(const GrantRefusal &) const = default;
};

struct Proposing {
    QList<GrantWish> wishes;
    QString grounds = {};       ///< words to add to those of the rules; a type without terms and course cannot be without them
    QDate on;
};

struct Proposed {
    qint64 changeSet = 0;       ///< 0 when there were refusals
    QList<ProposalId> proposals = {};
    QList<GrantRefusal> refusals = {};
};

/// Puts all of them forward in one change set or, when one cannot be granted, none. Throws Refused for what is not complete.
Proposed proposeGrants(const Database &database, const Proposing &proposing, const Signature &by);

struct ProposalRow {
    ProposalId id;
    PersonId personId;
    QString serviceNo;
    QString fullName;
    QString organisation;
    QualificationTypeId typeId;
    BothNames type;
    CourseId courseId;
    QString course;
    QDate grantedOn;
    QDate lastDay;              ///< it would be valid until then; null: without end, or as long as another
    QualificationId renewsId;
    QString grounds;
    ProposalState state = ProposalState::Waiting;
    QString proposedBy;
    QDate proposedOn;
    QString decidedBy;
    QDate decidedOn;
    QString reason;
};

struct ProposalFilter {
    ProposalState state = ProposalState::Waiting;
    QualificationTypeId typeId = {};
    CourseId courseId = {};

    bool operator==(const ProposalFilter &) const = default;
};

/// A stretch of them: the first proposed first, then by name.
QList<ProposalRow> proposals(const Database &database, const ProposalFilter &filter, qint64 offset, int limit);
qint64 proposalCount(const Database &database, const ProposalFilter &filter);

struct ProposalsDecided {
    qint64 changeSet = 0;       ///< 0 when there were refusals
    QList<QualificationId> qualifications = {};
    QList<GrantRefusal> refusals = {};
};

/// What would keep this person from confirming them: nothing when all can be confirmed.
QList<GrantRefusal> againstConfirming(const Database &database, const QList<ProposalId> &proposals, const QString &author);

/// Grants what was proposed, all in one change set or, when one cannot be granted any more, none. Somebody else than who proposed
/// it confirms; the rules are asked again.
ProposalsDecided confirmProposals(const Database &database, const QList<ProposalId> &proposals, QDate on, const Signature &by);

/// Somebody else than who proposed it refuses; the reason is kept.
struct Refusing {
    QList<ProposalId> proposals;
    QString reason;
    QDate on;
};
ProposalsDecided refuseProposals(const Database &database, const Refusing &refusing, const Signature &by);

/// Whoever proposed them takes them away while they wait.
ProposalsDecided withdrawProposals(const Database &database, const QList<ProposalId> &proposals, const Signature &by);

} // namespace muster
