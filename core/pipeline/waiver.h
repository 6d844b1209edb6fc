// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/selection/candidacy.h"

#include <QDate>
#include <QString>

namespace muster {

struct Waiver;
using WaiverId = Id<Waiver>;

/// A requirement that one candidate need not meet: why, who signed, and until when, that day included. It is shown, never
/// hidden.
struct Waiver {
    WaiverId id;
    int version = 0;
    CandidacyId candidacyId;
    QString requirementKey;
    QString reason;
    QString signer;
    QDate signedOn;
    QDate untilOn;

    bool operator==(const Waiver &) const = default;
};

template <>
inline constexpr const char *tableName<Waiver> = "waiver";

template <>
const RecordTable<Waiver> &recordTable<Waiver>();

} // namespace muster
