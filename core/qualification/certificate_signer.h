// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_digest.h"
#include "core/record/record_type.h"

#include <QDate>
#include <QString>

namespace muster {

struct CertificateSigner;
using CertificateSignerId = Id<CertificateSigner>;

/// Somebody who signs certificates, from the first to the last day of the office held, both included.
struct CertificateSigner {
    CertificateSignerId id;
    int version = 0;
    QString fullName;
    QString rankVi;
    QString rankEn;
    QString titleVi;
    QString titleEn;
    QDate validFrom;
    QDate validUntil;
    FileDigest image;
    QString note;

    bool operator==(const CertificateSigner &) const = default;
};

template <>
inline constexpr const char *tableName<CertificateSigner> = "certificate_signer";

template <>
const RecordTable<CertificateSigner> &recordTable<CertificateSigner>();

} // namespace muster
