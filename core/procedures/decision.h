// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/decision_kind.h"
#include "core/record/record_type.h"

#include <QDate>
#include <QString>

namespace muster {

struct Decision;
using DecisionId = Id<Decision>;

/// A decision of the state, the legal proof of a tour: who decided, its number, and the day it was signed.
struct Decision {
    DecisionId id;
    int version = 0;
    DecisionKind kind = DecisionKind::None;
    QString number;
    QDate signedOn;
    QString signer;
    QString subject;
    QString note;

    bool operator==(const Decision &) const = default;
};

template <>
inline constexpr const char *tableName<Decision> = "decision";

template <>
const RecordTable<Decision> &recordTable<Decision>();

} // namespace muster
