// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/location.h"

namespace muster {

/// Where the window shows one view of the page of qualification (granting, holders, register, check, templates, types, keys),
/// with what that view takes.
inline Location qualificationPlace(const QString &view, QVariantMap detail = {})
{
    detail.insert(QStringLiteral("view"), view);
    return {"qualification", detail};
}

} // namespace muster
