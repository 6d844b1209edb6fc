// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/qualification.h"
#include "core/qualification/qualification_act.h"
#include "core/record/record_type.h"

#include <QDate>

namespace muster {

struct QualificationActOn;
using QualificationActOnId = Id<QualificationActOn>;

/// One qualification an act is about; of an extension, with its last day before and after.
struct QualificationActOn {
    QualificationActOnId id;
    int version = 0;
    QualificationActId actId;
    QualificationId qualificationId;
    QDate wasUntil;
    QDate nowUntil;

    bool operator==(const QualificationActOn &) const = default;
};

template <>
inline constexpr const char *tableName<QualificationActOn> = "qualification_act_on";

template <>
const RecordTable<QualificationActOn> &recordTable<QualificationActOn>();

} // namespace muster
