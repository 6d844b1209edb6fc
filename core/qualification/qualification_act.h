// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QDate>
#include <QString>

#include <optional>

namespace muster {

/// What an act does.
enum class QualificationActKind { Extension, Suspension, Reinstatement, Revocation };

template <>
ChoiceList choicesOf<QualificationActKind>();

struct QualificationAct;
using QualificationActId = Id<QualificationAct>;

/// What the office did to qualifications already granted, with reason, signer and day: one act may touch many. A suspension
/// holds from its first to its last day, both included, or until it is lifted; a revocation from its day on.
struct QualificationAct {
    QualificationActId id;
    int version = 0;
    QualificationActKind kind = QualificationActKind::Extension;
    QDate decidedOn;
    QDate fromDay;
    QDate untilDay;
    std::optional<int> months;
    QString reason;
    QString scope;
    QString signedBy;
    QString signerTitle;

    bool operator==(const QualificationAct &) const = default;
};

template <>
inline constexpr const char *tableName<QualificationAct> = "qualification_act";

template <>
const RecordTable<QualificationAct> &recordTable<QualificationAct>();

} // namespace muster
