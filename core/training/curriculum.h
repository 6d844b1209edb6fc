// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/training/programme.h"

#include <QDate>
#include <QString>

#include <optional>

namespace muster {

/// What an excused lesson counts as.
enum class ExcusedRule { LeftOut, AsPresent, AsAbsent };

template <>
ChoiceList choicesOf<ExcusedRule>();

/// Which mark counts after a resit.
enum class ResitRule { Best, Last, Capped };

template <>
ChoiceList choicesOf<ResitRule>();

struct Curriculum;
using CurriculumId = Id<Curriculum>;

/// One version of what a programme teaches, and what passing it takes. It is valid from its first to its last day, both
/// included. A least attendance or mark that is not set is not asked; both in percent, at least so much.
struct Curriculum {
    CurriculumId id;
    int version = 0;
    ProgrammeId programmeId;
    QString code;
    QString title;
    QDate validFrom;
    QDate validUntil;
    std::optional<double> leastAttendance;
    std::optional<double> leastMark;
    ExcusedRule excused = ExcusedRule::LeftOut;
    ResitRule resits = ResitRule::Best;
    QString note;
    QString status;
    QString source;

    bool operator==(const Curriculum &) const = default;
};

template <>
inline constexpr const char *tableName<Curriculum> = "curriculum";

template <>
const RecordTable<Curriculum> &recordTable<Curriculum>();

} // namespace muster
