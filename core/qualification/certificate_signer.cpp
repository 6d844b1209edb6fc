// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/certificate_signer.h"

#include "core/record/rules.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<CertificateSigner> &recordTable<CertificateSigner>()
{
    static const RecordTable<CertificateSigner> table{
        .noun = QT_TRANSLATE_NOOP("Signer", "Signer"),
        .fields = {
            field(&CertificateSigner::fullName, "full_name", QT_TRANSLATE_NOOP("Signer", "Full name"),
                  {.required = true, .plainText = true, .group = QT_TRANSLATE_NOOP("Signer", "Signer")}),
            field(&CertificateSigner::rankVi, "rank_vi", QT_TRANSLATE_NOOP("Signer", "Rank in Vietnamese"),
                  {.plainText = true}),
            field(&CertificateSigner::rankEn, "rank_en", QT_TRANSLATE_NOOP("Signer", "Rank in English"),
                  {.plainText = true}),
            field(&CertificateSigner::titleVi, "title_vi", QT_TRANSLATE_NOOP("Signer", "Title in Vietnamese"),
                  {.required = true, .plainText = true, .example = "CỤC TRƯỞNG"}),
            field(&CertificateSigner::titleEn, "title_en", QT_TRANSLATE_NOOP("Signer", "Title in English"),
                  {.plainText = true, .example = "Director"}),
            field(&CertificateSigner::validFrom, "valid_from", QT_TRANSLATE_NOOP("Signer", "Signs from"),
                  {.group = QT_TRANSLATE_NOOP("Signer", "Signs")}),
            field(&CertificateSigner::validUntil, "valid_until", QT_TRANSLATE_NOOP("Signer", "Signs until")),
            field(&CertificateSigner::image, "image", QT_TRANSLATE_NOOP("Signer", "Signature image"),
                  {.group = QT_TRANSLATE_NOOP("Signer", "Signature")}),
            field(&CertificateSigner::note, "note", QT_TRANSLATE_NOOP("Signer", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Signer", "Remarks")}),
        },
        .naming = [](const CertificateSigner &signer) { return signer.fullName; },
        .rules = {
            notBefore(&CertificateSigner::validFrom, &CertificateSigner::validUntil, "valid_until",
                      QT_TRANSLATE_NOOP("Record", "The signer would stop before beginning.")),
        },
    };
    return table;
}

} // namespace muster
