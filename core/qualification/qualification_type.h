// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_template.h"
#include "core/record/record_type.h"

#include <QString>

#include <optional>

namespace muster {

/// How the last day of a qualification follows from the day it is granted: so many months later, the last day of the year
/// in which these months end, the last day of another qualification of the holder, or never.
enum class QualificationTerm { Months, ToYearEnd, AsLongAs, ForEver };

template <>
ChoiceList choicesOf<QualificationTerm>();

struct QualificationType;
using QualificationTypeId = Id<QualificationType>;

/// What a person may be qualified as, and the categories it opens.
struct QualificationType {
    QualificationTypeId id;
    int version = 0;
    QString code;
    QString nameEn;
    QString nameVi;
    QString categoryCodes;
    QualificationTerm term = QualificationTerm::Months;
    std::optional<int> validityMonths;
    QualificationTypeId asLongAsId;
    std::optional<int> renewalMonths;   ///< from so many months before the last day on it may be renewed; empty: at any time
    std::optional<int> graceDays;       ///< so many days after the last day it may still be renewed, but is not valid
    CertificateTemplateId templateId;   ///< what its certificates look like; null: the office's first template
    QString note;

    bool operator==(const QualificationType &) const = default;
};

template <>
inline constexpr const char *tableName<QualificationType> = "qualification_type";

template <>
const RecordTable<QualificationType> &recordTable<QualificationType>();

} // namespace muster
