// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate.h"
#include "core/qualification/qualification_type.h"
#include "core/record/record_type.h"

#include <QDate>
#include <QString>

#include <optional>

namespace muster {

/// What happened.
enum class CertificateEventKind { Printed, Duplicate, Spoiled, Revoked };

template <>
ChoiceList choicesOf<CertificateEventKind>();

struct CertificateEvent;
using CertificateEventId = Id<CertificateEvent>;

/// What happened to a certificate after it was issued, or to a blank: each print, each spoiled blank, its revocation.
struct CertificateEvent {
    CertificateEventId id;
    int version = 0;
    CertificateId certificateId;
    QualificationTypeId typeId;
    CertificateEventKind kind = CertificateEventKind::Printed;
    QDate day;
    std::optional<int> copy;    ///< of a duplicate: 1 for the first
    QString blank;
    QString reason;
    QString signedBy;

    bool operator==(const CertificateEvent &) const = default;
};

template <>
inline constexpr const char *tableName<CertificateEvent> = "certificate_event";

template <>
const RecordTable<CertificateEvent> &recordTable<CertificateEvent>();

} // namespace muster
