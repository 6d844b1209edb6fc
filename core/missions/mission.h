// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QDate>
#include <QString>

#include <optional>

namespace muster {

struct Mission;
using MissionId = Id<Mission>;

/// A mission, headquarters post or training mission people are sent to.
struct Mission {
    MissionId id;
    int version = 0;
    QString code;
    QString nameEn;
    QString nameVi;
    QString kind;
    QString countryArea;
    QString iso2;
    QString headquarters;
    std::optional<double> latitude;
    std::optional<double> longitude;
    QDate startedOn;
    QDate endedOn;
    QString status;
    QString nationalPresence;
    bool countsInUn = true;
    QString note;
    QString source;

    bool operator==(const Mission &) const = default;
};

template <>
inline constexpr const char *tableName<Mission> = "mission";

template <>
const RecordTable<Mission> &recordTable<Mission>();

} // namespace muster
