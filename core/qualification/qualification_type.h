// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QString>

#include <optional>

namespace muster {

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
    std::optional<int> validityMonths;
    QString note;

    bool operator==(const QualificationType &) const = default;
};

template <>
inline constexpr const char *tableName<QualificationType> = "qualification_type";

template <>
const RecordTable<QualificationType> &recordTable<QualificationType>();

} // namespace muster
