// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/qualification.h"
#include "ui/shell/location.h"

namespace muster {

/// Where the window shows one view of the page of qualification (granting, holders, register, check, templates, types, keys),
/// with what that view takes.
inline Location qualificationPlace(const QString &view, QVariantMap detail = {})
{
    detail.insert(QStringLiteral("view"), view);
    return {"qualification", detail};
}

/// Where certificates are issued for these qualifications.
inline Location issuingPlace(const QList<QualificationId> &qualifications)
{
    QVariantList numbers;
    for (const QualificationId id : qualifications)
        numbers.append(id.value);
    return qualificationPlace(QStringLiteral("register"), {{QStringLiteral("issue"), numbers}});
}

} // namespace muster
