// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/edited_template.h"

namespace muster {

namespace {

const QString codeKey = QStringLiteral("code");
const QString englishKey = QStringLiteral("name_en");
const QString vietnameseKey = QStringLiteral("name_vi");
const QString noteKey = QStringLiteral("note");
const QString layoutKey = QStringLiteral("layout");

} // namespace

EditedTemplate editedOf(const CertificateTemplate &kept)
{
    return {kept.code, kept.nameEn, kept.nameVi, kept.note, uncheckedLayout(kept.layout)};
}

CertificateTemplate writtenOver(const CertificateTemplate &kept, const EditedTemplate &edited)
{
    CertificateTemplate written = kept;
    written.code = edited.code;
    written.nameEn = edited.nameEn;
    written.nameVi = edited.nameVi;
    written.note = edited.note;
    written.layout = layoutText(edited.layout);
    return written;
}

QJsonObject draftJson(const EditedTemplate &edited)
{
    return {{codeKey, edited.code}, {englishKey, edited.nameEn}, {vietnameseKey, edited.nameVi}, {noteKey, edited.note}, {layoutKey, layoutText(edited.layout)}};
}

EditedTemplate editedOf(const QJsonObject &draft)
{
    return {draft.value(codeKey).toString(), draft.value(englishKey).toString(), draft.value(vietnameseKey).toString(), draft.value(noteKey).toString(),
            uncheckedLayout(draft.value(layoutKey).toString())};
}

} // namespace muster
