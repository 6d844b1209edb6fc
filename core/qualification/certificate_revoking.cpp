// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/certificate_register.h"

#include "core/base/day_words.h"
#include "core/base/errors.h"
#include "core/base/text.h"
#include "core/storage/many_rows.h"

#include <QCoreApplication>
#include <QSet>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

[[noreturn]] void refuse(const QString &why)
{
    throw Refused(Problem{{}, why, {}});
}

void requireComplete(const Revoking &revoking)
{
    if (revoking.certificates.isEmpty())
        refuse(Words::tr("Choose the certificates that are revoked."));
    if (revoking.reason.trimmed().isEmpty())
        refuse(Words::tr("Say why the certificate is revoked."));
    if (revoking.signedBy.trimmed().isEmpty())
        refuse(Words::tr("Say who signed the revocation."));
    if (!revoking.day.isValid())
        refuse(Words::tr("Say on which day the certificate is revoked."));
}

QDate revokedOn(const Database &database, CertificateId certificate)
{
    const Rows rows = database.rows(QStringLiteral("SELECT day FROM certificate_event WHERE certificate_id = ? AND kind = 'revoked' ORDER BY id LIMIT 1"), {certificate.value});
    return rows.isEmpty() ? QDate() : rows[0][0].toDate();
}

void requireRevocable(const Database &database, const Certificate &certificate, QDate day)
{
    if (const QDate before = revokedOn(database, certificate.id); before.isValid())
        refuse(Words::tr("%1 was revoked on %2 already.").arg(certificate.number, dayWords(before)));
    if (day < certificate.issuedOn)
        refuse(Words::tr("%1 was issued only on %2; it cannot be revoked before.").arg(certificate.number, dayWords(certificate.issuedOn)));
}

void addEvent(ChangeSet &changes, CertificateId certificate, const Revoking &terms)
{
    CertificateEvent event{.certificateId = certificate, .kind = CertificateEventKind::Revoked, .day = terms.day,
                           .reason = terms.reason.trimmed(), .signedBy = tidied(terms.signedBy)};
    changes.save(event);
}

} // namespace

qint64 revokeCertificates(const Database &database, const Revoking &revoking, const Signature &by)
{
    requireComplete(revoking);
    ChangeSet changes(database, Words::tr("Revoke %n certificates", "", int(revoking.certificates.size())), by);
    const QList<Certificate> found = selectMany<Certificate>(database, "id", numbersIn(revoking.certificates));
    if (found.size() < revoking.certificates.size())
        throw Missing(Words::tr("This certificate is not in the register."));
    for (const Certificate &one : found) {
        requireRevocable(database, one, revoking.day);
        addEvent(changes, one.id, revoking);
    }
    return changes.commit();
}

Certificate certificateOf(const Database &database, const QString &number)
{
    const QList<Certificate> found = select<Certificate>(database, QStringLiteral("WHERE number = ?"), {tidied(number)});
    if (found.isEmpty())
        refuse(Words::tr("The register has no certificate with the number %1.").arg(tidied(number)));
    return found.first();
}

void revokeCertificatesOf(ChangeSet &changes, const Database &database, const QList<QualificationId> &qualifications, const Revoking &terms)
{
    for (const CertificateId certificate : certificatesInForce(database, qualifications))
        addEvent(changes, certificate, terms);
}

QList<CertificateId> certificatesInForce(const Database &database, const QList<QualificationId> &qualifications)
{
    QList<CertificateId> certificates;
    const QString sql = QStringLiteral("SELECT c.id FROM certificate c WHERE c.qualification_id IN (%1) AND NOT EXISTS"
                                       " (SELECT 1 FROM certificate_event e WHERE e.certificate_id = c.id AND e.kind = 'revoked') ORDER BY c.id");
    for (const Row &row : manyRows(database, sql, numbersIn(qualifications)))
        certificates.append(CertificateId{row[0].toLongLong()});
    return certificates;
}

} // namespace muster
