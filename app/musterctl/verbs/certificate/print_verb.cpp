// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/certificate/certificates_asked.h"
#include "app/musterctl/verbs/verbs.h"
#include "app/musterctl/words.h"
#include "app/musterctl/wrong_usage.h"
#include "core/base/errors.h"
#include "core/office/office.h"
#include "ui/print/certificate_print.h"

namespace muster {

namespace {

/// The certificates in force, in list order.
QList<CertificateId> inForce(const QList<ToIssue> &all)
{
    QList<CertificateId> certificates;
    for (const ToIssue &one : all)
        if (!one.certificate.isNull())
            certificates.append(one.certificate);
    if (certificates.isEmpty())
        throw Fault(commandWords(QT_TRANSLATE_NOOP("Command line", "There is no certificate in force to print; issue them first.")));
    return certificates;
}

QList<CertificateId> certificatesAsked(const Database &database, const Call &call, QDate day)
{
    if (const auto number = call.arguments.text("number"))
        return {certificateOf(database, *number).id};
    return inForce(toIssueOf(database, qualificationsAsked(call.arguments), day));
}

void requireOneWay(const Arguments &arguments)
{
    if (arguments.has("number") && (arguments.has("course") || arguments.has("person") || arguments.has("type")))
        throw WrongUsage(commandWords(QT_TRANSLATE_NOOP("Command line", "--number stands alone.")));
    if (!arguments.has("number"))
        qualificationsAsked(arguments);
}

void printOut(const Call &call)
{
    const QString path = call.arguments.requiredText("out");
    requireOneWay(call.arguments);
    const QDate day = call.by.at.toLocalTime().date();
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    const QList<CertificateId> certificates = certificatesAsked(office.database(), call, day);
    int duplicates = 0;
    for (int copy : copiesNow(office.database(), certificates))
        duplicates += copy > 0;
    printToFile(office.database(), {certificates, path, day}, call.by, [](qint64) { return true; });
    call.output.sentence(commandWords(QT_TRANSLATE_NOOP("Command line", "%1 certificates were printed to %2, %3 of them as duplicates; the register has it."))
                             .arg(certificates.size()).arg(path).arg(duplicates));
}

} // namespace

Verb printVerb()
{
    const OptionInfos options = qualificationOptions() +
                                OptionInfos{{"number", Takes::OneValue, "NUMBER", QT_TRANSLATE_NOOP("Command line", "one certificate by its number")},
                                            {"out", Takes::OneValue, "FILE.pdf", QT_TRANSLATE_NOOP("Command line", "the PDF that is made")}};
    return {"certificate print", "OFFICE (--course CODE | --person SERVICE_NO --type TYPE | --number NUMBER) --out FILE.pdf",
            QT_TRANSLATE_NOOP("Command line", "prints certificates that were issued into one PDF, which counts as a print"), options, printOut, Draws::Yes};
}

} // namespace muster
