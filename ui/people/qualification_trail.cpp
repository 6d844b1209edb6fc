// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/qualification_trail.h"

#include "core/qualification/acts.h"
#include "core/qualification/certificate_event.h"
#include "core/qualification/included_types.h"
#include "core/qualification/proposal.h"
#include "core/storage/repository.h"
#include "ui/shell/day_text.h"

#include <QCoreApplication>

namespace muster {

namespace {

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(QualificationTrail)
};

QString capital(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

QString includedWords(const Database &database, const Qualification &held)
{
    QStringList names;
    for (const QualificationTypeId type : IncludedTypes(database).includedIn(held.typeId).mid(1))
        if (const auto known = find(database, type))
            names << recordTable<QualificationType>().naming(*known);
    return names.isEmpty() ? QString() : Words::tr("Includes: %1").arg(names.join(QStringLiteral(", ")));
}

QString proposalWords(const Database &database, QualificationId id)
{
    const auto made = select<Proposal>(database, QStringLiteral("WHERE qualification_id = ?"), {id.value});
    if (made.isEmpty())
        return {};
    const Proposal &one = made.first();
    return Words::tr("Proposed by %1 on %2, confirmed by %3 on %4: %5").arg(one.proposedBy, dayText(one.proposedOn), one.decidedBy, dayText(one.decidedOn), one.grounds);
}

/// «Extension of 12/05/2025: valid until 25/08/2026 instead of 25/08/2025. Reason; signed by Nguyễn Văn An».
QString actLine(const ActTaken &taken)
{
    const QualificationAct &act = taken.act;
    QString days;
    if (act.kind == QualificationActKind::Extension)
        days = Words::tr("valid until %1 instead of %2").arg(dayText(taken.now), dayText(taken.was));
    else if (act.untilDay.isValid())
        days = Words::tr("from %1 to %2").arg(dayText(act.fromDay), dayText(act.untilDay));
    else
        days = Words::tr("from %1 on").arg(dayText(act.fromDay));
    const QString signer = act.signerTitle.isEmpty() ? act.signedBy : QStringLiteral("%1, %2").arg(act.signedBy, act.signerTitle);
    return Words::tr("%1 of %2: %3. %4; signed by %5").arg(actWords(act.kind), dayText(act.decidedOn), days, act.reason, signer);
}

QString certificateLine(const Database &database, const Certificate &certificate)
{
    const auto revoked = select<CertificateEvent>(database, QStringLiteral("WHERE certificate_id = ? AND kind = 'revoked'"), {certificate.id.value});
    const QString link = QStringLiteral("<a href=\"certificate/%1\">%2</a>").arg(certificate.id.value).arg(certificate.number.toHtmlEscaped());
    return revoked.isEmpty() ? Words::tr("Certificate %1, issued on %2").arg(link, dayText(certificate.issuedOn))
                             : Words::tr("Certificate %1, issued on %2, revoked on %3").arg(link, dayText(certificate.issuedOn), dayText(revoked.first().day));
}

} // namespace

QStringList qualificationTrail(const Database &database, QualificationId id, QDate day)
{
    const auto held = find(database, id);
    if (!held)
        return {};
    QStringList lines{capital(standingWords(standingsOn(database, {id}, day).value(id))).toHtmlEscaped(), includedWords(database, *held).toHtmlEscaped(),
                      proposalWords(database, id).toHtmlEscaped()};
    for (const ActTaken &taken : actsOn(database, id))
        lines << actLine(taken).toHtmlEscaped();
    for (const Certificate &one : select<Certificate>(database, QStringLiteral("WHERE qualification_id = ? ORDER BY id"), {id.value}))
        lines << certificateLine(database, one);
    lines.removeAll(QString());
    return lines;
}

} // namespace muster
