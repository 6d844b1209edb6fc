// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_layout.h"
#include "core/qualification/certificate_template.h"

#include <QJsonObject>

namespace muster {

/// A template as the editor holds it: how it is called, and its layout.
struct EditedTemplate {
    QString code;
    QString nameEn;
    QString nameVi;
    QString note;
    CertificateLayout layout;

    bool operator==(const EditedTemplate &) const = default;
};

/// Throws Refused for a layout that cannot be read at all.
EditedTemplate editedOf(const CertificateTemplate &kept);
/// The record with what was edited.
CertificateTemplate writtenOver(const CertificateTemplate &kept, const EditedTemplate &edited);

/// As drafts keep it.
QJsonObject draftJson(const EditedTemplate &edited);
EditedTemplate editedOf(const QJsonObject &draft);

} // namespace muster
