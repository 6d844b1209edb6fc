// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/certificate_template.h"

#include "core/base/in_language.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<CertificateTemplate> &recordTable<CertificateTemplate>()
{
    static const RecordTable<CertificateTemplate> table{
        .noun = QT_TRANSLATE_NOOP("Certificate template", "Certificate template"),
        .fields = {
            field(&CertificateTemplate::code, "code", QT_TRANSLATE_NOOP("Certificate template", "Code"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60}),
            field(&CertificateTemplate::nameEn, "name_en", QT_TRANSLATE_NOOP("Certificate template", "Name in English"),
                  {.required = true, .plainText = true}),
            field(&CertificateTemplate::nameVi, "name_vi", QT_TRANSLATE_NOOP("Certificate template", "Name in Vietnamese"),
                  {.plainText = true}),
            field(&CertificateTemplate::layout, "layout", QT_TRANSLATE_NOOP("Certificate template", "Layout"),
                  {.required = true, .longest = 400000}),
            field(&CertificateTemplate::note, "note", QT_TRANSLATE_NOOP("Certificate template", "Note"),
                  {.longest = 4000}),
        },
        .naming = [](const CertificateTemplate &one) { return inLanguage(one.nameEn, one.nameVi); },
    };
    return table;
}

} // namespace muster
