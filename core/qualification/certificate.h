// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_digest.h"
#include "core/people/person.h"
#include "core/qualification/qualification.h"
#include "core/qualification/qualification_type.h"
#include "core/qualification/signing_key.h"
#include "core/record/record_type.h"
#include "core/training/course.h"

#include <QDate>
#include <QString>

#include <optional>

namespace muster {

struct Certificate;
using CertificateId = Id<Certificate>;

/// A certificate as it was issued: its line in the register and everything it says. None of it changes afterwards, and the
/// line is never removed.
struct Certificate {
    CertificateId id;
    int version = 0;
    QualificationTypeId typeId;
    std::optional<int> year;
    std::optional<int> sequence;    ///< 1, 2, 3 … without a gap, of the type and year
    QString number;
    PersonId personId;
    QualificationId qualificationId;
    CourseId courseId;
    QDate issuedOn;
    QString issuedBy;
    QString holder;
    QString says;           ///< every field of certificate_fields.h with its words, as JSON
    FileDigest layout;      ///< the kept layout it is printed by
    QString signedText;     ///< what its QR code holds
    SigningKeyId keyId;

    bool operator==(const Certificate &) const = default;
};

template <>
inline constexpr const char *tableName<Certificate> = "certificate";

template <>
const RecordTable<Certificate> &recordTable<Certificate>();

} // namespace muster
