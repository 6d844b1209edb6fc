// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QString>

namespace muster {

struct Programme;
using ProgrammeId = Id<Programme>;

/// A programme of training that courses are held after.
struct Programme {
    ProgrammeId id;
    int version = 0;
    QString code;
    QString titleEn;
    QString titleVi;
    QString kind;
    QString audience;
    QString versionText;
    QString duration;
    QString note;
    QString status;
    QString source;

    bool operator==(const Programme &) const = default;
};

template <>
inline constexpr const char *tableName<Programme> = "programme";

template <>
const RecordTable<Programme> &recordTable<Programme>();

} // namespace muster
