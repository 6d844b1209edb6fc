// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/issue_certificates.h"

#include "core/base/day_words.h"
#include "core/base/errors.h"
#include "core/pipeline/certificate_says.h"
#include "core/qualification/certificate_layout.h"
#include "core/qualification/signature.h"
#include "core/storage/kept_file.h"
#include "core/storage/many_rows.h"

#include <QCoreApplication>
#include <QSet>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Issuing)
};

[[noreturn]] void refuse(const QString &why)
{
    throw Refused(Problem{{}, why, {}});
}

QList<QualificationId> eachOnce(const QList<QualificationId> &ids)
{
    QList<QualificationId> once;
    QSet<QualificationId> seen;
    for (const QualificationId id : ids)
        if (!seen.contains(id)) {
            seen.insert(id);
            once.append(id);
        }
    return once;
}

void requireComplete(const IssueOrder &order)
{
    if (order.qualifications.isEmpty())
        refuse(Words::tr("Choose those to whom a certificate is issued."));
    if (!order.day.isValid())
        refuse(Words::tr("Say with which day the certificates are issued."));
    if (order.signer.isNull())
        refuse(Words::tr("Choose who signs the certificates."));
}

CertificateSigner signerOf(const Database &database, const IssueOrder &order)
{
    for (const CertificateSigner &signer : signersOn(database, order.day))
        if (signer.id == order.signer)
            return signer;
    const auto known = find(database, order.signer);
    if (!known)
        throw Missing(Words::tr("Somebody removed this signer meanwhile; no certificate was issued."));
    refuse(Words::tr("%1 does not sign on %2. Choose another signer or another day.").arg(known->fullName, dayWords(order.day)));
}

void requireInUse(const Database &database, const UnlockedKey &key)
{
    const auto kept = find(database, key.id);
    if (!kept || kept->fingerprint != key.fingerprint)
        refuse(Words::tr("This signing key is not the office's; no certificate was issued."));
    if (kept->replacedOn.isValid())
        refuse(Words::tr("This signing key was replaced on %1. Unlock the one in use.").arg(dayWords(kept->replacedOn)));
}

/// What all certificates of one qualification type have in common, and the number given last.
struct OfType {
    QualificationType type;
    FileDigest layout = {};
    int given = 0;
    QString prefix = {};
    QSet<QString> taken = {};
};

CertificateTemplate templateOf(const Database &database, const QualificationType &type)
{
    const QString rest = type.templateId.isNull() ? QStringLiteral("ORDER BY id LIMIT 1") : QStringLiteral("WHERE id = %1").arg(type.templateId.value);
    const QList<CertificateTemplate> found = select<CertificateTemplate>(database, rest);
    if (found.isEmpty())
        refuse(Words::tr("There is no certificate template for %1. Make one first, under Templates.").arg(recordTable<QualificationType>().naming(type)));
    return found.first();
}

/// A template that cannot be printed issues nothing.
void requireInOrder(const CertificateTemplate &made)
{
    try {
        layoutOf(made.layout);
    } catch (const Refused &refused) {
        refuse(Words::tr("The template %1 is not in order: %2").arg(recordTable<CertificateTemplate>().naming(made), refused.problems().first().words));
    }
}

FileDigest keptLayout(const Database &database, const CertificateTemplate &made)
{
    requireInOrder(made);
    return keepFile(database, made.layout.toUtf8());
}

/// Numbers beginning alike of another type, one that had this code before.
QSet<QString> takenNumbers(const Database &database, const OfType &of, int year)
{
    QSet<QString> taken;
    const QString sql = QStringLiteral("SELECT number FROM certificate WHERE year = ? AND type_id <> ? AND substr(number, 1, ?) = ?");
    for (const Row &row : database.rows(sql, {year, of.type.id.value, int(of.prefix.size()), of.prefix}))
        taken.insert(row[0].toString());
    return taken;
}

OfType ofType(const Database &database, QualificationTypeId id, int year)
{
    OfType of{.type = *find(database, id)};
    of.layout = keptLayout(database, templateOf(database, of.type));
    of.prefix = QString::number(year) + u'-' + of.type.code + u'-';
    of.given = database.rows(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM certificate WHERE type_id = ? AND year = ?"), {id.value, year})[0][0].toInt();
    of.taken = takenNumbers(database, of, year);
    return of;
}

QString nextNumber(OfType &of)
{
    const QString number = of.prefix + QString::number(++of.given).rightJustified(4, u'0');
    if (of.taken.contains(number))
        refuse(Words::tr("The register has the number %1 already, of another qualification that had the code %2. Give this one another code.")
                              .arg(number, of.type.code));
    return number;
}

/// One issue, put together with the office locked: everything is read once for all of its certificates.
class Issue {
public:
    Issue(const Database &database, const IssueOrder &order, const UnlockedKey &key)
        : m_database(database), m_order(order), m_key(key), m_issued{signerOf(database, order), order.day}
    {
        requireInUse(database, key);
        for (const Qualification &one : selectMany<Qualification>(database, "id", numbersIn(order.qualifications)))
            m_qualifications.insert(one.id, one);
        m_says = certificateSays(database, order.qualifications, m_issued);
    }

    Certificate certificate(QualificationId id, const QString &author)
    {
        const Qualification &qualification = m_qualifications[id];
        OfType &of = typeOf(qualification.typeId);
        CertificateSays says = m_says.value(id);
        says.content.number = nextNumber(of);
        says.words.insert(QStringLiteral("number"), says.content.number);
        return {.typeId = of.type.id, .year = m_order.day.year(), .sequence = of.given, .number = says.content.number,
                .personId = qualification.personId, .qualificationId = id, .courseId = qualification.courseId, .issuedOn = m_order.day,
                .issuedBy = author, .holder = says.content.holder, .says = wordsText(says.words), .layout = of.layout,
                .signedText = signedText(says.content, m_key), .keyId = m_key.id};
    }

private:
    OfType &typeOf(QualificationTypeId id)
    {
        if (!m_types.contains(id))
            m_types.insert(id, ofType(m_database, id, m_order.day.year()));
        return m_types[id];
    }

    const Database &m_database;
    const IssueOrder &m_order;
    const UnlockedKey &m_key;
    IssuedBy m_issued;
    QHash<QualificationId, Qualification> m_qualifications;
    QHash<QualificationId, CertificateSays> m_says;
    QHash<QualificationTypeId, OfType> m_types;
};

QList<IssueRefusal> refusals(const Database &database, const IssueOrder &order)
{
    QList<IssueRefusal> refusals;
    const QList<ToIssue> asked = toIssue(database, order.qualifications, order.day);
    if (asked.size() < order.qualifications.size())
        throw Missing(Words::tr("Somebody removed one of these qualifications meanwhile; no certificate was issued."));
    for (const ToIssue &one : asked)
        if (!one.hindrance.isEmpty())
            refusals.append({one.qualificationId, one.personId, one.fullName, one.hindrance});
    return refusals;
}

} // namespace

Issued issueCertificates(const Database &database, const IssueOrder &asked, const UnlockedKey &key, const Signature &by)
{
    IssueOrder order = asked;
    order.qualifications = eachOnce(asked.qualifications);
    requireComplete(order);
    ChangeSet changes(database, Words::tr("Issue %n certificates", "", int(order.qualifications.size())), by);
    // Looked at and numbered with the office locked, so that clerks who issue at once wait for each other's numbers.
    if (const QList<IssueRefusal> found = refusals(database, order); !found.isEmpty())
        return {.refusals = found};
    Issue issue(database, order, key);
    Issued issued;
    for (const QualificationId id : std::as_const(order.qualifications)) {
        Certificate made = issue.certificate(id, by.author);
        changes.save(made);
        issued.certificates.append(made.id);
    }
    issued.changeSet = changes.commit();
    return issued;
}

} // namespace muster
