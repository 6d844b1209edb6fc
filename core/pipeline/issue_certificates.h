// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate.h"
#include "core/qualification/certificate_signer.h"
#include "core/storage/change_set.h"

namespace muster {

struct UnlockedKey;      // core/qualification/signing_key_box.h

/// Certificates that are to be issued, in this order, with this day on them.
struct IssueOrder {
    QList<QualificationId> qualifications;
    CertificateSignerId signer;
    QDate day;
};

/// Why somebody cannot be issued one.
struct IssueRefusal {
    QualificationId qualificationId;
    PersonId personId;
    QString fullName;
    QString words;
};

struct Issued {
    qint64 changeSet = 0;
    QList<CertificateId> certificates = {};
    QList<IssueRefusal> refusals = {};
};

/// Issues one for each qualification in one change set or, when there are refusals, none. Each must be valid on the day, rest
/// on a published pass of its course where it has one, and have no certificate in force. What a certificate says, its layout
/// and its signature are kept as they are at this moment. The numbers of a qualification and year follow each other without a
/// gap, also when several clerks issue at once. Throws Refused, issuing none, when nobody or no day was chosen, nobody signs
/// on that day, the key was replaced, or a qualification has no template; this is the only way a certificate comes about.
Issued issueCertificates(const Database &database, const IssueOrder &order, const UnlockedKey &key, const Signature &by);

/// A qualification with what stands against issuing a certificate for it on a day.
struct ToIssue {
    QualificationId qualificationId;
    PersonId personId;
    QString serviceNo;
    QString fullName;
    QString type;               ///< its code
    QDate grantedOn;
    QDate validUntil;           ///< null: without end
    CertificateId certificate;  ///< the one in force
    QString number;             ///< of the certificate in force
    QString hindrance;          ///< in words; empty: it can be issued
};

/// Everybody granted something by a course, in Vietnamese order of names; those who hold a certificate in force among them.
QList<ToIssue> toIssueOfCourse(const Database &database, CourseId course, QDate day);
/// The same for qualifications chosen one by one, in the order given.
QList<ToIssue> toIssue(const Database &database, const QList<QualificationId> &qualifications, QDate day);

/// Qualifications without a certificate in force whose holder's name or service number holds every word, with or without
/// marks; at most so many.
QList<ToIssue> toIssueFound(const Database &database, const QString &words, QDate day, int limit);

/// A course by which so many hold a qualification and no certificate of it.
struct CourseToIssue {
    CourseId id;
    QString code;
    int waiting = 0;
};

/// The latest course first.
QList<CourseToIssue> coursesToIssue(const Database &database);

/// Those who sign on that day, by name.
QList<CertificateSigner> signersOn(const Database &database, QDate day);

} // namespace muster
