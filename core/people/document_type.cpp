// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/document_type.h"

#include "core/base/in_language.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<DocumentType> &recordTable<DocumentType>()
{
    static const RecordTable<DocumentType> table{
        .noun = QT_TRANSLATE_NOOP("Document type", "Document type"),
        .fields = {
            field(&DocumentType::code, "code", QT_TRANSLATE_NOOP("Document type", "Code"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60}),
            field(&DocumentType::nameEn, "name_en", QT_TRANSLATE_NOOP("Document type", "Name in English"),
                  {.plainText = true}),
            field(&DocumentType::nameVi, "name_vi", QT_TRANSLATE_NOOP("Document type", "Name in Vietnamese"),
                  {.plainText = true}),
            field(&DocumentType::validityMonths, "validity_months",
                  QT_TRANSLATE_NOOP("Document type", "Usual validity in months"), {.least = 0}),
            field(&DocumentType::note, "note", QT_TRANSLATE_NOOP("Document type", "Note"), {.longest = 4000}),
        },
        .naming = [](const DocumentType &type) { return type.nameEn.isEmpty() ? type.code : inLanguage(type.nameEn, type.nameVi); },
    };
    return table;
}

} // namespace muster
