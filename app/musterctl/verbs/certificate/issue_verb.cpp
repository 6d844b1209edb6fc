// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/passphrase_asked.h"
#include "app/musterctl/verbs/certificate/certificates_asked.h"
#include "app/musterctl/verbs/verbs.h"
#include "app/musterctl/words.h"
#include "app/musterctl/wrong_usage.h"
#include "core/base/days.h"
#include "core/base/errors.h"
#include "core/office/office.h"
#include "core/pipeline/issue_certificates.h"
#include "core/qualification/certificate_register.h"
#include "core/storage/repository.h"

namespace muster {

namespace {

/// The one who signs on that day, by name when there are several.
CertificateSignerId signerOf(const Database &database, QDate day, const std::optional<QString> &name)
{
    QStringList names;
    for (const CertificateSigner &signer : signersOn(database, day)) {
        if (name == signer.fullName)
            return signer.id;
        names.append(signer.fullName);
    }
    if (!name && names.size() == 1)
        return signersOn(database, day).first().id;
    if (names.isEmpty())
        throw Fault(commandWords(QT_TRANSLATE_NOOP("Command line", "Nobody signs certificates on %1; enter a signer in the window.")).arg(isoDay(day)));
    throw Fault(commandWords(QT_TRANSLATE_NOOP("Command line", "Say with --signer who signs: %1.")).arg(names.join(QStringLiteral(", "))));
}

/// Those without a certificate in force. Throws Fault, naming all who cannot be issued one.
QList<QualificationId> ready(const QList<ToIssue> &all)
{
    QList<QualificationId> ready;
    QStringList refusals;
    for (const ToIssue &one : all) {
        if (!one.number.isEmpty())
            continue;
        if (one.hindrance.isEmpty())
            ready.append(one.qualificationId);
        else
            refusals.append(QStringLiteral("%1 %2: %3").arg(one.serviceNo, one.fullName, one.hindrance));
    }
    if (!refusals.isEmpty())
        throw Fault(refusals.join(u'\n'));
    if (ready.isEmpty())
        throw Fault(all.isEmpty() ? commandWords(QT_TRANSLATE_NOOP("Command line", "Nobody was granted a qualification here: there is nothing to issue."))
                                  : commandWords(QT_TRANSLATE_NOOP("Command line", "Everybody holds a certificate already.")));
    return ready;
}

void refuse(const QList<IssueRefusal> &refusals)
{
    QStringList lines;
    for (const IssueRefusal &refusal : refusals)
        lines.append(refusal.fullName + QStringLiteral(": ") + refusal.words);
    throw Fault(lines.join(u'\n'));
}

void issue(const Call &call)
{
    const QDate day = call.arguments.day("on").value_or(call.by.at.toLocalTime().date());
    const QualificationsAsked asked = qualificationsAsked(call.arguments);
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    const Database &database = office.database();
    const IssueOrder order{ready(toIssueOf(database, asked, day)), signerOf(database, day, call.arguments.text("signer")), day};
    const Issued issued = issueCertificates(database, order, unlockedKey(database, call.arguments), call.by);
    if (!issued.refusals.isEmpty())
        refuse(issued.refusals);
    Table table{.header = {"number", "holder", "signed_text"}};
    for (CertificateId id : issued.certificates)
        if (const auto certificate = find(database, id))
            table.rows.append({certificate->number, certificate->holder, certificate->signedText});
    if (call.output.isForPeople())
        table = {.header = {"number", "holder"}, .rows = [&] {
                     QList<QStringList> rows;
                     for (const QStringList &row : table.rows)
                         rows.append(row.mid(0, 2));
                     return rows;
                 }()};
    call.output.table(table);
}

} // namespace

Verb issueVerb()
{
    const OptionInfos options = qualificationOptions() +
                                OptionInfos{{"signer", Takes::OneValue, "NAME", QT_TRANSLATE_NOOP("Command line", "who signs; needed when several sign on that day")},
                                            {"on", Takes::OneValue, "DAY", QT_TRANSLATE_NOOP("Command line", "the day on the certificates, YYYY-MM-DD; today unless told")},
                                            passphraseOption()};
    return {"certificate issue", "OFFICE (--course CODE | --person SERVICE_NO --type TYPE) [--signer NAME] [--on DAY] [--passphrase-fd N]",
            QT_TRANSLATE_NOOP("Command line", "issues certificates to those who have none, and lists their numbers; all or none"), options, issue, Draws::Yes};
}

} // namespace muster
