// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_fields.h"
#include "core/qualification/certificate_signer.h"
#include "core/qualification/qualification.h"
#include "core/qualification/signed_content.h"
#include "core/storage/database.h"

#include <QHash>

namespace muster {

/// Who signs, and the day that stands on the certificate.
struct IssuedBy {
    CertificateSigner signer;
    QDate day;
};

/// What one certificate says on paper and under its signature; both lack the number.
struct CertificateSays {
    CertificateWords words;
    SignedContent content;
};

/// What certificates for these qualifications say if they are issued now: the holder's name, unit and rank as they are on the
/// day, the course, its published result, and its recognition where the whole course lies within one.
QHash<QualificationId, CertificateSays> certificateSays(const Database &database, const QList<QualificationId> &qualifications, const IssuedBy &issued);

/// A day as certificates write it, 25/07/2025; empty for none.
QString certificateDay(QDate day);

} // namespace muster
