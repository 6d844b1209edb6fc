// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_event.h"
#include "core/qualification/certificate_fields.h"
#include "core/storage/change_set.h"
#include "core/storage/database.h"

#include <QHash>

namespace muster {

/// What the next print of a certificate is: 0 the original, 1 the first duplicate, and so on. It is the original as long as no
/// print of it is in anybody's hands: as many blanks of it were spoiled as originals printed.
int copyNow(const Database &database, CertificateId certificate);
QHash<CertificateId, int> copiesNow(const Database &database, const QList<CertificateId> &certificates);

/// A certificate as it is printed now: everything as it was when it was issued.
struct CertificatePrint {
    CertificateId id;
    QString number;
    QString holder;
    QString layout;         ///< JSON, as certificate_layout.h reads it
    CertificateWords words;
    QString signedText;
    int copy = 0;           ///< as copyNow() says

    bool isDuplicate() const { return copy > 0; }
};

/// In the order asked for. Throws Missing when one is not there, Refused naming those that were revoked.
QList<CertificatePrint> printsNow(const Database &database, const QList<CertificateId> &certificates);

/// «BẢN SAO 2 / DUPLICATE 2»; empty for the original.
QString duplicateMark(int copy);

/// A paper that was made.
struct MadePrint {
    CertificateId certificate;
    int copy = 0;           ///< what the paper says it is
    QString blank = {};     ///< number of the blank, where the stock is numbered
};

/// Writes prints down, in one change set. Throws Refused when a paper says something else than copyNow() of this moment, since
/// somebody printed it meanwhile: then it must be made again.
qint64 logPrints(const Database &database, const QList<MadePrint> &prints, QDate day, const Signature &by);
qint64 logPrint(const Database &database, const MadePrint &print, QDate day, const Signature &by);

/// A blank or a print that was spoiled. Of a certificate, or of a qualification's stock when nothing was printed on it.
struct SpoiledBlank {
    CertificateId certificate = {};
    QualificationTypeId type = {};
    QDate day;
    QString blank = {};
    QString reason;
};

/// Throws Refused without a reason, without a day, or for a certificate of which nothing was printed that is not spoiled yet.
qint64 spoilBlank(const Database &database, const SpoiledBlank &spoiled, const Signature &by);

/// The end of certificates: their numbers go on the revocation file, the qualifications stay.
struct Revoking {
    QList<CertificateId> certificates;
    QDate day;
    QString reason;
    QString signedBy;
};

/// Revokes all in one change set or none. Throws Refused without a reason, signer or day, for a day before the issue, and for
/// certificates revoked already.
qint64 revokeCertificates(const Database &database, const Revoking &revoking, const Signature &by);

/// The one of this number. Throws Refused in words when the register has no such number.
Certificate certificateOf(const Database &database, const QString &number);

/// For a change set that revokes more than certificates: those of these qualifications that are in force go with them.
void revokeCertificatesOf(ChangeSet &changes, const Database &database, const QList<QualificationId> &qualifications, const Revoking &terms);

/// Those that are in force: issued and not revoked.
QList<CertificateId> certificatesInForce(const Database &database, const QList<QualificationId> &qualifications);

/// Everything that happened to a certificate, in order.
QList<CertificateEvent> eventsOf(const Database &database, CertificateId certificate);

} // namespace muster
