// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_file.h"

#include <QCoreApplication>

namespace muster {

namespace {

enum Column { ServiceNo, TypeCode, Number, IssuedOn, ExpiresOn };
constexpr const char *columns[] = {"service_no", "document_type", "number", "issued_on", "expires_on"};

Document documentOf(ImportRow &row, ImportRun &run)
{
    Document document;
    document.personId = run.people.find(row, ServiceNo);
    row.requiredText(TypeCode);
    document.typeId = run.codes.documentType(row, TypeCode);
    document.number = row.text(Number);
    document.issuedOn = row.day(IssuedOn);
    document.expiresOn = row.day(ExpiresOn);
    return document;
}

void readDocument(ImportRow &row, ImportRun &run)
{
    const Document document = documentOf(row, run);
    if (!run.facts.insert(
            {document.personId.value, document.typeId.value, document.number, document.issuedOn}))
        row.tell(Number, QCoreApplication::translate("Import", "this person has this document already"));
    run.store.save(run.passports.joined(document), row);
}

void begin(ImportRun &run)
{
    run.facts.startWith(run.database,
                        QStringLiteral("SELECT person_id, type_id, number, issued_on FROM document"));
}

void remarkContradictions(ImportRun &run)
{
    if (const int count = run.passports.contradictions(); count > 0)
        run.remarks.append(
            QCoreApplication::translate(
                "Import", "Passports whose last day in personnel.csv is not that in documents.csv: %1. That of "
                          "documents.csv was kept, the other stands in the document's note.")
                .arg(count));
}

} // namespace

const ImportFile &documentsFile()
{
    static const ImportFile file{
        "documents.csv",
        columns,
        {{"person_id", "service_no"}, {"type_id", "document_type"}, {"code", "document_type"}},
        readDocument,
        begin,
        remarkContradictions};
    return file;
}

} // namespace muster
