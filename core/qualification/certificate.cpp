// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/certificate.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Certificate> &recordTable<Certificate>()
{
    static const RecordTable<Certificate> table{
        .noun = QT_TRANSLATE_NOOP("Certificate", "Certificate"),
        .fields = {
            field(&Certificate::typeId, "type_id", QT_TRANSLATE_NOOP("Certificate", "Qualified as"),
                  {.required = true, .frozen = true}),
            field(&Certificate::year, "year", QT_TRANSLATE_NOOP("Certificate", "Year"),
                  {.required = true, .least = 1900, .most = 9999, .frozen = true}),
            field(&Certificate::sequence, "sequence", QT_TRANSLATE_NOOP("Certificate", "Number of the year"),
                  {.required = true, .least = 1, .frozen = true}),
            field(&Certificate::number, "number", QT_TRANSLATE_NOOP("Certificate", "Number"),
                  {.required = true, .unique = true, .plainText = true, .longest = 80, .frozen = true}),
            field(&Certificate::personId, "person_id", QT_TRANSLATE_NOOP("Certificate", "Person"), {.required = true}),
            field(&Certificate::qualificationId, "qualification_id", QT_TRANSLATE_NOOP("Certificate", "Qualification"),
                  {.required = true}),
            field(&Certificate::courseId, "course_id", QT_TRANSLATE_NOOP("Certificate", "Course"), {.frozen = true}),
            field(&Certificate::issuedOn, "issued_on", QT_TRANSLATE_NOOP("Certificate", "Issued on"),
                  {.required = true, .frozen = true}),
            field(&Certificate::issuedBy, "issued_by", QT_TRANSLATE_NOOP("Certificate", "Issued by"),
                  {.required = true, .plainText = true, .frozen = true}),
            field(&Certificate::holder, "holder", QT_TRANSLATE_NOOP("Certificate", "Holder"),
                  {.required = true, .plainText = true, .frozen = true}),
            field(&Certificate::says, "says", QT_TRANSLATE_NOOP("Certificate", "What it says"),
                  {.required = true, .longest = 400000, .frozen = true}),
            field(&Certificate::layout, "layout", QT_TRANSLATE_NOOP("Certificate", "Layout"),
                  {.required = true, .frozen = true}),
            field(&Certificate::signedText, "signed_text", QT_TRANSLATE_NOOP("Certificate", "Signed text"),
                  {.required = true, .longest = 4000, .frozen = true}),
            field(&Certificate::keyId, "key_id", QT_TRANSLATE_NOOP("Certificate", "Signing key"),
                  {.required = true, .frozen = true}),
        },
        .naming = [](const Certificate &certificate) { return certificate.number; },
    };
    return table;
}

} // namespace muster
