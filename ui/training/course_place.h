// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course.h"
#include "ui/shell/location.h"

namespace muster {

/// Leads to a course; without a tab, to the one it was left at.
inline Location coursePlace(CourseId id, const QString &tab = {})
{
    QVariantMap detail{{QStringLiteral("course"), id.value}};
    if (!tab.isEmpty())
        detail.insert(QStringLiteral("tab"), tab);
    return {"training", detail};
}

} // namespace muster
