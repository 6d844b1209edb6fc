// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/training/programme.h"

#include <QDate>
#include <QString>

namespace muster {

struct Recognition;
using RecognitionId = Id<Recognition>;

/// A certificate by which the UN recognises the courses of a programme, for courses held wholly between its first and its last
/// day, both included.
struct Recognition {
    RecognitionId id;
    int version = 0;
    ProgrammeId programmeId;
    QString certificate;
    QDate signedOn;
    QDate validFrom;
    QDate validUntil;
    QString note;

    bool operator==(const Recognition &) const = default;
};

template <>
inline constexpr const char *tableName<Recognition> = "recognition";

template <>
const RecordTable<Recognition> &recordTable<Recognition>();

} // namespace muster
