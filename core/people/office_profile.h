// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QString>

namespace muster {

/// Megabytes a scan may have where the office has not said otherwise.
inline constexpr int usualLargestScanMb = 10;

struct OfficeProfile;
using OfficeProfileId = Id<OfficeProfile>;

/// What the office says of itself on its papers; there is one row.
struct OfficeProfile {
    OfficeProfileId id;
    int version = 0;
    QString name;
    QString nameVi;
    QString country;
    QString parentEn;                       ///< the ministry above the office
    QString parentVi;
    QString letterhead;
    QString address;
    QString placeEn;                        ///< where papers are dated
    QString placeVi;
    QString signatory;
    QString signatoryTitle;
    std::optional<int> largestScanMb;       ///< empty: usualLargestScanMb

    bool operator==(const OfficeProfile &) const = default;
};

template <>
inline constexpr const char *tableName<OfficeProfile> = "office_profile";

template <>
const RecordTable<OfficeProfile> &recordTable<OfficeProfile>();

} // namespace muster
