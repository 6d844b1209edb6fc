// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/document.h"

#include "core/record/rules.h"

#include <QCoreApplication>

namespace muster {

QByteArray numberKey(const QString &number)
{
    return folded(number).remove(u' ').toUtf8();
}

template <>
const RecordTable<Document> &recordTable<Document>()
{
    static const RecordTable<Document> table{
        .noun = QT_TRANSLATE_NOOP("Document", "Document"),
        .fields = {
            field(&Document::personId, "person_id", QT_TRANSLATE_NOOP("Document", "Person"), {.required = true}),
            field(&Document::typeId, "type_id", QT_TRANSLATE_NOOP("Document", "Type"), {.required = true}),
            field(&Document::number, "number", QT_TRANSLATE_NOOP("Document", "Number"), {.plainText = true}),
            field(&Document::issuedOn, "issued_on", QT_TRANSLATE_NOOP("Document", "Issued on")),
            field(&Document::expiresOn, "expires_on", QT_TRANSLATE_NOOP("Document", "Expires on")),
            field(&Document::note, "note", QT_TRANSLATE_NOOP("Document", "Note"), {.longest = 4000}),
        },
        .naming = [](const Document &document) {
            return QCoreApplication::translate("Document", "Document %1").arg(document.number);
        },
        .rules = {notBefore(&Document::issuedOn, &Document::expiresOn, "expires_on",
                            QT_TRANSLATE_NOOP("Record", "the document expires before it was issued"))},
        .derived = {{"number_key", [](const Document &document) { return QVariant(numberKey(document.number)); }}},
    };
    return table;
}

} // namespace muster
