// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate.h"
#include "ui/qualification/qualification_place.h"

namespace muster {

/// Where the window shows the register, turned to one certificate.
inline Location certificatePlace(CertificateId id)
{
    return qualificationPlace(QStringLiteral("register"), {{QStringLiteral("certificate"), id.value}});
}

/// The register narrowed to the certificates of one person or course.
inline Location certificatesOfPersonPlace(PersonId id)
{
    return qualificationPlace(QStringLiteral("register"), {{QStringLiteral("person"), id.value}});
}

/// Where certificates are issued to those a course qualified.
inline Location issuePlace(CourseId course)
{
    return qualificationPlace(QStringLiteral("register"), {{QStringLiteral("issue_course"), course.value}});
}

/// Where certificates are issued for qualifications that were chosen.
inline Location issuePlace(const QList<QualificationId> &qualifications)
{
    QVariantList numbers;
    for (const QualificationId id : qualifications)
        numbers.append(id.value);
    return qualificationPlace(QStringLiteral("register"), {{QStringLiteral("issue"), numbers}});
}

} // namespace muster
